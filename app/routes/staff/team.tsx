import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { SelectField } from '~/components/fields/select-field';
import { Done } from '~/components/staff/parts';
import { StaffFrame } from '~/components/staff/staff-frame';
import { InvitationRow, MemberRow, TEAM_FIELDS } from '~/components/staff/team-rows';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { requireStaff } from '~/services/staff-access.server';
import { placeOptions, TEAM_ROLES, teamStep, teamSteps, teamView } from '~/services/staff-team.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const PLACE = 'stelle';
const doneIds = ['invited', ...teamSteps] as const;

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).team.title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account } = await requireStaff(request, context, TEAM_ROLES);
  const { searchParams } = new URL(request.url);
  const place = searchParams.get(PLACE) ?? '';
  const done = searchParams.get('erledigt');
  return {
    head: await staffHead(account, context),
    place,
    places: account.role === 'systemAdministrator' ? await placeOptions(context) : undefined,
    ...(await teamView(account, context, requestLanguage(request), place)),
    done: doneIds.find((id) => id === done),
  };
}

/** Withdraws an invitation; disables, enables or resets an account. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const { account } = await requireStaff(request, context, TEAM_ROLES);
  const step = teamSteps.find((known) => known === textOf(form, TEAM_FIELDS.step));
  if (step === undefined) throw new Response(null, { status: 400, statusText: 'Bad Request' });
  const lang = requestLanguage(request);
  const outcome = await teamStep(account, context, { step, id: textOf(form, TEAM_FIELDS.id), lang });
  if (outcome !== 'done') return data({ outcome }, { status: outcome === 'gone' ? 404 : 409 });
  const query = new URLSearchParams({ erledigt: step });
  const place = new URL(request.url).searchParams.get(PLACE);
  if (place) query.set(PLACE, place);
  return redirect(`${pathIn(lang, '/team')}?${query.toString()}`);
}

export default function Team() {
  const { head, place, places, members, invitations, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { team } = useStaffTexts();
  const path = usePath();
  return (
    <StaffFrame head={head} section="team">
      {answer === undefined && done !== undefined && <Done title={team.done[done]} />}
      {answer !== undefined && (
        <div role="alert" className="notice">
          <Alert severity="warning" title={team.refusedTitle}>
            <p className="kern-body">{team[answer.outcome]}</p>
          </Alert>
        </div>
      )}
      <h1 className="kern-heading-large">{head.place === null ? team.all : team.own(head.place)}</h1>
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={path('/team/einladen')}>
          <span className="kern-label">{team.invite}</span>
        </a>
      </p>
      {places !== undefined && (
        <form method="get" className="staff-section staff-filter">
          <SelectField
            field={{
              name: PLACE,
              label: team.filter,
              options: [{ value: '', label: team.filterAll }, ...places.offices, ...places.agencies],
              value: place,
            }}
          />
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{team.filterSubmit}</span>
          </button>
        </form>
      )}
      <section className="staff-section">
        <h2 className="kern-heading-medium">{team.accountsTitle(members.length)}</h2>
        {members.length === 0 && <p className="kern-body">{team.none}</p>}
        <ul className="staff-rows">
          {members.map((member) => (
            <MemberRow key={member.id} member={member} csrf={head.csrf} showsPlace={head.place === null} />
          ))}
        </ul>
      </section>
      {invitations.length > 0 && (
        <section className="staff-section">
          <h2 className="kern-heading-medium">{team.openTitle}</h2>
          <ul className="staff-rows">
            {invitations.map((invitation) => (
              <InvitationRow
                key={invitation.id}
                invitation={invitation}
                csrf={head.csrf}
                showsPlace={head.place === null}
              />
            ))}
          </ul>
        </section>
      )}
    </StaffFrame>
  );
}
