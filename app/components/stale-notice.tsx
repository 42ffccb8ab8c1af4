import type { StaleView } from '~/forms/view';
import { useCommonTexts } from '~/texts/common';
import { Alert } from './alert';

/** Another tab was faster: what is saved, beside the form that still holds what was typed here. */
export function StaleNotice({ kind, lines }: StaleView) {
  const { stale } = useCommonTexts();
  const { title, text } = stale[kind];
  return (
    <div role="alert">
      <Alert severity="warning" title={title}>
        <p className="kern-body">{text}</p>
        <p className="kern-body">
          <strong>{stale.saved}</strong>
        </p>
        <ul className="plain-list">
          {lines.map(({ label, value, lang }) => (
            <li key={`${label ?? ''}${value}`}>
              {label !== undefined && `${label}: `}
              <span lang={lang}>{value}</span>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
