import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { languageOf, useLang } from '~/services/language';
import { pageTitle } from '~/services/title';
import { contentTexts } from '~/texts/content';

export const handle = { noJs: true };

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, contentTexts(lang).imprint.title);
};

export function loader({ context }: LoaderFunctionArgs) {
  return context.settings.operator;
}

export default function Imprint() {
  const operator = useLoaderData<typeof loader>();
  const { imprint } = contentTexts(useLang());
  return (
    <article className="prose">
      <h1 className="kern-heading-large">{imprint.title}</h1>
      <h2 className="kern-heading-medium">{imprint.provider}</h2>
      {operator.name === undefined ? (
        <p className="kern-body">{imprint.missing}</p>
      ) : (
        <address className="kern-body plain-address">
          {[operator.name, ...operator.address].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {(operator.email !== undefined || operator.phone !== undefined) && (
        <>
          <h2 className="kern-heading-medium">{imprint.contact}</h2>
          {operator.email !== undefined && (
            <p className="kern-body">
              {imprint.email}{' '}
              <a className="kern-link" href={`mailto:${operator.email}`}>
                {operator.email}
              </a>
            </p>
          )}
          {operator.phone !== undefined && (
            <p className="kern-body">
              {imprint.phone} {operator.phone}
            </p>
          )}
        </>
      )}
      {operator.responsible !== undefined && (
        <>
          <h2 className="kern-heading-medium">{imprint.responsible}</h2>
          <p className="kern-body">{operator.responsible}</p>
        </>
      )}
      <h2 className="kern-heading-medium">{imprint.liability}</h2>
      <p className="kern-body">{imprint.liabilityText}</p>
    </article>
  );
}
