import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import textFont from '@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url';
import { ErrorPage, errorTexts } from '~/components/error-page';
import { Shell } from '~/components/shell';
import { languageOf, languages, pathIn, withoutLanguage } from '~/services/language';
import { languageRedirect } from '~/services/language.server';
import { useNonce } from '~/services/nonce';
import { commonTexts } from '~/texts/common';
import styles from '~/styles/app.css?url';

export const links: LinksFunction = () => [
  { rel: 'preload', href: textFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

/** The title of error pages; every other page has its own. */
export const meta: MetaFunction = ({ location, error }) => {
  const texts = commonTexts(languageOf(location.pathname));
  const { title } = errorTexts(error, texts);
  return [{ title: `${error === undefined ? texts.claim : title} – ${texts.product}` }];
};

/** Leads to the page in the language that was picked. */
export function loader({ request, context }: LoaderFunctionArgs) {
  return languageRedirect(request, context.settings);
}

/** What a route may say about itself in `handle`. */
export interface RouteHandle {
  /** Sends no script: the page is text and plain forms. */
  noJs?: boolean;
}

function sendsNoScript(handle: unknown): boolean {
  return typeof handle === 'object' && handle !== null && 'noJs' in handle && handle.noJs === true;
}

/** The same page in every language, for search engines and screen readers. */
function Alternates({ path }: { path: string }) {
  return languages.map((lang) => (
    <link key={lang} rel="alternate" hrefLang={lang} href={pathIn(lang, path)} />
  ));
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { pathname } = useLocation();
  const interactive = !useMatches().some((match) => sendsNoScript(match.handle));
  return (
    <html lang={languageOf(pathname)} data-kern-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <Alternates path={withoutLanguage(pathname)} />
      </head>
      <body>
        <Shell>{children}</Shell>
        {interactive && <ScrollRestoration nonce={nonce} />}
        {interactive && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
