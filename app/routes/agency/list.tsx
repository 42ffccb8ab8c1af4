import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sharedRows } from '~/components/agency/agency-view.server';
import { caseLinks } from '~/components/case/route';
import { ListTable } from '~/components/staff/list-table';
import { staffHeaders, staffHandle, staffLinks } from '~/components/staff/route';
import { StaffFrame } from '~/components/staff/staff-frame';
import { requireAgency } from '~/services/agency-desk.server';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { agencyTexts, useAgencyTexts } from '~/texts/agency';

const MOST = 200;

export { staffHandle as handle, staffHeaders as headers };
export const links = () => [...caseLinks(), ...staffLinks()];

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, agencyTexts(lang).list.title);
};

/** What is shared with the agency of whoever is signed in. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account, scope } = await requireAgency(request, context);
  const rows = await context.store.read.agency.list(scope, MOST);
  return {
    head: await staffHead(account, context),
    rows: sharedRows(rows, context, requestLanguage(request)),
    isCut: rows.length === MOST,
  };
}

export default function SharedCases() {
  const { head, rows, isCut } = useLoaderData<typeof loader>();
  const { list } = useAgencyTexts();
  const path = usePath();
  const columns = [list.number, list.firm, list.occupation, list.state, list.since];
  return (
    <StaffFrame head={head} section="agency">
      <h1 className="kern-heading-large">{list.title}</h1>
      <p className="kern-body">{list.intro}</p>
      {rows.length > 0 && (
        <p className="kern-body">
          {list.count(rows.length)}
          {isCut && `. ${list.more(MOST)}`}
        </p>
      )}
      <ListTable
        columns={columns}
        rows={rows.map(({ number, firm, occupation, state, isNew, since }) => ({
          key: number,
          cells: [
            <a key="link" className="kern-link" href={path(`/ags/${number}`)}>
              {number}
            </a>,
            firm,
            occupation,
            isNew ? <strong key="state">{state}</strong> : state,
            since,
          ],
        }))}
        none={list.none}
      />
    </StaffFrame>
  );
}
