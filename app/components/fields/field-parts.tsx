import type { ReactNode } from 'react';
import { useCommonTexts } from '~/texts/common';

/** Ids of the parts of a field, so that label, hint and error are tied to its input. */
export function idsOf(name: string) {
  return { input: `feld-${name}`, hint: `feld-${name}-hinweis`, error: `feld-${name}-fehler` };
}

/** Value of `aria-describedby`: those of hint and error that are there. */
export function describedBy(
  name: string,
  hint: string | undefined,
  error: string | undefined,
): string | undefined {
  const ids = idsOf(name);
  const parts = [hint === undefined ? [] : ids.hint, error === undefined ? [] : ids.error].flat();
  return parts.length === 0 ? undefined : parts.join(' ');
}

export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="kern-hint" id={idsOf(name).hint}>
      {children}
    </div>
  );
}

/** Says of a field that it may stay empty. */
export function Optional({ field }: { field: { optional?: boolean } }) {
  const { form } = useCommonTexts();
  return field.optional === true && <span className="kern-label__optional">({form.optional})</span>;
}

export function FieldError({ name, message }: { name: string; message: string | undefined }) {
  const texts = useCommonTexts();
  if (message === undefined) return null;
  return (
    <p className="kern-error" id={idsOf(name).error}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">
        <span className="kern-sr-only">{texts.form.error}: </span>
        {message}
      </span>
    </p>
  );
}
