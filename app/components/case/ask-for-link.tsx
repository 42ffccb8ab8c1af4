import { usePath } from '~/services/language';

interface AskForLinkProps {
  csrf: string;
  number: string;
  role: 'employer' | 'candidate';
  text: string;
  submit: string;
  kind: 'primary' | 'secondary';
}

/** Has a link to the case sent to employer or candidate, at the address of the handoff. */
export function AskForLink({ csrf, number, role, text, submit, kind }: AskForLinkProps) {
  const path = usePath();
  return (
    <form method="post" action={path('/zugang')}>
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="fall" value={number} />
      <input type="hidden" name="als" value={role} />
      <p className="kern-body">{text}</p>
      <button className={`kern-btn kern-btn--${kind}`} type="submit">
        <span className="kern-label">{submit}</span>
      </button>
    </form>
  );
}
