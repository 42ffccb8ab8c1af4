import type { ReactNode } from 'react';
import type { TeamInvitation, TeamMember, TeamStep } from '~/services/staff-team.server';
import { useStaffTexts } from '~/texts/staff';

/** The fields of the forms about an account or an invitation. */
export const TEAM_FIELDS = { step: 'schritt', id: 'konto' } as const;

interface StepButtonProps {
  csrf: string;
  step: TeamStep;
  id: string;
  /** Whom it is about, for those who do not see the row around it. */
  name: string;
  label: string;
}

function StepButton({ csrf, step, id, name, label }: StepButtonProps) {
  const { team } = useStaffTexts();
  return (
    <form method="post">
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name={TEAM_FIELDS.step} value={step} />
      <input type="hidden" name={TEAM_FIELDS.id} value={id} />
      <button className="kern-btn kern-btn--secondary" type="submit" aria-label={`${label}${team.of(name)}`}>
        <span className="kern-label">{label}</span>
      </button>
    </form>
  );
}

interface RowProps {
  csrf: string;
  /** Whether the row says for which office or agency somebody works. */
  showsPlace: boolean;
}

function Who({
  of: { name, email, role, place },
  showsPlace,
  badge,
  children,
}: {
  of: TeamMember | TeamInvitation;
  showsPlace: boolean;
  badge?: ReactNode;
  children?: ReactNode;
}) {
  const { frame } = useStaffTexts();
  return (
    <div>
      <p className="staff-rows__name">
        {name} {badge}
      </p>
      <p>{email}</p>
      <p className="staff-rows__more">
        {frame.roles[role]}
        {showsPlace && place !== null && `, ${place}`}
        {children}
      </p>
    </div>
  );
}

function Badge({ member }: { member: TeamMember }) {
  const { team } = useStaffTexts();
  if (member.isSelf) return <span className="kern-badge kern-badge--info">{team.you}</span>;
  if (member.state === 'disabled')
    return <span className="kern-badge kern-badge--danger">{team.disabled}</span>;
  return null;
}

/** An account, and what can be done about it. */
export function MemberRow({ member, csrf, showsPlace }: RowProps & { member: TeamMember }) {
  const { team } = useStaffTexts();
  const { id, name, state, isOidc, isSelf } = member;
  const form = { csrf, id, name };
  return (
    <li>
      <Who of={member} showsPlace={showsPlace} badge={<Badge member={member} />}>
        {isOidc && `, ${team.byOrganisation}`}
        {state === 'waitsForLink' && `, ${team.waitsForLink}`}
      </Who>
      {!isSelf && (
        <div className="staff-rows__steps">
          {state === 'disabled' ? (
            <StepButton {...form} step="enabled" label={team.enable} />
          ) : (
            <StepButton {...form} step="disabled" label={team.disable} />
          )}
          {state !== 'disabled' && !isOidc && (
            <details>
              <summary>
                {team.reset}
                <span className="kern-sr-only">{team.of(name)}</span>
              </summary>
              <p className="kern-body kern-body--small">{team.resetText}</p>
              <StepButton {...form} step="reset" label={team.reset} />
            </details>
          )}
        </div>
      )}
    </li>
  );
}

/** An invitation that nobody has accepted yet. */
export function InvitationRow({ invitation, csrf, showsPlace }: RowProps & { invitation: TeamInvitation }) {
  const { team } = useStaffTexts();
  const { id, name, until } = invitation;
  return (
    <li>
      <Who of={invitation} showsPlace={showsPlace}>
        , {team.until(until)}
      </Who>
      <StepButton csrf={csrf} id={id} name={name} step="withdrawn" label={team.withdraw} />
    </li>
  );
}
