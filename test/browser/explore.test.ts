import { expect, test } from 'vitest';
import { browserAndProduct, expectAccessible, expectNoSidewaysScroll, openPage } from './browser';
import { openChecked } from './checked';
import { indianDeveloper } from './journeys';
import { slugOf } from './walk';

const running = browserAndProduct();

const belowThreshold = {
  ...indianDeveloper,
  answers: { ...indianDeveloper.answers, gehalt: { ...indianDeveloper.answers.gehalt, amount: '50.000' } },
};

test('changes are tried out while typing, taken over, and two ways compared', async () => {
  const { page, complaints } = await openChecked(running, belowThreshold);
  await page.goto(`${running.product.url}/check/ergebnis`);
  expect(await page.locator('main').innerText()).toMatch(/noch nicht möglich, weil das Gehalt 3\.100\s€/);
  await page.getByRole('link', { name: /Was wäre, wenn/ }).click();

  const effect = page.getByRole('status');
  await page.getByRole('slider').waitFor();
  await expectAccessible(page);
  expect(await effect.innerText()).toContain('Noch nichts geändert');
  // side by side, with room for the names of the ways
  const [form, names] = [page.locator('.what-if__form'), page.locator('.what-if__effect th[scope="row"]')];
  const left = await form.boundingBox();
  const right = await names.first().boundingBox();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  expect(right?.width).toBeGreaterThan(100);

  await page.locator('[name="gehalt-amount"]').fill('54.000');
  await expect.poll(() => effect.innerText()).toContain('Das öffnet: „Blaue Karte“');
  expect(await page.getByRole('slider').inputValue()).toBe('54000');
  expect(new URL(page.url()).searchParams.get('gehalt-amount')).toBe('54.000');

  await page.getByRole('slider').focus();
  for (let steps = 0; steps < 45; steps++) await page.keyboard.press('ArrowLeft');
  expect(await page.locator('[name="gehalt-amount"]').inputValue()).toBe('49.500');
  await expect.poll(() => effect.innerText()).not.toContain('Das öffnet');

  await page.locator('[name="gehalt-amount"]').fill('viel');
  await page.getByText('Geben Sie das Gehalt als Zahl').first().waitFor();
  await expectAccessible(page);

  await page.getByText('Gehalt auf eine Schwelle setzen').click();
  await page.getByRole('button', { name: /53\.100.*Entwurf/ }).click();
  await expect.poll(() => effect.innerText()).toContain('Das öffnet: „Blaue Karte“');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'In die Angaben übernehmen' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/ergebnis'));
  await expect.poll(() => page.locator('main').innerText()).toContain('Die Blaue Karte ist möglich');

  await page.getByRole('link', { name: 'Zwei Wege nebeneinander vergleichen' }).click();
  await page.getByLabel('Zweiter Weg').selectOption('experienced');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await page.waitForURL((url) => url.searchParams.get('b') === 'experienced');
  expect(await page.locator('main').innerText()).toContain('Berufserfahrung statt Anerkennung');
  await expectAccessible(page);
  expect(complaints).toEqual([]);

  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/check/was-waere-wenn', '/check/vergleich']) {
    for (const prefix of ['', '/en']) {
      await page.goto(`${running.product.url}${prefix}${path}`);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(prefix === '' ? 'de' : 'en');
    }
  }
  await page.context().close();
});

test('the empty check has both pages too', async () => {
  const { page, complaints } = await openPage(running.browser, { viewport: { width: 320, height: 640 } });
  for (const slug of ['was-waere-wenn', 'vergleich']) {
    await page.goto(`${running.product.url}/check/${slug}`);
    expect(slugOf(page)).toBe(slug);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
