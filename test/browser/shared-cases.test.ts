import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CasePackage } from '#flows/case/case-package';
import type { StaffScope } from '#flows/network/staff';
import { casesOf, CASE_SECRET, exampleOf } from '../support/case-house';
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

/** A page in which somebody of the staff is signed in. */
async function signedIn(scope: StaffScope, name: string) {
  const { page, complaints } = await openPage(running.browser, { viewport: { width: 360, height: 800 } });
  const [cookie, value] = await staffCookie(cases.store, await accountOf(cases.store, scope, name));
  await page.context().addCookies([{ name: cookie, value, url: running.product.url }]);
  const go = (path: string) => page.goto(running.product.url + path);
  const press = (words: string) => page.getByRole('button', { name: words, exact: true }).first().click();
  return { page, complaints, go, press };
}
/** The employer in a browser of their own, let in by a mailed link. */
async function employerOf(link: string) {
  const { page } = await openPage(running.browser, { viewport: { width: 1280, height: 800 } });
  await page.goto(running.product.url + link);
  await page.getByRole('button', { name: 'Fall öffnen' }).click();
  await page.getByRole('heading', { name: /Ihr Fall/ }).waitFor();
  return page;
}

test('a case from its acceptance to its end, with the Arbeitgeber-Service, as all of them see it', async () => {
  const { officeId, agencyId } = given.routing;
  if (agencyId === null) throw new Error('The example has no agency');
  const consents = [...given.consents, { ...given.consents[0]!, kind: 'agency' as const }];
  const row = await cases.handedOver({ ...given, consents });
  const employer = await employerOf(await cases.link(row, 'employer'));
  const adviser = await signedIn({ role: 'adviser', officeId }, 'Anna Adler');
  const agent = await signedIn({ role: 'agencyStaff', agencyId }, 'Otto Orth');

  await agent.go('/ags');
  await agent.page.getByText('Zurzeit ist kein Fall mit Ihrer Agentur geteilt.').waitFor();
  await expectSound(agent.page);
  await agent.go(`/ags/${row.number}`);
  await agent.page
    .getByRole('heading', { name: 'Dieser Fall ist nicht mit Ihrer Agentur geteilt' })
    .waitFor();

  await adviser.go(`/stelle/${row.number}/teilen`);
  await adviser.page.getByText('Beim jetzigen Stand geht das nicht').waitFor();
  await expectSound(adviser.page);
  await adviser.go(`/stelle/${row.number}`);
  await adviser.press('Fall annehmen');
  await adviser.page.getByRole('link', { name: 'Arbeitgeber-Service' }).click();
  await adviser.page.getByRole('heading', { name: 'Das sieht der Arbeitgeber-Service' }).waitFor();
  await expectSound(adviser.page);
  expect(await adviser.page.locator('main').innerText()).not.toContain('Ananya');
  await adviser.press('Kurzfassung teilen');
  await adviser.page.getByText('Das ist eingetragen').waitFor();

  await agent.go('/ags');
  await expectSound(agent.page);
  await agent.page.getByRole('link', { name: row.number }).click();
  await agent.page.getByRole('heading', { name: `Kurzfassung zum Fall ${row.number}` }).waitFor();
  await expectSound(agent.page);
  await agent.press('Als gelesen bestätigen');
  await agent.page.getByText('Die Kurzfassung ist als gelesen bestätigt.').waitFor();
  await agent.press('Antwort senden');
  await agent.page.getByRole('link', { name: 'Wählen Sie eine Antwort aus.' }).waitFor();
  await expectSound(agent.page);
  await agent.page.getByLabel('Bitte zuerst die Stelle bei uns melden').check();
  await agent.page
    .getByRole('textbox', { name: /Erläuterung/ })
    .fill('Ohne Stellenmeldung keine Zustimmung.');
  await agent.press('Antwort senden');
  await agent.page.getByText('Ihre Antwort ist bei der Koordinierungsstelle').waitFor();
  await agent.page.locator('summary', { hasText: 'Rückfrage an die Koordinierungsstelle' }).click();
  await agent.page.getByRole('textbox', { name: /Ihre Frage/ }).fill('Ist der Vertrag unterschrieben?');
  await agent.press('Frage senden');
  await agent.page.getByText('Ihre Frage ist bei der Koordinierungsstelle.').waitFor();

  await adviser.go(`/stelle/${row.number}`);
  for (const words of ['Ohne Stellenmeldung keine Zustimmung.', 'Ist der Vertrag unterschrieben?'])
    await adviser.page.getByText(words).first().waitFor();
  await employer.reload();
  await employer.getByText('Ohne Stellenmeldung keine Zustimmung.').first().waitFor();
  expect(await employer.locator('main').innerText()).not.toContain('Ist der Vertrag unterschrieben?');
  await employer.goto(`${running.product.url}/fall/${row.number}/einwilligungen`);
  await employer.getByText('Zusammenfassung beim Arbeitgeber-Service').first().waitFor();

  await adviser.go(`/stelle/${row.number}/abschliessen`);
  await adviser.page.getByLabel('Zurzeit nicht möglich').check();
  await adviser.press('Abschließen');
  await adviser.page.getByText('Abgeschlossen').first().waitFor();
  // answers that refuse something are named by the browser
  const complaints = [...adviser.complaints, ...agent.complaints];
  expect(complaints.filter((line) => !/status of (404|422)/.test(line))).toEqual([]);
});

test('the network and the administration, with what waits for them', async () => {
  const row = await cases.handedOver(given);
  for (const step of ['first', 'second', 'escalation'] as const)
    await cases.happens(row, [
      { type: 'clockRang', step },
      { role: 'system', id: 'system' },
    ]);
  const network = await signedIn({ role: 'networkCoordinator' }, 'Nora Netz');
  await network.go('/netz');
  await network.page.getByRole('heading', { name: 'Fälle je Stelle' }).waitFor();
  await expectSound(network.page);
  await network.page.getByRole('link', { name: row.number }).click();
  await network.page.getByRole('heading', { name: `Fall ${row.number}` }).waitFor();
  expect(await network.page.locator('main').innerText()).not.toContain('Uhrwerk');
  await expectSound(network.page);
  await network.press('Fall dieser Stelle geben');
  await network.page.getByRole('link', { name: 'Wählen Sie eine Stelle aus.' }).waitFor();
  await expectSound(network.page);
  const { length } = await network.page.locator('option').all();
  await network.page.getByLabel('Neue Stelle').selectOption({ index: length - 1 });
  await network.page.getByLabel('Begründung').fill('Die Stelle antwortet nicht.');
  await network.press('Fall dieser Stelle geben');
  await network.page.getByText(`Fall ${row.number} liegt jetzt bei`).waitFor();
  expect((await cases.store.read.cases.find(row.id))?.officeId).not.toBe(row.officeId);
  const system = await signedIn({ role: 'systemAdministrator' }, 'Silas Stern');
  await system.go('/verwaltung');
  await system.page.getByRole('heading', { name: 'Verwaltung', exact: true }).waitFor();
  await expectSound(system.page);
});
