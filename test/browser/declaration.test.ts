import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { declarationPages } from '#flows/questionnaires/declaration-pages';
import { pathIn, type Lang } from '~/services/language';
import { browserAndProduct, expectSound, SUBMIT } from './browser';
import { openChecked } from './checked';
import { journeys } from './journeys';

const running = browserAndProduct();
const SHEET = '/check/erklaerung';

/** Chooses the first answer of every question, reveals what hangs on it, and types nothing. */
async function choose(page: Page, which: 'first' | 'last'): Promise<void> {
  for (const group of await page.locator('main form fieldset').all()) {
    if (!(await group.isVisible())) continue;
    const options = group.locator('input[type="radio"]');
    if ((await options.count()) > 0) await (which === 'first' ? options.first() : options.last()).check();
  }
}

test.each<[Lang, number, 'first' | 'last', boolean]>([
  ['de', 360, 'first', true],
  ['en', 1280, 'last', true],
  ['de', 1280, 'last', false],
])(
  'in %s, %s pixels wide: every page of the declaration, its %s answers, with script: %s',
  async (...how) => {
    const [lang, width, which, withScript] = how;
    const [journey] = journeys;
    if (journey === undefined) throw new Error('no journey');
    const options = { viewport: { width, height: 800 }, javaScriptEnabled: withScript };
    const { page, complaints } = await openChecked(running, journey, options);
    const sheet = running.product.url + pathIn(lang, SHEET);
    await page.goto(sheet);
    if (withScript) await expectSound(page);
    await page.locator('main a.kern-btn--primary').click();
    let pages = 0;
    while (page.url() !== sheet && pages <= Object.keys(declarationPages).length) {
      pages += 1;
      if (withScript) await expectSound(page);
      const here = page.url();
      await choose(page, which);
      if (withScript) await expectSound(page);
      await page.locator(SUBMIT).click();
      await page.waitForURL((url) => url.href !== here);
    }
    expect(page.url()).toBe(sheet);
    expect(pages).toBeGreaterThan(8);
    if (withScript) await expectSound(page);
    if (withScript) expect(complaints.filter((words) => !words.includes('422'))).toEqual([]);
    await page.context().close();
  },
);

test('papers are ticked off by keyboard alone, on a page that everybody can read', async () => {
  const [journey] = journeys;
  if (journey === undefined) throw new Error('no journey');
  const { page, complaints } = await openChecked(running, journey, { viewport: { width: 360, height: 800 } });
  await page.goto(`${running.product.url}/check/checkliste`);
  await page.getByLabel('Reisepass').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await page.getByRole('status').waitFor();
  expect(await page.getByLabel('Reisepass').isChecked()).toBe(true);
  await expectSound(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});
