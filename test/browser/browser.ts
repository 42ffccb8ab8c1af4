import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine. Without one the tests fail, with the command that mends it. */
function browserPath(): string {
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(
    'No Chromium found for the browser tests. On Debian or Ubuntu: apt-get install -y chromium. ' +
      'Elsewhere install Chrome or Chromium and set CHROMIUM to its path.',
  );
}

/** A headless browser that talks to nobody but the server under test. */
function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Running {
  browser: Browser;
  product: Product;
}

/** One browser and one running product for all tests of a file; to be read within tests only. */
export function browserAndProduct(
  environment: () => Promise<Record<string, string>> = () => Promise.resolve({}),
): Readonly<Running> {
  const running = {} as Running;
  beforeAll(async () => {
    const started = environment().then(startProduct);
    [running.browser, running.product] = await Promise.all([launchBrowser(), started]);
  });
  afterAll(async () => {
    await running.browser.close();
    await running.product.stop();
  });
  return running;
}

/** A page in a fresh session; whatever the browser complains of is collected. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** What colours were looked at in this file: the markup without what differs from visit to visit. */
const coloured = new Set<string>();

/** Whether colours have to be looked at: the same in every language and at every width, they take most of the time of axe. */
async function needsColours(page: Page): Promise<boolean> {
  if ((await page.locator('html').getAttribute('lang')) !== 'de') return false;
  const markup = (await page.locator('body').innerHTML()).replace(
    / (value|nonce)="[^"]*"|<script[^]*?<\/script>|\d+/g,
    '',
  );
  const isNew = !coloured.has(markup);
  coloured.add(markup);
  return isNew;
}

/**
 * axe finds nothing on the page as it is now. axe itself runs as a script, so it looks at pages in sessions with JavaScript; the
 * server sends the same markup to those without.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const rules = { 'color-contrast': { enabled: await needsColours(page) } };
  // Legacy is the way without frames, which we have none of: the other opens a further page for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], rules });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
}

/**
 * Presses what leads to another page, and waits for that page to be whole: without scripts its first words can be read before its
 * styles are there, which changes how they are read. With scripts the page before may still stand.
 */
export async function press(target: Locator): Promise<void> {
  await target.click();
  await target.page().waitForLoadState();
}

/** The form that holds the question; a page may have a second one that leaves it out. */
export const QUESTION_FORM = 'main form:has(h1)';
/** Sends that form. */
export const SUBMIT = `${QUESTION_FORM} button[type="submit"]`;

/** The page came back with the summary of errors in focus, and says so in its title. */
export async function expectRefusal(page: Page): Promise<void> {
  const summary = page.locator('[role="alert"]').first();
  await summary.waitFor();
  const holdsFocus = () => summary.evaluate((element) => element.contains(document.activeElement));
  await expect.poll(holdsFocus, { message: page.url() }).toBe(true);
  expect(await page.title(), page.url()).toMatch(/^(Fehler|Error)/);
}

/** The page is not wider than the window, once its styles are there. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.waitForLoadState();
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, page.url()).toBeLessThanOrEqual(0);
}

/** Everybody can read the page as it is now, whatever they read it with. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}
