import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '#flows/facts/calendar';
import { calendarDateOf, formatDate } from '~/services/format';
import { adviserOf, casesOf, CASE_SECRET, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { accountOf, staffCookie } from '../support/staff';
import { browserAndProduct, expectRefusal, expectSound, openPage } from './browser';

const running = browserAndProduct(() => Promise.resolve({ CASE_SECRET }));
let cases: ProductCases;
beforeAll(async () => {
  cases = await casesOf(running.product.databaseFile);
});
afterAll(() => cases.close());

const today = calendarDateOf(new Date());
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** All that is folded stands open, so that it is looked at too. */
async function expectAllSound(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const folded of all) folded.setAttribute('open', '');
  });
  await expectSound(page);
}

test.each([1280, 360])(
  'an adviser follows a plan, and its employer sees it, %i pixels wide',
  async (width) => {
    const given = await exampleOf(cases.store);
    const { officeId } = given.routing;
    const row = await cases.happens(await cases.handedOver(given), [
      { type: 'accepted' },
      adviserOf(officeId),
    ]);
    const viewport = { width, height: 800 };
    const { page, complaints } = await openPage(running.browser, { viewport });
    const account = await accountOf(cases.store, { role: 'adviser', officeId }, 'Anna Adler');
    const [cookie, value] = await staffCookie(cases.store, account);
    await page.context().addCookies([{ name: cookie, value, url: running.product.url }]);

    await page.goto(`${running.product.url}/stelle/${row.number}`);
    await page.getByRole('link', { name: 'Plan öffnen und Schritte abhaken' }).click();
    await page.getByText('Sobald der erste Schritt abgehakt ist').waitFor();
    await expectSound(page);

    const contract = page.locator('#schritt-jobOffer');
    await contract.getByText('Schon erledigt?').click();
    await contract.getByLabel('Erledigt am').evaluate(
      (field: HTMLInputElement, day) => {
        field.removeAttribute('max');
        field.value = day;
      },
      addDays(today, 3),
    );
    await contract.getByRole('button', { name: /^Abhaken/ }).click();
    await expectRefusal(page);
    await expectSound(page);
    await contract.getByLabel('Erledigt am').fill(addDays(today, -1));
    await contract.getByRole('button', { name: /^Abhaken/ }).click();
    await page.getByText('1 von').first().waitFor();
    // what waited for it runs now, and says what it needs
    const declaration = page.locator('#schritt-employmentDeclaration');
    await declaration.getByText('läuft seit').waitFor();
    await declaration.getByText('Einzelheiten').click();
    await declaration.getByText('Angaben zum Betrieb mit Betriebsnummer').waitFor();
    await declaration.getByText('Bundesgesetze, Stand').waitFor();
    await expectAllSound(page);

    await page.getByLabel('Weg und Verfahren').selectOption({ index: 1 });
    const wanted = await page.getByLabel('Weg und Verfahren').locator('option:checked').innerText();
    await press(page, 'So planen');
    await page.getByText('Das ist eingetragen').waitFor();
    expect(wanted).toContain(await page.locator('.case-plan-facts dd').nth(1).innerText());
    // what was done stays done
    await page.getByText('1 von').first().waitFor();
    await page.goto(`${running.product.url}/en/stelle/${row.number}/plan`);
    await expectAllSound(page);
    expect(complaints.filter((words) => !/422/.test(words))).toEqual([]);

    const own = await openPage(running.browser, { viewport });
    await own.page.goto(running.product.url + (await cases.link(row, 'employer')));
    await own.page.locator('main form button').click();
    await own.page.waitForURL(new RegExp(row.number));
    await own.page.getByRole('link', { name: 'Ganzen Plan ansehen' }).click();
    await own.page.getByText('1 von').first().waitFor();
    expect(await own.page.getByRole('button', { name: /Abhaken/ }).count()).toBe(0);
    await expectAllSound(own.page);
    await own.page
      .getByText(`erledigt am ${formatDate(addDays(today, -1), 'de')}`)
      .first()
      .waitFor();
    expect(own.complaints).toEqual([]);
  },
);
