import { Alert } from '~/components/alert';
import { useDeskTexts } from '~/texts/desk';

/** That something cannot be done with a case as it stands. */
export function NotNow() {
  const { steps, life } = useDeskTexts();
  return (
    <Alert severity="info" title={steps.problems.refusedTitle}>
      <p className="kern-body">{life.refusals.notInThisState}</p>
    </Alert>
  );
}
