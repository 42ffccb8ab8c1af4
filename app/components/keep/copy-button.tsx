import { useEffect, useState, useSyncExternalStore } from 'react';
import { useKeepTexts } from '~/texts/keep';

const SHOWN_MS = 4000;
/** Whether there is a clipboard never changes. */
const never = () => () => undefined;

/** Copies the code; there only where a script runs and the browser lets it. */
export function CopyButton({ code }: { code: string }) {
  const { box } = useKeepTexts();
  const hasClipboard = useSyncExternalStore(
    never,
    () => 'clipboard' in navigator,
    () => false,
  );
  const [isRefused, setIsRefused] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (!hasClipboard || isRefused) return null;
  return (
    <span className="code-box__copy no-print">
      <button
        className="kern-btn kern-btn--secondary"
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(code).then(
            () => setIsCopied(true),
            () => setIsRefused(true),
          );
        }}
      >
        <span className="kern-label">{box.copy}</span>
      </button>
      <span role="status">{isCopied ? box.copied : ''}</span>
    </span>
  );
}
