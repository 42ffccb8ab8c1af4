import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '~/routes';
import { ANSWERS_PATH, pagePath, RESULT_PATH } from '~/services/check.server';
import type { Lang } from '~/services/language';
import { languageOf, languages, pathIn } from '~/services/language';
import { exampleIds } from '~/texts/de/examples';
import { commonTexts } from '~/texts/common';
import { browserAndProduct, expectSound, openPage, SUBMIT } from './browser';
import { post } from './post';

const running = browserAndProduct();
const FIRST_PAGE = pagePath('workplace');
const MISSING = '/gibt-es-nicht';

/** All German addresses of pages but the questions; those with a gap stand for several pages. */
const addresses = routes.flatMap(({ path = '' }) =>
  languageOf(path) === 'de' && !path.startsWith('/api/') && path !== pagePath('occupation') ? [path] : [],
);
/** Without answers the handoff leads to the check. */
const leadToCheck = ['/check', '/uebergabe'];
/** Files are tested by what reads them. */
const isFile = (path: string) => path.endsWith('.ics');
const hasGap = (path: string) => /[:*]/.test(path);
const paths = [
  ...addresses.filter((path) => !hasGap(path) && !isFile(path)),
  ...exampleIds.map((example) => `/beispiele/${example}`),
];

/** Those that say more once there are answers. Summary and result with answers stand at the end of the walks. */
const keepPaths = paths.filter(
  (path) => path.startsWith('/check/') && path !== ANSWERS_PATH && path !== RESULT_PATH,
);

/** A page of a new session, which has answered the first question with this postal code. */
async function openSession(postalCode?: string): Promise<Awaited<ReturnType<typeof openPage>>> {
  const session = await openPage(running.browser, { viewport: { width: 360, height: 800 } });
  if (postalCode === undefined) return session;
  const context = session.page.context();
  const shown = await context.request.get(running.product.url + FIRST_PAGE);
  expect((await post(context, shown, { postalCode })).url()).not.toBe(shown.url());
  return session;
}

/** Changes the database under the running product. */
function change(statement: string): void {
  const database = new Database(running.product.databaseFile);
  database.exec(statement);
  database.close();
}

type Session = Awaited<ReturnType<typeof openPage>>;

/** In each language: accessible, nothing for the browser to complain of, and no script where there is only text. */
async function expectPlain(sessions: Readonly<Record<Lang, Session>>, path: string): Promise<void> {
  const lookIn = async (lang: Lang) => {
    const { page, complaints } = sessions[lang];
    const response = await page.goto(running.product.url + pathIn(lang, path));
    expect(response?.status()).toBe(path === MISSING ? 404 : 200);
    await expectSound(page);
    const found = complaints.splice(0);
    if (path !== MISSING) expect(found).toEqual([]);
    const isContent = path !== MISSING && !leadToCheck.some((start) => path.startsWith(start));
    if (isContent) expect(await page.locator('script[src], link[rel="modulepreload"]').count()).toBe(0);
  };
  await Promise.all(languages.map(lookIn));
}

test('the addresses with a gap are those that have tests of their own, those of examples and that of nothing', () => {
  expect(addresses.filter(hasGap)).toEqual([
    // declaration.test.ts
    '/check/erklaerung/:slug',
    // a file: papers.test.ts of the integration tests
    '/check/papiere/:file',
    '/check/:slug',
    // handoff.test.ts
    '/uebergabe/:slug',
    // case-page.test.ts
    '/fall/:number',
    // a file: calendars.test.ts of the integration tests
    '/fall/:number/termine.ics',
    '/fall/:number/angaben',
    '/fall/:number/plan',
    '/fall/:number/checkliste',
    '/fall/:number/unterlagen',
    // a file: papers.test.ts of the integration tests
    '/fall/:number/unterlagen/:file',
    '/fall/:number/andere-stelle',
    '/fall/:number/andere-stelle/:office',
    '/fall/:number/einwilligungen',
    '/person/:number',
    '/zugang/:token',
    // staff-accounts.test.ts
    '/einladung/:token',
    // shared-cases.test.ts
    '/ags/:number',
    '/netz/:number',
    // a file: desk-sheets.test.ts of the integration tests
    '/stelle/tabelle/:file',
    // desk.test.ts
    '/stelle/:number',
    // a file: calendars.test.ts of the integration tests
    '/stelle/:number/termine.ics',
    '/stelle/:number/ablehnen',
    // a file: desk.test.ts of the integration tests
    '/stelle/:number/paket/:revision',
    '/stelle/:number/plan',
    '/stelle/:number/abschliessen',
    '/stelle/:number/teilen',
    '/stelle/:number/weitergeben',
    '/stelle/:number/berichtigen/:route/:requirement',
    '/beispiele/:example',
    '/*',
  ]);
});

describe.each([
  { title: 'before there is an answer', looked: [...paths, MISSING], postalCode: undefined },
  { title: 'once there is an answer', looked: keepPaths, postalCode: '80331' },
])(
  'accessible in both languages, and without script where there is only text, $title',
  ({ looked, postalCode }) => {
    // Pages that only show something can share a session; a new one for each takes longer than the look at it.
    const sessions = {} as Record<Lang, Session>;
    beforeAll(async () => {
      for (const lang of languages) sessions[lang] = await openSession(postalCode);
    });
    afterAll(async () => {
      for (const { page } of Object.values(sessions)) await page.context().close();
    });

    test.each(looked)('%s', (path) => expectPlain(sessions, path));
  },
);

describe.each(languages)('accessible in the language %s', (lang) => {
  const texts = commonTexts(lang);
  const address = () => running.product.url + pathIn(lang, FIRST_PAGE);

  test('a form that belongs to another browser', async () => {
    const { page } = await openSession('80331');
    await page.goto(address());
    await page.context().clearCookies();
    await page.locator('[name="postalCode"]').fill('10115');
    await page.locator(SUBMIT).click();
    await page.getByText(texts.forbidden.title).waitFor();
    await expectSound(page);
    await page.context().close();
  });

  test.each([
    { what: 'answers that do not open any more', status: 410, spoil: "UPDATE drafts SET sealed = 'spoilt'" },
    {
      what: 'a failure of ours',
      status: 500,
      spoil: 'ALTER TABLE drafts RENAME TO drafts_taken_away',
      mend: 'ALTER TABLE drafts_taken_away RENAME TO drafts',
    },
  ])('$what', async ({ status, spoil, mend }) => {
    const { page } = await openSession('80331');
    change(spoil);
    const response = await page.goto(address());
    if (mend !== undefined) change(mend);
    expect(response?.status()).toBe(status);
    await expectSound(page);
    await page.context().close();
  });
});
