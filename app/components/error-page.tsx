import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { usePath } from '~/services/language';
import { useRequestId } from '~/services/request-id';
import { useCommonTexts } from '~/texts/common';

interface MessageProps {
  title: string;
  text: string;
  action: { href: string; label: string };
  requestId?: string | undefined;
}

function Message({ title, text, action, requestId }: MessageProps) {
  const { failure } = useCommonTexts();
  return (
    <div className="prose">
      <h1 className="kern-heading-x-large">{title}</h1>
      <p className="kern-body">{text}</p>
      {requestId !== undefined && (
        <p className="kern-body">
          {failure.requestId} <code>{requestId}</code>
        </p>
      )}
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={action.href}>
          <span className="kern-label">{action.label}</span>
        </a>
      </p>
    </div>
  );
}

/** What people see when a page does not exist, a form does not belong to them, or we have failed. */
export function ErrorPage() {
  const error = useRouteError();
  const texts = useCommonTexts();
  const path = usePath();
  const requestId = useRequestId();
  if (isRouteErrorResponse(error) && error.status === 404)
    return <Message {...texts.notFound} action={{ href: path('/'), label: texts.notFound.start }} />;
  if (isRouteErrorResponse(error) && error.status === 410)
    return (
      <Message {...texts.unreadable} action={{ href: path('/check/neu'), label: texts.unreadable.action }} />
    );
  if (isRouteErrorResponse(error) && error.status === 403)
    return <Message {...texts.forbidden} action={{ href: path('/check'), label: texts.failure.retry }} />;
  return (
    <Message
      {...texts.failure}
      requestId={requestId}
      action={{ href: path('/check'), label: texts.failure.retry }}
    />
  );
}
