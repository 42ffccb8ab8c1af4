import type { RequirementStatus, RouteVerdict } from '#flows/law/assessment';
import type { Words } from './words';

interface StatusMarkProps {
  status: RequirementStatus;
  /** Met only because the case does not call for it. */
  notRequired: boolean;
  words: Words;
}

/** The status of a requirement as a sign and a word; colour only repeats what both say. */
export function StatusMark({ status, notRequired, words }: StatusMarkProps) {
  const { label, sign } = notRequired ? words.law.notRequired : words.law.statuses[status];
  return (
    <span className={`result-mark result-mark--${status}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}

/** The verdict of a route as a sign and a word. */
export function VerdictMark({ verdict, words }: { verdict: RouteVerdict; words: Words }) {
  const { label, sign } = words.law.verdicts[verdict];
  return (
    <span className={`result-mark result-mark--${verdict}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
