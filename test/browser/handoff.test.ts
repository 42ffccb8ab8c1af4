import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReference } from '#db/reference/reference';
import { openPackage } from '~/services/cases.server';
import { type Lang, pathIn } from '~/services/language';
import { casesOf, CASE_SECRET } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { openMailbox } from '../support/mailbox';
import { browserAndProduct, expectNoSidewaysScroll, expectRefusal, expectSound } from './browser';
import { openChecked } from './checked';
import { agreeAndSend, type Entered, fill, html, SEND, send, walkHandoff } from './hand-over';
import { americanBarista, indianDeveloper, turkishTechnician } from './journeys';
import { type Journey, slugOf } from './walk';

const mailbox = openMailbox();
const running = browserAndProduct(async () => ({ ...(await mailbox).environment, CASE_SECRET }));
let cases: ProductCases;
beforeAll(async () => {
  cases = await casesOf(running.product.databaseFile);
});
afterAll(async () => {
  await cases.close();
  await (await mailbox).close();
});

const ambiguous = [...loadReference().postalCodes.values()].find(
  ({ kind, places }) => kind === 'delivery' && new Set(places.map(({ district }) => district.ags)).size > 1,
);

interface Firm extends Entered {
  title: string;
  journey: Journey;
  postalCode: string;
  /** Pages beyond those that everybody sees. */
  asked: readonly string[];
}

const firms: readonly Firm[] = [
  {
    title: 'a workshop in Rheinland-Pfalz, by group of occupations',
    journey: turkishTechnician,
    postalCode: '56068',
    asked: ['person'],
    wish: 'recognition',
    office: 'rkf-rp-handwerk',
  },
  {
    title: 'an IT firm in Niedersachsen, which has no office of its own',
    journey: indianDeveloper,
    postalCode: '30159',
    asked: [],
    wish: 'advice',
    office: 'fb-ni-zentralstelle',
  },
  {
    title: 'a café whose postal code lies in several districts',
    journey: americanBarista,
    postalCode: ambiguous?.postalCode ?? '',
    asked: ['ort'],
    wish: 'agencySupport',
  },
];

/** The result of a check that is answered, on a phone. */
async function openResult(
  { journey, postalCode }: Pick<Firm, 'journey' | 'postalCode'>,
  withScript: boolean,
): Promise<Page> {
  const there = { ...journey, answers: { ...journey.answers, arbeitsort: { postalCode } } };
  const options = { viewport: { width: 360, height: 740 }, javaScriptEnabled: withScript };
  return (await openChecked(running, there, options)).page;
}

const allWays: readonly [Lang, boolean][] = [
  ['de', true],
  ['en', false],
  ['en', true],
  ['de', false],
];

describe.each(firms)('$title', (firm) => {
  // Firms differ in their office alone: one of them goes all ways through the pages, the others two.
  test.each(firm === firms[0] ? allWays : allWays.slice(0, 2))(
    'hands its case over (%s, JavaScript: %s)',
    async (lang, withScript) => {
      const look = (page: Page) => (withScript ? expectSound(page) : expectNoSidewaysScroll(page));
      const page = await openResult(firm, withScript);
      const address = (path: string) => running.product.url + pathIn(lang, path);
      await page.goto(address('/check/ergebnis'));
      const walked = await walkHandoff(page, firm, { look, carelessFirst: true });
      expect(walked.filter((slug) => ['ort', 'person'].includes(slug))).toEqual(firm.asked);

      // no tag that was typed became one
      expect(await page.locator('main b, main img').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain(html('Uhrwerk GmbH'));
      await look(page);
      await page.locator(SEND).click();
      await expectRefusal(page);
      await look(page);
      const number = await agreeAndSend(page, 'coordination');
      await look(page);
      const row = await cases.store.read.cases.findByNumber(number);
      const sent = row && (await openPackage(cases.house, row));
      expect(sent?.firm.name).toBe(html('Uhrwerk GmbH'));
      expect(sent?.consents.map(({ kind }) => kind)).toEqual(['coordination']);
      expect(sent?.language).toBe(lang);
      if (firm.office !== undefined) expect(row?.officeId).toBe(firm.office);
      // the receipt opens the case to this browser
      await page.locator('main .actions a').first().click();
      await expect.poll(() => page.locator('main').innerText()).toContain(number);
      await page.context().close();
    },
  );
});

test.each<Lang>(['de', 'en'])(
  'in Berlin the agency is chosen, and any other office can be (%s)',
  async (lang) => {
    const page = await openResult({ journey: indianDeveloper, postalCode: '10115' }, true);
    const address = (path: string) => running.product.url + pathIn(lang, path);
    await page.goto(address('/uebergabe/andere-stelle?suche=welcome'));
    await expectSound(page);
    await page.goto(address('/uebergabe/andere-stelle?suche=gibtesnicht'));
    await expectSound(page);
    await page.goto(address('/uebergabe/andere-stelle'));
    await expectSound(page);
    await page.locator('button[value="iq-be"]').click();
    await page.waitForURL(/agentur$/);
    await expectSound(page);
    await page.locator(SEND).click();
    await expectRefusal(page);
    await expectSound(page);
    await fill(page, { agency: 'unknown' });
    await send(page);
    expect(slugOf(page)).toBe('betrieb');
    await page.goto(address('/uebergabe'));
    await expectSound(page);
    await page.context().close();
  },
);
