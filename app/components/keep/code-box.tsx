import type { ReactNode } from 'react';
import type { KeepView } from '~/services/keep.server';
import { useKeepTexts } from '~/texts/keep';
import { CopyButton } from './copy-button';

interface CodeBoxProps {
  keep: KeepView;
  /** Where the code is not that of the check people are looking at. */
  title?: string;
  children?: ReactNode;
}

/** The code in a calm box, ready to be written down, copied or printed. */
export function CodeBox({ keep, title, children }: CodeBoxProps) {
  const { box } = useKeepTexts();
  return (
    <section className="code-box keep-together" aria-labelledby="code">
      <h2 className="kern-heading-small" id="code">
        {title ?? box.title}
      </h2>
      <p className="code-box__row">
        <code className="code-box__code">{keep.code}</code>
        <CopyButton code={keep.code} />
      </p>
      <p className="kern-body kern-body--small">{box.until(keep.until)}</p>
      {children}
    </section>
  );
}
