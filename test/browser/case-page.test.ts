import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { languages, pathIn } from '~/services/language';
import { adviserOf, agentOf, casesOf, CASE_SECRET, exampleOf, employer } from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { openMailbox } from '../support/mailbox';
import { browserAndProduct, expectNoSidewaysScroll, expectRefusal, expectSound, openPage } from './browser';

const mailbox = openMailbox();
const running = browserAndProduct(async () => ({ ...(await mailbox).environment, CASE_SECRET }));
let cases: ProductCases;
let given: Awaited<ReturnType<typeof exampleOf>>;
let adviser: ReturnType<typeof adviserOf>;
beforeAll(async () => {
  cases = await casesOf(running.product.databaseFile);
  given = await exampleOf(cases.store);
  adviser = adviserOf(given.routing.officeId);
});
afterAll(async () => {
  await cases.close();
  await (await mailbox).close();
});

const phone = { viewport: { width: 360, height: 740 } };
const html = 'Ist die <b>Urkunde</b> übersetzt? <img src=x onerror=alert(1)>';
const address = (path: string) => running.product.url + path;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const asked = async () =>
  cases.happens(
    await cases.handedOver(given),
    [{ type: 'accepted' }, adviser],
    [{ type: 'opened', view: 'case' }, adviser],
    [{ type: 'questionAsked', question: 'q', to: 'employer', text: html }, adviser],
  );

/** Opens the case in a page by a link as it is mailed. */
async function enter(page: Page, row: CaseRow, role: 'employer' | 'candidate', lang: 'de' | 'en' = 'de') {
  await page.goto(address(pathIn(lang, await cases.link(row, role))));
  await page.locator('main form button').click();
  await page.waitForURL(new RegExp(row.number));
}

/** The link in the next mail to somebody about a case. */
async function mailedLink(to: string, number: string): Promise<string> {
  const { arrived } = await mailbox;
  const linkTo = () =>
    arrived
      .filter((mail) => mail.to === to && mail.text.includes(number))
      .map(({ text }) => /http:\/\/localhost:\d+(\/en)?\/zugang\/[\w-]+/.exec(text)?.[0])
      .findLast((link) => link !== undefined);
  await expect.poll(linkTo, { timeout: 20_000 }).toBeDefined();
  return linkTo() ?? '';
}

describe.each([true, false])('with JavaScript: %s', (withScript) => {
  const options = { ...phone, javaScriptEnabled: withScript };
  const look = (page: Page) => (withScript ? expectSound(page) : expectNoSidewaysScroll(page));

  test('the employer asks for a link, opens it once, answers, and loses no text to somebody who was first', async () => {
    const row = await asked();
    const { page, complaints } = await openPage(running.browser, options);
    await page.goto(address(`/fall/${row.number}`));
    await page.getByRole('heading', { name: 'Für diese Seite brauchen Sie einen gültigen Zugang' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Uhrwerk');
    await look(page);
    await press(page, 'Neuen Link schicken');
    await page.getByRole('heading', { name: /^Gibt es den Fall/ }).waitFor();
    await look(page);

    const link = await mailedLink(given.firm.contact.email, row.number);
    await page.goto(link);
    await look(page);
    await press(page, 'Fall öffnen');
    await page.waitForURL(/\/fall\/FL-/);
    expect(await page.locator('main').innerText()).toContain(html);
    await look(page);

    await press(page, 'Antwort schicken');
    await expectRefusal(page);
    await look(page);
    await page.getByLabel('Ihre Antwort').fill('Bachelor, <i>übersetzt</i>');
    await cases.happens(row, [{ type: 'messageSent', text: 'Es eilt.' }, adviser]);
    await press(page, 'Antwort schicken');
    await page.getByText('Inzwischen ist etwas geschehen').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('Es eilt.');
    expect(await page.getByLabel('Ihre Antwort').inputValue()).toBe('Bachelor, <i>übersetzt</i>');
    await look(page);
    await press(page, 'Antwort schicken');
    await page.getByText('Ihre Antwort ist bei der Koordinierungsstelle.').waitFor();
    expect(await page.locator('.case-way [aria-current="step"]').innerText()).toContain('In Bearbeitung');
    expect(await page.locator('main').innerText()).toContain('Bachelor, <i>übersetzt</i>');
    await look(page);
    const refused = /status of (403|409|422)/;
    expect(complaints.filter((complaint) => !refused.test(complaint))).toEqual([]);

    const other = await openPage(running.browser, options);
    await other.page.goto(link);
    await press(other.page, 'Fall öffnen');
    await other.page.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' }).waitFor();
    await look(other.page);
    await other.page.context().close();
    await page.context().close();
  });

  test('the employer changes the facts after a question and hands them over', async () => {
    const row = await asked();
    const { page } = await openPage(running.browser, options);
    await enter(page, row, 'employer');
    await page.getByRole('link', { name: 'Angaben ändern und neu prüfen lassen' }).click();
    await press(page, 'Angaben dieses Falls öffnen');
    await page.waitForURL(/\/check\/angaben/);
    await page.goto(address('/check/gehalt?aendern=angaben'));
    await page.locator('[name="amount"]').fill('45.000');
    await page.locator('main form:has(h1) button[type="submit"]').first().click();
    await page.waitForURL(/\/check\/angaben/);
    await page.getByRole('link', { name: 'Zum Fall' }).click();
    await page.waitForURL(/\/fall\/FL-.*\/angaben/);
    const changed = await page.locator('.case-question').innerText();
    expect(changed).toMatch(/Bruttogehalt[^]*52\.000[^]*45\.000/);
    expect(changed).not.toMatch(/Geburtsdatum/);
    await look(page);
    await page.getByLabel('Warum haben sich die Angaben geändert?').fill('Nach dem Gespräch');
    await press(page, 'Geänderte Angaben übergeben');
    await page.getByText('sind bei der Koordinierungsstelle').waitFor();
    expect(await page.locator('main').innerText()).toContain('Nach dem Gespräch');
    await look(page);
    await page.context().close();
  });

  test('the employer hands a declined case to another office, with a consent that names it', async () => {
    const others = (await cases.store.read.offices.list('coordination')).filter(
      ({ id }) => id !== given.routing.officeId,
    );
    const suggested = others.at(-1);
    const row = await cases.happens(await cases.handedOver(given), [
      { type: 'declined', reason: 'otherOfficeFits', suggestedOffice: suggested?.id, text: html },
      adviser,
    ]);
    const { page, complaints } = await openPage(running.browser, options);
    await enter(page, row, 'employer');
    await page.getByRole('link', { name: 'Stellen ansehen' }).click();
    await page.getByRole('heading', { name: 'Vorschlag der bisherigen Stelle' }).waitFor();
    await look(page);
    await page.getByLabel('Name, Träger oder Ort').fill(others[0]?.name ?? '');
    await press(page, 'Suchen');
    await page.getByText('1 Stelle', { exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: `Wählen: ${suggested?.name ?? ''}`, exact: true }).click();
    await page.getByRole('heading', { name: 'Das sieht die Koordinierungsstelle' }).waitFor();
    expect(await page.locator('script[src]').count()).toBe(0);
    await look(page);
    await press(page, 'An diese Stelle übergeben');
    await expectRefusal(page);
    await look(page);
    await page.getByLabel(/^Ich willige ein/).check();
    await press(page, 'An diese Stelle übergeben');
    await page.getByText('Der Fall ist der anderen Stelle übergeben.').waitFor();
    const office = page.getByRole('region', { name: 'Koordinierungsstelle', exact: true });
    expect(await office.innerText()).toContain(suggested?.name);
    await page.goto(address(`/fall/${row.number}/angaben`));
    const receipt = page.getByRole('region', { name: 'Beleg der Übergabe' });
    const told = (await receipt.innerText()).split('\n');
    expect(told[told.findIndex((line) => line.startsWith('Neu übergeben am')) + 1]).toBe(suggested?.name);
    await look(page);
    await page.goto(address(`/fall/${row.number}/andere-stelle/gibt-es-nicht`));
    await page.getByText('Diese Stelle gibt es hier nicht').waitFor();
    await look(page);
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await page.context().close();
  });

  test('the person reads in German or English what is passed on, agrees, and withdraws', async () => {
    const row = await cases.happens(await cases.handedOver(given), [{ type: 'accepted' }, adviser]);
    const { page } = await openPage(running.browser, options);
    await enter(page, row, 'candidate');
    await page.getByRole('link', { name: 'Read this page in English' }).click();
    await page.waitForURL(/\/en\/person\//);
    expect(await page.locator('main').innerText()).toContain('Ananya Rao');
    await look(page);
    await press(page, 'Yes, I agree');
    await page.getByText('You have agreed. Thank you.').waitFor();
    await look(page);
    await press(page, 'Withdraw consent');
    await page.getByText('Your consent is withdrawn.').waitFor();
    await page.goto(address(`/fall/${row.number}`));
    await page.getByRole('heading', { name: /gültigen Zugang/ }).waitFor();
    await page.context().close();
  });
});

describe.each(languages)('everybody can read every state in the language %s', (lang) => {
  test('of the case, for the employer', async () => {
    const agency = agentOf(given.routing.agencyId ?? '');
    const [other] = (await cases.store.read.offices.list('coordination')).filter(
      ({ id }) => id !== given.routing.officeId,
    );
    const fresh = () => cases.handedOver(given);
    const states: Record<string, CaseRow> = {
      submitted: await fresh(),
      shared: await cases.happens(
        await fresh(),
        [{ type: 'accepted' }, adviser],
        [{ type: 'consentGiven', kind: 'agency', textVersion: '1', proof: 'online' }, employer],
        [{ type: 'sharedWithAgency', agencyId: given.routing.agencyId ?? '' }, adviser],
        [{ type: 'opened', view: 'agencySummary' }, agency],
        [{ type: 'agencyAnswered', answer: 'supports', text: html }, agency],
        [{ type: 'waitingBegan', waitsFor: 'authority', text: html }, adviser],
      ),
      declined: await cases.happens(await fresh(), [
        { type: 'declined', reason: 'otherOfficeFits', suggestedOffice: other?.id, text: html },
        adviser,
      ]),
      closed: await cases.happens(
        await fresh(),
        [{ type: 'accepted' }, adviser],
        [{ type: 'closed', outcome: 'employerProceeds', text: html }, adviser],
      ),
      deletionRequested: await cases.happens(await fresh(), [{ type: 'deletionRequested' }, employer]),
      erased: await cases.happens(
        await fresh(),
        [{ type: 'deletionRequested' }, employer],
        [{ type: 'erased' }, { role: 'system', id: 'system' }],
      ),
    };
    const { page } = await openPage(running.browser, phone);
    for (const [state, row] of Object.entries(states)) {
      // an erased case has no links any more: whoever was in, still is
      await enter(page, row, 'employer', lang);
      const elsewhere = ['/andere-stelle', `/andere-stelle/${other?.id ?? ''}`];
      for (const part of ['', '/angaben', '/einwilligungen', ...elsewhere]) {
        await page.goto(address(pathIn(lang, `/fall/${row.number}${part}`)));
        for (const fold of await page.locator('main .case-fold > summary').all())
          if (await fold.isVisible()) await fold.click();
        const words = await page.locator('main').innerText();
        if (lang === 'en') expect(words, state).not.toMatch(/Ihr Fall|Angaben|Einwilligung|löschen/);
        await expectSound(page);
      }
    }
    await page.context().close();
  }, 180_000);

  test('of the decision, for the person', async () => {
    const row = await cases.happens(
      await cases.handedOver(given),
      [{ type: 'accepted' }, adviser],
      [{ type: 'questionAsked', question: 'c', to: 'candidate', text: html }, adviser],
    );
    const { page } = await openPage(running.browser, phone);
    await enter(page, row, 'candidate', lang);
    await expectSound(page);
    await page.locator('textarea').fill('  ');
    await page.locator('form:has(textarea) button').click();
    await expectRefusal(page);
    await expectSound(page);
    await page.locator('textarea').fill(html);
    await page.locator('form:has(textarea) button').click();
    await page.waitForURL(/questionAnswered/);
    await page.locator('form:has(input[value="consentRefused"]) button').click();
    await page.waitForURL(/consentRefused/);
    await expectSound(page);
    await page.locator('form:has(input[value="consentGiven"]) button').click();
    await page.waitForURL(/consentGiven/);
    await expectSound(page);
    await page.context().close();
  });

  test('of asking for a link', async () => {
    const { page } = await openPage(running.browser, phone);
    await page.goto(address(pathIn(lang, '/zugang')));
    await expectSound(page);
    await page.locator('[name="fall"]').fill('FL-2026');
    await page.locator('main form button').click();
    await expectRefusal(page);
    await expectSound(page);
    await page.context().close();
  });
});
