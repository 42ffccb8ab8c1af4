import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkPageIds } from '#flows/questionnaires/check-pages';
import { ANSWERS_PATH, pagePath, RESULT_PATH } from '~/services/check.server';
import type { Lang } from '~/services/language';
import { languages, pathIn } from '~/services/language';
import { browserAndProduct, expectRefusal, expectSound, openPage, QUESTION_FORM, SUBMIT } from './browser';
import { coveringWalks } from './cover';
import { post } from './post';

const running = browserAndProduct();

/** Sends the form past the script with all in it that can be wrong, in fields that only an answer reveals too. */
async function sendNonsense(page: Page): Promise<void> {
  const fillInAndSend = (form: HTMLFormElement) => {
    const revealing = form.querySelector<HTMLInputElement>('[data-reveals]');
    if (revealing) revealing.checked = true;
    // A search for nonsense finds nothing, and that is no error.
    for (const field of form.querySelectorAll<HTMLInputElement>('[type="text"]:not([role="combobox"])'))
      field.value = '?';
    form.submit();
  };
  await Promise.all([page.waitForEvent('load'), page.locator(QUESTION_FORM).evaluate(fillInAndSend)]);
}

/** The two ways to an error, one in each language: what the script finds missing, and what the server refuses. */
const sendWrongly: Record<Lang, (page: Page) => Promise<void>> = {
  de: (page) => page.locator(SUBMIT).click(),
  en: sendNonsense,
};

/** In English only with its errors, which hold all that the fresh page holds. */
async function expectSoundFreshAndRefused(page: Page, lang: Lang, address: string): Promise<void> {
  await page.goto(address);
  if (lang === 'de') await expectSound(page);
  await sendWrongly[lang](page);
  await expectRefusal(page);
  await expectSound(page);
}

/** The search for an occupation with suggestions, with nothing found and with something; gives the address of a title. */
async function searchOccupation(page: Page, lang: Lang, address: string): Promise<string> {
  const words = lang === 'de' ? 'Koch' : 'cook';
  await page.goto(address);
  await page.getByRole('combobox').pressSequentially(words);
  await page.getByRole('option').first().waitFor();
  await expectSound(page);
  for (const query of ['xyzxyz', words]) {
    await page.goto(`${address}?q=${query}`);
    await expectSound(page);
  }
  const found = await page.locator('main a[href*="wahl="]').first().getAttribute('href');
  return new URL(found ?? '', address).href;
}

const walks = coveringWalks().map((stops) => ({
  stops,
  fresh: stops.flatMap(({ page, isNew }) => (isNew ? [page] : [])).join(', '),
}));

test('every page of the check is met on a walk', () => {
  const met = new Set(walks.flatMap(({ stops }) => stops.map(({ page }) => page)));
  expect(checkPageIds.filter((page) => !met.has(page))).toEqual([]);
});

describe('accessible in both languages, as they open and with errors', { timeout: 300_000 }, () => {
  test.each(walks)('$fresh; the result and the summary after them', async ({ stops }) => {
    const { browser, product } = running;
    const addressIn = (lang: Lang, path: string) => product.url + pathIn(lang, path);
    const { page: german, complaints } = await openPage(browser);
    const context = german.context();
    // One of the two in the narrowest window that is still served.
    const english = await context.newPage();
    await english.setViewportSize({ width: 320, height: 640 });
    /** Both languages at once: they look at one draft, and nothing they send is accepted. */
    const inBoth = (look: (page: Page, lang: Lang) => Promise<void>) =>
      Promise.all(languages.map((lang) => look(lang === 'de' ? german : english, lang)));

    let shown = await context.request.get(addressIn('de', '/check'));
    for (const { page: id, values, isNew } of stops) {
      expect(shown.url()).toBe(addressIn('de', pagePath(id)));
      if (isNew)
        await inBoth(async (page, lang) => {
          const address = addressIn(lang, pagePath(id));
          await expectSoundFreshAndRefused(page, lang, address);
          if (id !== 'occupation') return;
          await expectSoundFreshAndRefused(page, lang, await searchOccupation(page, lang, address));
        });
      shown = await post(context, shown, values);
    }
    expect(shown.url()).toBe(addressIn('de', RESULT_PATH));
    // The summary in German and a whole result in English end the journeys.
    await inBoth(async (page, lang) => {
      await page.goto(addressIn(lang, lang === 'de' ? RESULT_PATH : ANSWERS_PATH));
      await expectSound(page);
    });
    expect(complaints.filter((text) => !/ 422 /.test(text))).toEqual([]);
    await context.close();
  });
});
