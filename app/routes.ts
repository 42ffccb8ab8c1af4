import { route, type RouteConfig, type RouteConfigEntry } from '@remix-run/route-config';
import { languages, pathIn } from './services/language';

/** Pages of both languages: German address and the one module that serves it. */
const pages: Readonly<Record<string, string>> = {
  '/': 'routes/start.tsx',
  '/check': 'routes/check/enter.ts',
  '/check/angaben': 'routes/check/answers.tsx',
  '/check/beruf': 'routes/check/occupation.tsx',
  '/check/ergebnis': 'routes/result.tsx',
  '/check/spaeter': 'routes/keep/later.tsx',
  '/check/weitermachen': 'routes/keep/resume.tsx',
  '/check/neu': 'routes/keep/another.tsx',
  '/check/loeschen': 'routes/keep/erase.tsx',
  '/check/was-waere-wenn': 'routes/check/what-if.tsx',
  '/check/vergleich': 'routes/check/compare.tsx',
  '/check/:slug': 'routes/check/question.tsx',
  '/uebergabe': 'routes/handoff/enter.tsx',
  '/uebergabe/andere-stelle': 'routes/handoff/offices.tsx',
  '/uebergabe/vorschau': 'routes/handoff/preview.tsx',
  '/uebergabe/beleg': 'routes/handoff/receipt.tsx',
  '/uebergabe/:slug': 'routes/handoff/question.tsx',
  '/fall': 'routes/case/own.ts',
  '/fall/:number': 'routes/case/status.tsx',
  '/fall/:number/angaben': 'routes/case/data.tsx',
  '/fall/:number/andere-stelle': 'routes/case/other-offices.tsx',
  '/fall/:number/andere-stelle/:office': 'routes/case/other-office.tsx',
  '/fall/:number/einwilligungen': 'routes/case/consents.tsx',
  '/person/:number': 'routes/case/person.tsx',
  '/zugang': 'routes/case/request.tsx',
  '/zugang/:token': 'routes/case/open.tsx',
  '/konto/abmelden': 'routes/staff/sign-out.ts',
  '/stelle': 'routes/desk/queue.tsx',
  '/stelle/angeboten': 'routes/desk/offered.tsx',
  '/stelle/praxis': 'routes/desk/practice.tsx',
  '/stelle/:number': 'routes/desk/case.tsx',
  '/stelle/:number/ablehnen': 'routes/desk/decline.tsx',
  '/stelle/:number/abschliessen': 'routes/desk/close.tsx',
  '/stelle/:number/weitergeben': 'routes/desk/transfer.tsx',
  '/stelle/:number/berichtigen/:route/:requirement': 'routes/desk/correct.tsx',
  '/beispiele/:example': 'routes/example.tsx',
  '/impressum': 'routes/content/imprint.tsx',
  '/datenschutz': 'routes/content/privacy.tsx',
  '/barrierefreiheit': 'routes/content/accessibility.tsx',
  '/leichte-sprache': 'routes/content/plain-language.tsx',
  '/quellen': 'routes/content/sources.tsx',
  '/rechtsstand': 'routes/rechtsstand.tsx',
  '/*': 'routes/not-found.tsx',
};

const localised: RouteConfigEntry[] = languages.flatMap((lang) =>
  Object.entries(pages).map(([path, file]) => route(pathIn(lang, path), file, { id: `${lang}:${path}` })),
);

/** Addresses without a language. */
const plain: RouteConfigEntry[] = [
  route('/api/v1/assessments', 'routes/api/assessments.ts'),
  route('/api/v1/offices', 'routes/api/offices.ts'),
  route('/api/v1/occupations', 'routes/api/occupations.ts'),
  route('/api/v1/law', 'routes/api/law.ts'),
  route('/api/v1/openapi.json', 'routes/api/openapi.ts'),
  route('/api/*', 'routes/api/unknown.ts'),
];

export default [...localised, ...plain] satisfies RouteConfig;
