import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { handoffPath, openHandoff } from '~/services/handoff.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { handoffTexts, useHandoffTexts } from '~/texts/handoff';

export const handle = { noJs: true };

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, handoffTexts(lang).enter.title);
};

/** What a handoff is, before anything is asked. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openHandoff(request, context);
  return { isBegun: draft.handoff !== null, next: pathIn(lang, handoffPath(walked.current)) };
}

export default function Enter() {
  const { isBegun, next } = useLoaderData<typeof loader>();
  const { enter, toResult } = useHandoffTexts();
  const path = usePath();
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{enter.title}</h1>
      <p className="kern-body">{enter.intro}</p>
      <h2 className="kern-heading-medium">{enter.stepsTitle}</h2>
      <ol className="kern-list kern-list--number">
        {enter.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="kern-body">{enter.privacy}</p>
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={next}>
          <span className="kern-label">{isBegun ? enter.proceed : enter.begin}</span>
        </a>
        <a className="kern-link" href={path('/check/ergebnis')}>
          {toResult}
        </a>
      </p>
    </div>
  );
}
