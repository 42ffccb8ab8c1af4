import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CasePackage } from '#flows/case/case-package';
import { adviserOf, casesOf, CASE_SECRET, employer, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { accountOf, staffCookie } from '../support/staff';
import { browserAndProduct, expectSound, openPage } from './browser';

const running = browserAndProduct(() => Promise.resolve({ CASE_SECRET }));
let cases: ProductCases;
let given: CasePackage;
beforeAll(async () => {
  cases = await casesOf(running.product.databaseFile);
  given = await exampleOf(cases.store);
});
afterAll(() => cases.close());

/** A page in which an adviser of an office is signed in. */
async function atDesk(officeId: string, width: number, name: string) {
  const { page, complaints } = await openPage(running.browser, { viewport: { width, height: 800 } });
  const account = await accountOf(cases.store, { role: 'adviser', officeId }, name);
  const [cookie, value] = await staffCookie(cases.store, account);
  await page.context().addCookies([{ name: cookie, value, url: running.product.url }]);
  return { page, complaints };
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page, words: string | RegExp) =>
  page.locator('summary', { hasText: words }).first().click();

test.each([1280, 360])('an adviser works through a case, %i pixels wide', async (width) => {
  const { officeId } = given.routing;
  const adviser = adviserOf(officeId);
  for (let count = 0; count < 3; count += 1) await cases.handedOver(given);
  const row = await cases.handedOver(given);
  const { page, complaints } = await atDesk(officeId, width, 'Anna Adler');
  const go = (path: string) => page.goto(running.product.url + path);
  const recorded = () => page.getByText('Das ist eingetragen').waitFor();

  await go('/stelle');
  await page.getByRole('heading', { name: 'Fälle', exact: true }).waitFor();
  await unfold(page, 'Filter und Reihenfolge');
  await expectSound(page);
  await page.getByLabel('Reihenfolge').selectOption('newest');
  await press(page, 'Anwenden');
  await page.getByText(row.number).waitFor();
  await expectSound(page);
  await go('/stelle?suche=gibtesnicht');
  await expectSound(page);
  await page.getByLabel('Fallnummer oder Firma').fill(row.number.toLowerCase());
  await press(page, 'Suchen');

  await page.getByRole('heading', { name: `Fall ${row.number}` }).waitFor();
  await expectSound(page);
  await press(page, 'Fall annehmen');
  await recorded();
  // whoever accepts it has it
  await page.locator('main').getByText('Anna Adler').first().waitFor();
  expect(await page.getByRole('button', { name: 'Mir zuweisen' }).count()).toBe(0);
  await press(page, 'Bearbeitung beginnen');
  await recorded();

  await unfold(page, 'Neue Aufgabe');
  await press(page, 'Aufgabe anlegen');
  await page.getByRole('link', { name: 'Bitte füllen Sie dieses Feld aus.' }).waitFor();
  await expectSound(page);
  await page.getByLabel('Neue Aufgabe').fill('Vertrag lesen');
  await page.getByLabel('Fällig am').fill('2031-03-04');
  await press(page, 'Aufgabe anlegen');
  await recorded();

  await unfold(page, 'Frage stellen');
  await page.getByRole('textbox', { name: 'Frage', exact: true }).fill('Wann soll die Person anfangen?');
  await press(page, 'Frage senden');
  await page.getByText('Wartet auf Betrieb').first().waitFor();

  // the employer writes while the adviser writes: a note stands beside it, an answer is read again first
  await page.getByLabel('Notiz', { exact: true }).fill('Ruft lieber an.');
  await cases.happens(row, [{ type: 'messageSent', text: 'Ab Februar.' }, employer]);
  await press(page, 'Notiz speichern');
  await recorded();
  await unfold(page, 'Nachricht an den Betrieb');
  const answer = page.getByRole('textbox', { name: 'Nachricht an den Betrieb' });
  await answer.fill('Wir rufen an.');
  await cases.happens(row, [{ type: 'messageSent', text: 'Lieber März.' }, employer]);
  await press(page, 'Nachricht senden');
  await page.getByText('Inzwischen hat sich etwas getan').waitFor();
  expect(await answer.inputValue()).toBe('Wir rufen an.');
  await expectSound(page);
  await press(page, 'Nachricht senden');
  await recorded();

  await unfold(page, /erfüllte Voraussetzungen/);
  await page
    .getByRole('link', { name: /^Berichtigen/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Ergebnis berichtigen' }).waitFor();
  await expectSound(page);
  await page.getByLabel('nicht erfüllt').check();
  await page.getByLabel('Grund').fill('Der Abschluss ist nicht vergleichbar.');
  await page.getByLabel('Quelle').fill('Auskunft vom 12.11.2026');
  await press(page, 'Berichtigung speichern');
  await recorded();
  await page.getByText('Auskunft vom 12.11.2026').first().waitFor();
  await expectSound(page);

  for (const slug of ['abschliessen', 'weitergeben']) {
    await go(`/stelle/${row.number}/${slug}`);
    await expectSound(page);
  }
  await go(`/stelle/${row.number}/abschliessen`);
  await page.getByLabel('Zurzeit nicht möglich').check();
  await press(page, 'Abschließen');
  await recorded();
  await page.getByText('Abgeschlossen').first().waitFor();
  await expectSound(page);

  const declined = await cases.handedOver(given);
  await go(`/stelle/${declined.number}/ablehnen`);
  await expectSound(page);
  const all = await cases.store.read.offices.list('coordination');
  const other = all.find(({ id }) => id !== officeId)?.id ?? '';
  await cases.happens(
    declined,
    [{ type: 'accepted' }, adviser],
    [{ type: 'transferOffered', toOffice: other, text: 'Sitz bei Ihnen.' }, adviser],
  );
  await go('/stelle/praxis');
  await expectSound(page);
  await press(page, 'Speichern');
  await page.getByRole('alert').waitFor();
  await expectSound(page);
  await page.getByLabel('Notiz', { exact: true }).fill('Termine in Delhi nur freitags.');
  await page.getByLabel('Quelle', { exact: true }).fill('Anruf');
  await page.getByLabel('Tag der Quelle').fill('2026-01-01');
  await page.getByLabel('Gültig bis').fill(`${String(new Date().getUTCFullYear() + 1)}-01-01`);
  await press(page, 'Speichern');
  await page
    .getByRole('link', { name: /^Ändern/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Speichern' }).waitFor();
  await expectSound(page);
  await go('/en/stelle');
  await page.getByRole('heading', { name: 'Cases', exact: true }).waitFor();
  await expectSound(page);

  const there = await atDesk(other, width, 'Bert Buche');
  await there.page.goto(`${running.product.url}/stelle/angeboten`);
  await expectSound(there.page);
  await there.page.getByRole('link', { name: declined.number }).click();
  await expectSound(there.page);
  await press(there.page, 'Fall übernehmen');
  await there.page.getByRole('heading', { name: `Fall ${declined.number}` }).waitFor();
  expect(there.complaints).toEqual([]);
  // what was refused is told by its status, which the browser notes
  expect(complaints.filter((words) => !/40[09]|422/.test(words))).toEqual([]);
});
