import { useEffect, useRef } from 'react';
import { useCommonTexts } from '~/texts/common';
import { idsOf } from './fields/field-parts';

export interface SummarisedError {
  field: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly SummarisedError[];
  /** Both change with every attempt, here or on the server, so that the focus returns each time. */
  attempt: number;
  refusal: object | undefined;
}

/** What has to be mended, first on the page and with the focus. */
export function ErrorSummary({ errors, attempt, refusal }: ErrorSummaryProps) {
  const { form } = useCommonTexts();
  const box = useRef<HTMLDivElement>(null);
  const isEmpty = errors.length === 0;
  useEffect(() => {
    if (isEmpty) return;
    box.current?.focus();
    if (!document.title.startsWith(form.errorPrefix))
      document.title = `${form.errorPrefix} ${document.title}`;
  }, [isEmpty, attempt, refusal, form.errorPrefix]);
  if (isEmpty) return null;
  return (
    <div
      ref={box}
      className="kern-alert kern-alert--danger error-summary"
      role="alert"
      tabIndex={-1}
      aria-labelledby="fehlerliste"
      autoFocus
    >
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 className="kern-title" id="fehlerliste">
          {form.errorSummary(errors.length)}
        </h2>
      </div>
      <div className="kern-alert__body">
        <ul className="plain-list">
          {errors.map(({ field, message }) => (
            <li key={field}>
              <a className="kern-link" href={`#${idsOf(field).input}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
