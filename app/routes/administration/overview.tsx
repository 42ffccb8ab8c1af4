import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { caseLinks } from '~/components/case/route';
import { ListTable } from '~/components/staff/list-table';
import { staffHeaders, staffHandle, staffLinks } from '~/components/staff/route';
import { StaffFrame } from '~/components/staff/staff-frame';
import { administrationView, retryDead } from '~/services/administration.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { requireStaff } from '~/services/staff-access.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { administrationTexts, useAdministrationTexts } from '~/texts/administration';

const PATH = '/verwaltung';
const DONE = 'erledigt';

export { staffHandle as handle, staffHeaders as headers };
export const links = () => [...caseLinks(), ...staffLinks()];

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, administrationTexts(lang).title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account } = await requireStaff(request, context, ['systemAdministrator']);
  return {
    head: await staffHead(account, context),
    view: await administrationView(context, requestLanguage(request)),
    isDone: new URL(request.url).searchParams.has(DONE),
  };
}

/** Has the dead letters tried again. */
export async function action({ request, context }: ActionFunctionArgs) {
  await readForm(request, context);
  await requireStaff(request, context, ['systemAdministrator']);
  await retryDead(context);
  return redirect(`${pathIn(requestLanguage(request), PATH)}?${DONE}=1`);
}

export default function Administration() {
  const { head, view, isDone } = useLoaderData<typeof loader>();
  const texts = useAdministrationTexts();
  const { dead, overrides, flipped } = texts;
  return (
    <StaffFrame head={head} section="administration">
      {isDone && (
        <div role="status" className="notice">
          <Alert severity="success" title={texts.done} />
        </div>
      )}
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.intro}</p>
      <section className="case-section" aria-labelledby="unzustellbar">
        <h2 className="kern-heading-medium" id="unzustellbar">
          {dead.title}
        </h2>
        <ListTable
          columns={[dead.what, dead.to, dead.case, dead.since, dead.why]}
          rows={view.dead.map(({ id, what, to, case: number, since, why }) => ({
            key: String(id),
            cells: [what, to, number, since, why],
          }))}
          none={dead.none}
        />
        {view.dead.length > 0 && (
          <form method="post" className="case-form">
            <input type="hidden" name="csrf" value={head.csrf} />
            <button className="kern-btn kern-btn--secondary" type="submit">
              <span className="kern-label">{dead.retry}</span>
            </button>
          </form>
        )}
      </section>
      <section className="case-section" aria-labelledby="berichtigt">
        <h2 className="kern-heading-medium" id="berichtigt">
          {overrides.title}
        </h2>
        <p className="kern-body">{overrides.intro}</p>
        <ListTable
          columns={[
            overrides.way,
            overrides.requirement,
            overrides.machine,
            overrides.status,
            overrides.office,
            dead.case,
            overrides.at,
          ]}
          rows={view.overrides.map(
            ({ way, requirement, machine, status, office, case: number, at, isEnded }, index) => ({
              key: String(index),
              cells: [
                way,
                requirement,
                machine,
                isEnded ? `${status} (${overrides.ended})` : status,
                office,
                number,
                at,
              ],
            }),
          )}
          none={overrides.none}
        />
      </section>
      <section className="case-section" aria-labelledby="gekippt">
        <h2 className="kern-heading-medium" id="gekippt">
          {flipped.title}
        </h2>
        <p className="kern-body">{flipped.intro}</p>
        <ListTable
          columns={[dead.case, overrides.office, flipped.at]}
          rows={view.flipped.map(({ number, office, at }) => ({ key: number, cells: [number, office, at] }))}
          none={flipped.none}
        />
      </section>
    </StaffFrame>
  );
}
