import { usePath } from '~/services/language';
import type { KeepView } from '~/services/keep.server';
import { useKeepTexts } from '~/texts/keep';
import { CodeBox } from './code-box';

/** On paper the code stands at the top. */
export function PrintedCode({ keep }: { keep: KeepView | undefined }) {
  const { box } = useKeepTexts();
  if (keep === undefined) return null;
  return (
    <p className="kern-body print-only">
      {box.title}: {keep.code}
    </p>
  );
}

/** At the end of summary and result: the code, and what else can be done with the check. */
export function KeepBox({ keep }: { keep: KeepView | undefined }) {
  const { box } = useKeepTexts();
  const path = usePath();
  if (keep === undefined) return null;
  const links = [
    ['/check/spaeter', box.later],
    ['/check/neu', box.another],
    ['/check/loeschen', box.erase],
  ] as const;
  return (
    <CodeBox keep={keep}>
      <p className="kern-body kern-body--small">{box.note}</p>
      <ul className="code-box__links no-print">
        {links.map(([href, label]) => (
          <li key={href}>
            <a className="kern-link" href={path(href)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </CodeBox>
  );
}
