import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CasePackage } from '#flows/case/case-package';
import type { RouteId } from '#flows/law/ids';
import type { StaffScope } from '#flows/network/staff';
import { wordsIn } from '~/components/result/words';
import { staffTexts } from '~/texts/staff';
import { casesOf, CASE_SECRET, exampleOf } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { accountOf, localAccount, PASSWORD, staffCookie, totpCode } from '../support/staff';
import { browserAndProduct, expectSound, openPage } from './browser';
import { agreeAndSend, walkHandoff } from './hand-over';
import { indianDeveloper } from './journeys';
import { walk } from './walk';

const running = browserAndProduct(() => Promise.resolve({ CASE_SECRET }));
let cases: ProductCases;
let given: CasePackage;
beforeAll(async () => {
  cases = await casesOf(running.product.databaseFile);
  given = await exampleOf(cases.store);
});
afterAll(() => cases.close());

/** Signs in as people do, with the password and what the app shows, and comes to where it began. */
async function signIn(page: Page, scope: StaffScope, name: string, target: string) {
  const { entry } = staffTexts('de');
  const { email, secret } = await localAccount(cases.store, scope, name);
  const submit = () =>
    page.locator('main form:has([name]:not([type="hidden"])) button[type="submit"]').first().click();
  await page.goto(running.product.url + target);
  await expectSound(page);
  await page.getByLabel(entry.email).fill(email);
  await page.getByLabel(entry.password).fill(PASSWORD);
  await submit();
  await page.getByRole('heading', { name: entry.code.title }).waitFor();
  await expectSound(page);
  await page.getByLabel(entry.code.label).fill(totpCode(secret));
  await submit();
  await page.waitForURL(running.product.url + target);
}
/** A browser of their own for somebody in the life of a case. */
async function somebody(width: number) {
  const { page, complaints } = await openPage(running.browser, { viewport: { width, height: 800 } });
  return {
    page,
    complaints,
    go: (path: string) => page.goto(running.product.url + path),
    press: (words: string) => page.getByRole('button', { name: words, exact: true }).first().click(),
    unfold: (words: string | RegExp) => page.locator('summary', { hasText: words }).first().click(),
    reads: (words: string) => page.getByText(words).first().waitFor(),
    /** The same on a page that was not shown before. */
    meets: async (words: string) => {
      await page.getByText(words).first().waitFor();
      await expectSound(page);
    },
    says: () => page.locator('main').innerText(),
  };
}

test('the whole life of a case, from the first question to its end, as all of them see it', async () => {
  const firm = await somebody(1280);
  // the employer checks and hands over
  const answers = { ...indianDeveloper.answers, arbeitsort: { postalCode: '04109' } };
  const start = `${running.product.url}/check`;
  await walk(firm.page, { ...indianDeveloper, answers }, { start, withScript: true, look: expectSound });
  await expectSound(firm.page);
  await walkHandoff(firm.page, { wish: 'recognition' }, { look: expectSound });
  await expectSound(firm.page);
  const number = await agreeAndSend(firm.page, 'coordination', 'agency');
  await expectSound(firm.page);
  const code = /(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec(await firm.says())?.[0] ?? '';
  const { officeId, agencyId, verdict } = (await cases.store.read.cases.findByNumber(number)) ?? {};
  if (!officeId || !agencyId) throw new Error('The case has no office or no agency');
  await firm.page.context().close();

  // the adviser accepts and asks
  const adviser = await somebody(360);
  const ofCase = `/stelle/${number}`;
  await signIn(adviser.page, { role: 'adviser', officeId }, 'Anna Adler', ofCase);
  await adviser.go(`${ofCase}/teilen`);
  await adviser.meets('Beim jetzigen Stand geht das nicht');
  await adviser.go(ofCase);
  await adviser.press('Fall annehmen');
  await adviser.reads('Das ist eingetragen');
  await adviser.unfold('Frage stellen');
  const question = 'Wann soll die Person anfangen?';
  await adviser.page.getByRole('textbox', { name: 'Frage', exact: true }).fill(question);
  await adviser.press('Frage senden');
  await adviser.meets('Wartet auf Betrieb');

  // the employer comes back with the code and answers
  const employer = await somebody(360);
  await employer.go('/check/weitermachen');
  await expectSound(employer.page);
  await employer.page.getByLabel('Code zum Weitermachen').fill(code);
  await employer.page.locator('main form button[type="submit"]').first().click();
  await employer.meets('Ihr Fall ist übergeben');
  await employer.page.getByRole('link', { name: 'Zum Fall' }).click();
  await employer.meets(question);
  await employer.press('Antwort schicken');
  await employer.meets('Schreiben Sie einen Text.');
  await employer.page.getByLabel('Ihre Antwort').fill('Ab Februar, der Vertrag liegt bereit.');
  await employer.press('Antwort schicken');
  await employer.meets('Ihre Antwort ist bei der Koordinierungsstelle.');

  // the adviser corrects the result, which follows, and shares it
  await adviser.go(ofCase);
  await adviser.reads('Ab Februar, der Vertrag liegt bereit.');
  await adviser.unfold(/erfüllte Voraussetzungen/);
  const correcting = adviser.page.getByRole('link', { name: /^Berichtigen/ }).first();
  await correcting.click();
  await adviser.page.getByRole('heading', { name: 'Ergebnis berichtigen' }).waitFor();
  await expectSound(adviser.page);
  await adviser.page.getByLabel('nicht erfüllt').check();
  await adviser.page.getByLabel('Grund').fill('Der Abschluss ist nicht vergleichbar.');
  await adviser.page.getByLabel('Quelle').fill('Auskunft der ZAB vom 12.11.2026');
  await adviser.press('Berichtigung speichern');
  await adviser.reads('Auskunft der ZAB vom 12.11.2026');
  await adviser.meets('Die Prüfung empfiehlt:');
  const corrected = (await cases.store.read.cases.findByNumber(number))?.verdict as RouteId;
  expect(corrected).not.toBe(verdict);
  const { routes } = wordsIn('de').law;
  await adviser.page.getByRole('link', { name: 'Arbeitgeber-Service' }).click();
  await adviser.meets('Das sieht der Arbeitgeber-Service');
  const preview = await adviser.says();
  expect(preview).toContain(routes[corrected].short);
  for (const hidden of ['Okonkwo', 'acht Monaten', 'nicht vergleichbar', 'Ab Februar'])
    expect(preview).not.toContain(hidden);
  await adviser.press('Kurzfassung teilen');
  await adviser.reads('Das ist eingetragen');

  // the Arbeitgeber-Service reads, acknowledges, answers and asks back
  const agent = await somebody(360);
  await signIn(agent.page, { role: 'agencyStaff', agencyId }, 'Otto Orth', '/ags');
  await expectSound(agent.page);
  await agent.page.getByRole('link', { name: number }).click();
  await agent.meets(`Kurzfassung zum Fall ${number}`);
  expect(await agent.says()).toContain(routes[corrected].short);
  await agent.page.emulateMedia({ media: 'print' });
  const printed = await agent.says();
  for (const hidden of ['Okonkwo', 'acht Monaten', 'Als gelesen bestätigen', 'Antwort senden'])
    expect(printed).not.toContain(hidden);
  const sheets = (await agent.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await agent.page.emulateMedia({ media: 'screen' });
  await agent.page.getByRole('button', { name: 'Drucken' }).waitFor();
  await agent.press('Als gelesen bestätigen');
  await agent.reads('Die Kurzfassung ist als gelesen bestätigt.');
  await agent.press('Antwort senden');
  await agent.page.getByRole('link', { name: 'Wählen Sie eine Antwort aus.' }).waitFor();
  await expectSound(agent.page);
  await agent.page.getByLabel('Bitte zuerst die Stelle bei uns melden').check();
  await agent.page
    .getByRole('textbox', { name: /Erläuterung/ })
    .fill('Ohne Stellenmeldung keine Zustimmung.');
  await agent.press('Antwort senden');
  await agent.reads('Ihre Antwort ist bei der Koordinierungsstelle');
  await agent.unfold('Rückfrage an die Koordinierungsstelle');
  await agent.page.getByRole('textbox', { name: /Ihre Frage/ }).fill('Ist der Vertrag unterschrieben?');
  await agent.press('Frage senden');
  await agent.meets('Ihre Frage ist bei der Koordinierungsstelle.');

  // the office reads both and answers; the employer reads the answers, and who opened the summary when
  await adviser.go(ofCase);
  for (const words of ['Ohne Stellenmeldung keine Zustimmung.', 'Ist der Vertrag unterschrieben?'])
    await adviser.reads(words);
  await adviser.page.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Ja, seit Montag.');
  await expectSound(adviser.page);
  await adviser.press('Antwort senden');
  await adviser.reads('Das ist eingetragen');
  await agent.go(`/ags/${number}`);
  await agent.meets('Ja, seit Montag.');
  await employer.go(`/fall/${number}`);
  await employer.reads('Ohne Stellenmeldung keine Zustimmung.');
  expect(await employer.says()).not.toContain('Ist der Vertrag unterschrieben?');
  await employer.go(`/fall/${number}/angaben`);
  await employer.meets('Der Abschluss ist nicht vergleichbar.');
  await employer.go(`/fall/${number}/einwilligungen`);
  const look = employer.page.getByRole('row').filter({ hasText: 'Kurzfassung beim Arbeitgeber-Service' });
  await look.first().waitFor();
  await expectSound(employer.page);
  expect(await look.allInnerTexts()).toEqual([expect.stringMatching(/\d\d\.\d\d\.\d{4}.*\d\d:\d\d/s)]);

  // the adviser closes, and the summary is shut where the employer ends the sharing
  await adviser.go(`${ofCase}/abschliessen`);
  await expectSound(adviser.page);
  await adviser.page.getByLabel('Zurzeit nicht möglich').check();
  await adviser.press('Abschließen');
  await adviser.meets('Abgeschlossen');
  await employer.go(`/fall/${number}`);
  await employer.meets('Zurzeit nicht möglich');
  await employer.go(`/fall/${number}/einwilligungen`);
  await employer.unfold('Teilen mit dem Arbeitgeber-Service beenden');
  await employer.press('Teilen mit dem Arbeitgeber-Service beenden');
  await employer.reads('Das Teilen mit dem Arbeitgeber-Service ist beendet.');
  await agent.go(`/ags/${number}`);
  await agent.meets('Dieser Fall ist nicht mit Ihrer Agentur geteilt');
  await agent.go('/ags');
  await agent.meets('Zurzeit ist kein Fall mit Ihrer Agentur geteilt.');
  // answers that refuse something are named by the browser
  const complaints = [firm, adviser, employer, agent].flatMap((person) => person.complaints);
  expect(complaints.filter((line) => !/status of (404|422)/.test(line))).toEqual([]);
}, 240_000);

/** The same, in which an account of a role is signed in. */
async function signedIn(scope: StaffScope, name: string) {
  const person = await somebody(360);
  const [cookie, value] = await staffCookie(cases.store, await accountOf(cases.store, scope, name));
  await person.page.context().addCookies([{ name: cookie, value, url: running.product.url }]);
  return person;
}

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
  const agent = await signedIn({ role: 'agencyStaff', agencyId: given.routing.agencyId ?? '' }, 'Otto Orth');
  for (const [person, path, heading] of [
    [network, '/en/netz', 'Network'],
    [system, '/en/verwaltung', 'Administration'],
    [agent, '/en/ags', 'Cases shared with your agency'],
  ] as const) {
    await person.go(path);
    await person.page.getByRole('heading', { name: heading }).first().waitFor();
    await expectSound(person.page);
  }
});
