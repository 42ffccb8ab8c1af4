import { describe, expect, test } from 'vitest';
import { browserAndProduct, expectAccessible, expectNoSidewaysScroll, openPage, SUBMIT } from './browser';
import { openChecked } from './checked';
import { americanBarista, filipinoNurse, indianDeveloper, journeys, turkishTechnician } from './journeys';
import { walk } from './walk';

const running = browserAndProduct();

/** Without scripts pages are sent as the integration tests send them; two journeys show it in a browser, in the narrowest window. */
const walked = (withScript: boolean) => (withScript ? journeys : [americanBarista, turkishTechnician]);
const narrow = { viewport: { width: 320, height: 640 } };

describe.each([true, false])('with JavaScript: %s', (withScript) => {
  test.each(walked(withScript))('$title', async (journey) => {
    const { page, complaints } = await openPage(running.browser, {
      javaScriptEnabled: withScript,
      ...(!withScript && narrow),
    });
    await walk(page, journey, { start: `${running.product.url}/check`, withScript });
    expect(await page.locator('main').innerText()).toMatch(journey.result.de);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    if (withScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('every page submitted empty puts the focus on the summary of errors', async () => {
    const { page, complaints } = await openPage(running.browser, { javaScriptEnabled: withScript });
    await walk(page, filipinoNurse, {
      start: `${running.product.url}/check`,
      withScript,
      carelessFirst: true,
    });
    expect(complaints.filter((text) => !/ 4(00|22) /.test(text))).toEqual([]);
    await page.context().close();
  });
});

test('in English', async () => {
  const { page } = await openPage(running.browser);
  const english = {
    ...indianDeveloper,
    occupation: { ...indianDeveloper.occupation, search: 'software developer', choose: /software/i },
    answers: {
      ...indianDeveloper.answers,
      herkunft: { nationality: 'India', residence: 'India' },
      ausbildung: { country: 'India', awardedOn: '15.07.2016', stateRecognised: 'yes' },
    },
  };
  await walk(page, english, { start: `${running.product.url}/en/check`, withScript: true });
  expect(new URL(page.url()).pathname).toBe('/en/check/ergebnis');
  await expectAccessible(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  const text = await page.locator('main').innerText();
  expect(text).toMatch(indianDeveloper.result.en);
  expect(text, 'German words on the English page').not.toMatch(/möglich|Voraussetzung|Zustimmung/);
  await page.context().close();
});

test('at the size of a phone', async () => {
  const { page } = await openPage(running.browser, narrow);
  await walk(page, americanBarista, { start: `${running.product.url}/check`, withScript: true });
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('an answer is changed from the summary, and later answers survive', async () => {
  const { page } = await openChecked(running, turkishTechnician);
  await page.goto(`${running.product.url}/check/angaben`);
  await expectAccessible(page);
  expect(await page.locator('main').innerText()).toMatch(/36\.000\s€/);
  await page.goto(`${running.product.url}/check/gehalt`);
  await page.locator('[name="amount"]').fill('60.000');
  await page
    .locator(
      'label[for="' +
        ((await page.locator('input[name="period"][value="year"]').getAttribute('id')) ?? '') +
        '"]',
    )
    .click();
  await page.locator(SUBMIT).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/gehalt'));
  await page.goto(`${running.product.url}/check/angaben`);
  const answers = await page.locator('main').innerText();
  expect(answers).toMatch(/60\.000\s€/);
  expect(answers).toContain('Türkei');
  await page.context().close();
});
