import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { usePath } from '~/services/language';
import { NOT_AT_DESK, NOT_YOUR_ROLE } from '~/services/refusal';
import { useRequestId } from '~/services/request-id';
import type { CommonTexts } from '~/texts/common';
import { useCommonTexts } from '~/texts/common';

/** What an error page says, by the status of the answer. */
const kinds = { 400: 'notUnderstood', 403: 'forbidden', 404: 'notFound', 410: 'unreadable' } as const;
type Kind = (typeof kinds)[keyof typeof kinds] | 'notYours' | 'notAtDesk' | 'failure';

function kindOf(error: unknown): Kind {
  if (!isRouteErrorResponse(error)) return 'failure';
  if (error.status === 404 && error.data === NOT_AT_DESK) return 'notAtDesk';
  if (error.status === 403 && error.data === NOT_YOUR_ROLE) return 'notYours';
  const known: Partial<Record<number, Kind>> = kinds;
  return known[error.status] ?? 'failure';
}

/** Title and text of the page for an error. */
export function errorTexts(error: unknown, texts: CommonTexts): { title: string; text: string } {
  return texts[kindOf(error)];
}

/** What people see when a page does not exist, a form does not belong to them, or we have failed. */
export function ErrorPage() {
  const kind = kindOf(useRouteError());
  const texts = useCommonTexts();
  const path = usePath();
  const requestId = useRequestId();
  const { title, text } = texts[kind];
  const toCheck = { href: path('/check'), label: texts.failure.retry };
  const actions: Partial<Record<Kind, typeof toCheck>> = {
    notFound: { href: path('/'), label: texts.notFound.start },
    notAtDesk: { href: path('/stelle'), label: texts.notAtDesk.back },
    notYours: { href: path('/konto'), label: texts.notYours.account },
    unreadable: { href: path('/check/neu'), label: texts.unreadable.action },
  };
  const { href, label } = actions[kind] ?? toCheck;
  return (
    <div className="prose">
      <h1 className="kern-heading-x-large">{title}</h1>
      <p className="kern-body">{text}</p>
      {kind === 'failure' && requestId !== undefined && (
        <p className="kern-body">
          {texts.failure.requestId} <code>{requestId}</code>
        </p>
      )}
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={href}>
          <span className="kern-label">{label}</span>
        </a>
      </p>
    </div>
  );
}
