import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';
import { expectAccessible, expectNoSidewaysScroll, launchBrowser, openPage } from './browser';
import { americanBarista, filipinoNurse, indianDeveloper, journeys, turkishTechnician } from './journeys';
import { slugOf, walk } from './walk';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe.each([true, false])('with JavaScript: %s', (withScript) => {
  test.each(journeys)('$title', async (journey) => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: withScript });
    await walk(page, journey, { start: `${product.url}/check`, withScript });
    expect(await page.locator('main').innerText()).toMatch(journey.result.de);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    if (withScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('every page submitted empty puts the focus on the summary of errors', async () => {
    const { page, complaints } = await openPage(browser, { javaScriptEnabled: withScript });
    await walk(page, filipinoNurse, { start: `${product.url}/check`, withScript, carelessFirst: true });
    expect(complaints.filter((text) => !/ 4(00|22) /.test(text))).toEqual([]);
    await page.context().close();
  });
});

test('in English', async () => {
  const { page } = await openPage(browser);
  const english = {
    ...indianDeveloper,
    occupation: { ...indianDeveloper.occupation, search: 'software developer', choose: /software/i },
    answers: {
      ...indianDeveloper.answers,
      herkunft: { nationality: 'India', residence: 'India' },
      ausbildung: { country: 'India', awardedOn: '15.07.2016', stateRecognised: 'yes' },
    },
  };
  await walk(page, english, { start: `${product.url}/en/check`, withScript: true });
  expect(new URL(page.url()).pathname).toBe('/en/check/ergebnis');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const text = await page.locator('main').innerText();
  expect(text).toMatch(indianDeveloper.result.en);
  expect(text, 'German words on the English page').not.toMatch(/möglich|Voraussetzung|Zustimmung/);
  await page.context().close();
});

test('at the size of a phone', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
  await walk(page, americanBarista, { start: `${product.url}/check`, withScript: true });
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('an answer is changed from the summary, and later answers survive', async () => {
  const { page } = await openPage(browser);
  const pages = await walk(page, turkishTechnician, { start: `${product.url}/check`, withScript: true });
  await page.goto(`${product.url}/check/angaben`);
  await expectAccessible(page);
  expect(await page.locator('main').innerText()).toMatch(/36\.000\s€/);
  await page.goto(`${product.url}/check/gehalt`);
  await page.locator('[name="amount"]').fill('60.000');
  await page
    .locator(
      'label[for="' +
        ((await page.locator('input[name="period"][value="year"]').getAttribute('id')) ?? '') +
        '"]',
    )
    .click();
  await page.locator('main form[method="post"] button[type="submit"]').last().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/gehalt'));
  await page.goto(`${product.url}/check/angaben`);
  const answers = await page.locator('main').innerText();
  expect(answers).toMatch(/60\.000\s€/);
  expect(answers).toContain('Türkei');
  expect(pages).toContain('gehalt');
  await page.context().close();
});

test('the result can be opened at any time', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${product.url}/check/ergebnis`);
  expect(slugOf(page)).toBe('ergebnis');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test.each([
  '',
  'impressum',
  'datenschutz',
  'barrierefreiheit',
  'leichte-sprache',
  'quellen',
  'rechtsstand',
  'gibt-es-nicht',
])('the page /%s is accessible in both languages and sends no script where it has no form', async (path) => {
  for (const prefix of ['', 'en/']) {
    const { page, complaints } = await openPage(browser, { viewport: { width: 360, height: 800 } });
    const response = await page.goto(`${product.url}/${prefix}${path}`);
    const missing = path === 'gibt-es-nicht';
    expect(response?.status()).toBe(missing ? 404 : 200);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    if (!missing) {
      expect(await page.locator('script[src], link[rel="modulepreload"]').count()).toBe(0);
      expect(complaints).toEqual([]);
    }
    await page.context().close();
  }
});
