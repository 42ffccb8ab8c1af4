import { route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { languages, pathIn } from './services/language';

/** Pages of both languages: German address and the one module that serves it. */
const pages: Readonly<Record<string, string>> = {
  '/': 'routes/start.tsx',
  '/check': 'routes/check/enter.ts',
  '/check/:slug': 'routes/check/question.tsx',
  '/*': 'routes/not-found.tsx',
};

const localised: RouteConfigEntry[] = languages.flatMap((lang) =>
  Object.entries(pages).map(([path, file]) => route(pathIn(lang, path), file, { id: `${lang}:${path}` })),
);

/** Addresses without a language. */
const plain: RouteConfigEntry[] = [];

export default [...localised, ...plain] satisfies RouteConfig;
