import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoSidewaysScroll, expectRefusal, press, SUBMIT } from './browser';

/** What a person enters on a page, by the name of the field. Fields left out are not touched. */
type PageAnswers = Readonly<Record<string, string>>;

export interface Journey {
  title: string;
  /** By the last part of the page's address. */
  answers: Readonly<Record<string, PageAnswers>>;
  /** Search text and wanted title of the occupation. */
  occupation: { search: string; choose: RegExp; isco08: string; regulated: 'yes' | 'no' };
  /** German and English words that the result must say. */
  result: { de: RegExp; en: RegExp };
}

/** Contract and issue: the sample journeys take no more than that. */
const MOST_PAGES = 14;

export function slugOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function enter(page: Page, name: string, value: string): Promise<void> {
  const choice = page.locator(`input[name="${name}"][value="${value}"]`);
  if ((await choice.count()) > 0) {
    // People click the words beside the circle.
    await page.locator(`label[for="${(await choice.getAttribute('id')) ?? ''}"]`).click();
    expect(await choice.isChecked()).toBe(true);
    return;
  }
  const field = page.locator(`[name="${name}"]`);
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value);
  else await field.fill(value);
}

async function chooseOccupation(
  page: Page,
  wanted: Journey['occupation'],
  withScript: boolean,
): Promise<void> {
  if (withScript) {
    await page.getByRole('combobox').pressSequentially(wanted.search);
    await page.getByRole('option').filter({ hasText: wanted.choose }).first().click();
  } else {
    await page.locator('form[method="get"] input[name="q"]').fill(wanted.search);
    await press(page.locator('form[method="get"] button'));
    await press(page.locator('main').getByRole('link', { name: wanted.choose }).first());
  }
  await page.locator('input[name="isco08"]').first().waitFor();
  await enter(page, 'isco08', wanted.isco08);
  await enter(page, 'regulated', wanted.regulated);
}

/** Sends the page and waits for the next one to stand: the address alone changes before the words do. */
async function submit(page: Page): Promise<void> {
  const question = page.locator('h1');
  const before = await question.innerText();
  await press(page.locator(SUBMIT));
  await expect
    .poll(() => question.innerText(), { timeout: 15_000, message: `${slugOf(page)} was not accepted` })
    .not.toBe(before);
}

interface WalkOptions {
  start: string;
  withScript: boolean;
  /** Submit every page empty first and expect the error summary. */
  carelessFirst?: boolean;
  /** Called on every page; that it is not too wide where nothing is said. */
  look?: (page: Page) => Promise<void>;
}

/** Answers page after page until the result. Gives the pages walked. What axe says of every page stands in `check-pages.test.ts`. */
export async function walk(page: Page, journey: Journey, options: WalkOptions): Promise<string[]> {
  const pages: string[] = [];
  await page.goto(options.start);
  while (slugOf(page) !== 'ergebnis') {
    const slug = slugOf(page);
    expect(pages, 'asked twice').not.toContain(slug);
    pages.push(slug);
    expect(pages.length, pages.join(' ')).toBeLessThanOrEqual(MOST_PAGES);
    await (options.look ?? expectNoSidewaysScroll)(page);
    if (options.carelessFirst && slug !== 'beruf') {
      await press(page.locator(SUBMIT));
      await expectRefusal(page);
    }
    if (slug === 'beruf') await chooseOccupation(page, journey.occupation, options.withScript);
    const answers = journey.answers[slug];
    if (!answers && slug !== 'beruf') throw new Error(`${journey.title}: no answer for ${slug}`);
    for (const [name, value] of Object.entries(answers ?? {})) await enter(page, name, value);
    await submit(page);
  }
  return pages;
}
