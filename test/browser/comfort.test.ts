import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pagePath, RESULT_PATH } from '~/services/check.server';
import type { Lang } from '~/services/language';
import { languages, pathIn } from '~/services/language';
import { browserAndProduct, expectNoSidewaysScroll, openPage } from './browser';
import { slugOf } from './walk';

const running = browserAndProduct();
const MOST_TABS = 40;

/** What the keyboard stands on shows it, by an outline that forced colours keep. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const focused = document.activeElement;
    // Between two pages, and before the first stop of one, the focus is with the browser.
    if (focused === null || focused === document.body) return '';
    // Radios are drawn by the label or the box around them.
    const candidates = [focused, focused.parentElement, focused.nextElementSibling];
    const shown = candidates.some((element) => {
      if (element === null) return false;
      const styles = [getComputedStyle(element), getComputedStyle(element, '::before')];
      return styles.some(({ outlineStyle, outlineWidth, boxShadow }) =>
        matchMedia('(forced-colors: active)').matches
          ? outlineStyle !== 'none' && outlineWidth !== '0px'
          : (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      );
    });
    return shown ? '' : focused.outerHTML.slice(0, 200);
  });
  expect(outline, `${page.url()}: no visible focus`).toBe('');
}

/** Presses the tabulator until the focus stands on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    if (there === true) return;
  }
  throw new Error(`${page.url()}: the keyboard does not reach ${selector}`);
}

async function sendByKeyboard(page: Page): Promise<void> {
  const before = slugOf(page);
  await tabTo(page, 'main form:has(h1) button[type="submit"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => slugOf(page), { timeout: 15_000, message: before }).not.toBe(before);
}

describe.each(languages)('in the language %s', (lang: Lang) => {
  const address = (path: string) => running.product.url + pathIn(lang, path);

  test.each([true, false])('with the keyboard alone, JavaScript: %s', async (javaScriptEnabled) => {
    const { page, complaints } = await openPage(running.browser, { javaScriptEnabled });
    await page.goto(address('/'));
    await tabTo(page, 'main a.kern-btn');
    await page.keyboard.press('Enter');
    await page.waitForURL(/arbeitsort/);
    await tabTo(page, '[name="postalCode"]');
    await page.keyboard.type('80331');
    await sendByKeyboard(page);

    await tabTo(page, '[name="q"], [role="combobox"]');
    await page.keyboard.type('Mechatroniker');
    if (javaScriptEnabled) {
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    if (!javaScriptEnabled) {
      await page.locator('main a[href*="wahl="]').first().waitFor();
      await tabTo(page, 'main a[href*="wahl="]');
      await page.keyboard.press('Enter');
    }
    await page.locator('input[name="isco08"]').first().waitFor();
    await tabTo(page, 'input[name="isco08"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name="regulated"]');
    await page.keyboard.press('ArrowDown');
    await sendByKeyboard(page);

    await tabTo(page, 'input[type="radio"]');
    await page.keyboard.press('Space');
    await sendByKeyboard(page);
    expect(slugOf(page)).toBe('anforderung');
    expect(complaints, 'keys pressed while React takes over the page').toEqual([]);
    await page.context().close();
  });

  test.each([true, false])('enlarged to 200 percent, JavaScript: %s', async (javaScriptEnabled) => {
    // At twice the size a window of 1280 holds 640 pixels of CSS.
    const { page } = await openPage(running.browser, {
      javaScriptEnabled,
      viewport: { width: 640, height: 450 },
      deviceScaleFactor: 2,
    });
    for (const path of ['/', pagePath('workplace'), RESULT_PATH, '/rechtsstand', '/beispiele/pflegekraft']) {
      await page.goto(address(path));
      await expectNoSidewaysScroll(page);
    }
    await page.context().close();
  });

  test('with forced colours the focus and the marks stay visible', async () => {
    const { page } = await openPage(running.browser, { forcedColors: 'active' });
    await page.goto(address(pagePath('workplace')));
    await tabTo(page, '[name="postalCode"]');
    await tabTo(page, 'main form button[type="submit"]');
    await page.goto(address('/beispiele/pflegekraft'));
    await tabTo(page, 'summary');
    // Verdicts are told in words and signs, not by colour.
    expect(await page.locator('main').innerText()).toMatch(/[✓✕◔?]/);
    await page.context().close();
  });

  test('with reduced motion nothing moves', async () => {
    const { page } = await openPage(running.browser, { reducedMotion: 'reduce' });
    for (const path of [pagePath('workplace'), '/beispiele/entwicklerin']) {
      await page.goto(address(path));
      await page.locator('summary').first().click();
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter(({ playState }) => playState === 'running').length +
          (getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? 1 : 0),
      );
      expect(moving, page.url()).toBe(0);
    }
    await page.context().close();
  });
});
