import { useSyncExternalStore } from 'react';
import { useAgencyTexts } from '~/texts/agency';

/** Whether there is a script never changes. */
const never = () => () => undefined;

/** Prints the page; there only where a script runs. */
export function PrintButton() {
  const { summary } = useAgencyTexts();
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <p className="actions no-print">
      <button className="kern-btn kern-btn--secondary" type="button" onClick={() => window.print()}>
        <span className="kern-label">{summary.print}</span>
      </button>
    </p>
  );
}
