import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { StaffRole } from '#flows/network/staff';
import { OptionsField } from '~/components/fields/options-field';
import { PlainField } from '~/components/fields/plain-field';
import { SelectField } from '~/components/fields/select-field';
import { StaffErrors } from '~/components/staff/parts';
import { StaffFrame } from '~/components/staff/staff-frame';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { requireStaff } from '~/services/staff-access.server';
import { inviteByForm, typedInvitation, type InviteComplaints } from '~/services/staff-invite.server';
import { invitableRoles, placeOptions, TEAM_ROLES } from '~/services/staff-team.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).team.invitePage.title, page?.refused);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account } = await requireStaff(request, context, TEAM_ROLES);
  return {
    head: await staffHead(account, context),
    roles: invitableRoles(account),
    places: account.role === 'systemAdministrator' ? await placeOptions(context) : undefined,
    refused: context.refused === true,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const { account } = await requireStaff(request, context, TEAM_ROLES);
  const lang = requestLanguage(request);
  const typed = typedInvitation(form);
  const complaints = await inviteByForm(account, context, typed, lang);
  if (complaints === null) return redirect(`${pathIn(lang, '/team')}?erledigt=invited`);
  context.refused = true;
  return data({ typed, complaints }, { status: 422 });
}

/** The complaints in words, by field. */
function useWords(complaints: InviteComplaints = {}) {
  const { team, entry } = useStaffTexts();
  const words = team.invitePage.complaints;
  const { name, email, role, office, agency } = complaints;
  return {
    name: name && (name === 'missing' ? words.name : entry.invitation.nameLong),
    email: email && words[email],
    role: role && words.role,
    office: office && words.office,
    agency: agency && words.agency,
  };
}

function RoleChoice({
  roles,
  chosen,
  error,
}: {
  roles: readonly StaffRole[];
  chosen?: string;
  error?: string;
}) {
  const { frame, team } = useStaffTexts();
  const { role: label, roleHints } = team.invitePage;
  const options = roles.map((role) => ({
    value: role,
    label: frame.roles[role],
    hint: roleHints[role],
    reveals: false,
  }));
  const field = { kind: 'choice', name: 'role', label, options, conditional: false, errors: {} } as const;
  return (
    <OptionsField
      field={chosen === undefined ? field : { ...field, value: chosen }}
      error={error}
      bind={(name) => ({ name })}
    />
  );
}

export default function Invite() {
  const { head, roles, places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { team, entry } = useStaffTexts();
  const path = usePath();
  const typed = answer?.typed;
  const complaints = useWords(answer?.complaints);
  const { invitePage } = team;
  const nothing = { value: '', label: invitePage.nothing };
  return (
    <StaffFrame head={head} section="team">
      <div className="question-column keep-page">
        <a className="kern-link back-link" href={path('/team')}>
          {invitePage.back}
        </a>
        <StaffErrors complaints={complaints} attempt={answer} />
        <h1 className="kern-heading-large">{invitePage.title}</h1>
        <p className="kern-body">{invitePage.intro}</p>
        <form method="post" noValidate>
          <input type="hidden" name="csrf" value={head.csrf} />
          <PlainField
            name="name"
            label={invitePage.name}
            error={complaints.name}
            value={typed?.name}
            type="text"
            autoComplete="off"
            className="input--email"
          />
          <PlainField
            name="email"
            label={entry.email}
            error={complaints.email}
            value={typed?.email}
            type="email"
            autoComplete="off"
            className="input--email"
          />
          <RoleChoice roles={roles} chosen={typed?.role} error={complaints.role} />
          {places !== undefined && (
            <>
              <SelectField
                field={{
                  name: 'office',
                  label: `${invitePage.office} (${invitePage.officeHint})`,
                  options: [nothing, ...places.offices],
                  value: typed?.office,
                }}
                error={complaints.office}
              />
              <SelectField
                field={{
                  name: 'agency',
                  label: `${invitePage.agency} (${invitePage.agencyHint})`,
                  options: [nothing, ...places.agencies],
                  value: typed?.agency,
                }}
                error={complaints.agency}
              />
            </>
          )}
          <div className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{invitePage.submit}</span>
            </button>
          </div>
        </form>
      </div>
    </StaffFrame>
  );
}
