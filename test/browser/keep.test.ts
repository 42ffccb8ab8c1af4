import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserAndProduct, expectAccessible, expectNoSidewaysScroll, openPage, press } from './browser';
import { slugOf } from './walk';

const running = browserAndProduct();

const phone = { viewport: { width: 320, height: 640 } };
const send = (page: Page) => press(page.locator('main form[method="post"] button[type="submit"]').last());
const codeOn = (page: Page) => page.locator('main code').first().innerText();

async function begin(page: Page, postalCode: string): Promise<void> {
  await page.goto(`${running.product.url}/check/arbeitsort`);
  await page.locator('[name="postalCode"]').fill(postalCode);
  await send(page);
  await page.waitForURL(/\/beruf/);
}

describe.each([true, false])('with JavaScript: %s', (withScript) => {
  const options = { ...phone, javaScriptEnabled: withScript };
  const look = async (page: Page) => {
    if (withScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  };

  test('a check is kept, closed, resumed elsewhere by its code, and deleted', async () => {
    const office = await openPage(running.browser, options);
    await begin(office.page, '20095');
    await office.page.getByRole('link', { name: 'Später weitermachen' }).click();
    await office.page.waitForURL(/\/spaeter/);
    await look(office.page);
    expect(await office.page.getByRole('button', { name: 'Code kopieren' }).count()).toBe(withScript ? 1 : 0);
    const code = await codeOn(office.page);
    expect(office.complaints).toEqual([]);
    await office.page.context().close();

    const { page } = await openPage(running.browser, options);
    await page.goto(running.product.url);
    await page.getByRole('link', { name: 'Mit Code weitermachen' }).click();
    await page.waitForURL(/\/weitermachen/);
    await look(page);
    await send(page);
    const summary = page.locator('[role="alert"]').first();
    await summary.waitFor();
    expect(await summary.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    expect(await page.title()).toMatch(/^Fehler/);
    await look(page);

    await page.getByLabel('Code zum Weitermachen').fill(code.toLowerCase().replaceAll('-', ' '));
    await send(page);
    await page.waitForURL(/\/angaben/);
    await expect.poll(() => page.locator('main').innerText()).toContain('20095');
    await look(page);

    await page.getByRole('link', { name: 'Angaben löschen' }).click();
    await page.waitForURL(/\/loeschen/);
    expect(await codeOn(page)).toBe(code);
    await look(page);
    await send(page);
    await page.getByRole('heading', { name: 'Ihre Angaben sind gelöscht' }).waitFor();
    await look(page);

    await page.goto(`${running.product.url}/check/weitermachen`);
    await page.getByLabel('Code zum Weitermachen').fill(code);
    await send(page);
    await page.getByText('Zu diesem Code ist nichts mehr gespeichert').first().waitFor();
    await look(page);
    await page.context().close();
  });

  test('another person for the same job, and back to the first by its code', async () => {
    const { page } = await openPage(running.browser, options);
    await begin(page, '80331');
    await page.goto(`${running.product.url}/check/ergebnis`);
    const first = await codeOn(page);
    await page.getByRole('link', { name: 'Andere Person oder Stelle prüfen' }).click();
    await page.waitForURL(/\/neu/);
    await look(page);
    await page.getByRole('button', { name: 'Andere Person für dieselbe Stelle prüfen' }).click();
    await page.waitForURL(/\/beruf/);

    await page.goto(`${running.product.url}/check/weitermachen`);
    await page.getByLabel('Code zum Weitermachen').fill(first);
    await send(page);
    await page.getByRole('heading', { name: 'In diesem Browser ist eine andere Prüfung offen' }).waitFor();
    expect(await codeOn(page)).not.toBe(first);
    await look(page);
    await send(page);
    await page.waitForURL(/\/angaben/);
    await expect.poll(() => codeOn(page)).toBe(first);
    await page.context().close();
  });

  test('the later of two tabs sees what is saved beside what was typed', async () => {
    const { page } = await openPage(running.browser, options);
    await begin(page, '80331');
    const second = await page.context().newPage();
    for (const tab of [page, second]) await tab.goto(`${running.product.url}/check/arbeitsort`);
    await page.locator('[name="postalCode"]').fill('10115');
    await send(page);
    await page.waitForURL(/\/beruf/);
    await second.locator('[name="postalCode"]').fill('50667');
    await send(second);
    await second.getByText('Ihre Angaben wurden inzwischen geändert').waitFor();
    expect(await second.locator('main').innerText()).toContain('10115');
    expect(await second.locator('[name="postalCode"]').inputValue()).toBe('50667');
    await look(second);
    await send(second);
    await second.waitForURL(/\/beruf/);
    expect(slugOf(second)).toBe('beruf');
    await page.context().close();
  });
});

test('the link of a mail fills in the code and leaves it in no address', async () => {
  const { page } = await openPage(running.browser);
  await begin(page, '80331');
  await page.goto(`${running.product.url}/check/spaeter`);
  const code = await codeOn(page);
  await page.context().close();

  const other = await openPage(running.browser);
  const asked: string[] = [];
  other.page.on('request', (request) => asked.push(request.url() + JSON.stringify(request.headers())));
  await other.page.goto(`${running.product.url}/check/weitermachen#${code}`);
  const field = other.page.getByLabel('Code zum Weitermachen');
  await expect.poll(() => field.inputValue()).toBe(code);
  expect(other.page.url()).not.toContain(code);
  await send(other.page);
  await other.page.waitForURL(/\/angaben/);
  expect(asked.join()).not.toContain(code);
  await other.page.context().close();
});

test('the pages in English', async () => {
  const { page } = await openPage(running.browser, phone);
  await begin(page, '80331');
  for (const slug of ['spaeter', 'weitermachen', 'neu', 'loeschen']) {
    await page.goto(`${running.product.url}/en/check/${slug}`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    expect(await page.locator('main').innerText(), slug).not.toMatch(/Angaben|Prüfung|löschen|gültig/);
  }
  await page.context().close();
});

test('the code is printed, the ways to change something are not', async () => {
  const { page } = await openPage(running.browser);
  await begin(page, '80331');
  await page.goto(`${running.product.url}/check/ergebnis`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main code').first().isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Angaben löschen' }).isVisible()).toBe(false);
  await page.context().close();
});
