import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages, pathIn, type Lang } from '~/services/language';
import { staffTexts } from '~/texts/staff';
import { CASE_SECRET } from '../support/case-house';
import { PASSWORD, totpCode } from '../support/staff';
import { browserAndProduct, expectSound, openPage } from './browser';

const running = browserAndProduct(() => Promise.resolve({ CASE_SECRET }));

/** The link that the command prints for a new administrator, in a language. */
function invitation(email: string, lang: Lang): string {
  const printed = execFileSync(
    process.execPath,
    ['build/server/index.js', 'staff:admin', email, 'Sabine Sommer'],
    {
      encoding: 'utf8',
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        DATABASE_URL: `file:${running.product.databaseFile}`,
        CASE_SECRET,
      },
    },
  );
  return running.product.url + pathIn(lang, /\/einladung\/[\w-]+/.exec(printed)?.[0] ?? '');
}

/** The page is sound at the width of a phone and of a desk. */
async function look(page: Page): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expectSound(page);
  }
}
const submit = (page: Page) =>
  page.locator('main form:has([name]:not([type="hidden"])) button[type="submit"]').click();

describe.each(languages)('in the language %s', (lang) => {
  test('from the invitation to signing out, and everybody can read every page', async () => {
    const texts = staffTexts(lang);
    const { entry, account, team } = texts;
    const email = `sommer-${lang}@netz.example`;
    const { page } = await openPage(running.browser);
    const goto = (path: string) => page.goto(running.product.url + pathIn(lang, path));
    const heading = (name: string) => page.getByRole('heading', { name, exact: true }).first().waitFor();

    await page.goto(invitation(email, lang));
    await heading(entry.invitation.stepOne);
    await look(page);
    await page.getByLabel(entry.newPassword.label).fill('kurz');
    await submit(page);
    await page.getByRole('alert').waitFor();
    await look(page);
    await page.getByLabel(entry.newPassword.label).fill(PASSWORD);
    await submit(page);
    await heading(entry.invitation.stepTwo);
    await look(page);
    const secret = (await page.locator('.staff-secret code').innerText()).replaceAll(' ', '');
    await page.getByLabel(entry.setUp.label).fill(totpCode(secret));
    await submit(page);
    await heading(entry.invitation.doneTitle);
    await look(page);
    const codes = await page.locator('.staff-codes code').allInnerTexts();
    expect(codes).toHaveLength(10);

    await goto('/konto');
    await heading(account.title);
    await look(page);
    for (const path of ['/konto/passwort', '/konto/app', '/konto/notfallcodes']) {
      await goto(path);
      await look(page);
    }
    await page.getByLabel(account.current).fill('falsch');
    await submit(page);
    await page.getByRole('alert').waitFor();
    await look(page);

    await goto('/team/einladen');
    await page.getByRole('button', { name: team.invitePage.submit }).click();
    await page.getByRole('alert').waitFor();
    await look(page);
    await page.getByLabel(team.invitePage.name, { exact: true }).fill('Anna Adler');
    await page.getByLabel(entry.email).fill(`adler-${lang}@stelle.example`);
    await page.getByLabel(texts.frame.roles.networkCoordinator).check();
    await page.getByRole('button', { name: team.invitePage.submit }).click();
    await page.getByText(team.done.invited).waitFor();
    await look(page);

    await page.getByRole('button', { name: texts.frame.signOut, exact: true }).click();
    await page.getByText(entry.signIn.signedOutTitle).waitFor();
    await look(page);
    await goto('/konto');
    await page.getByLabel(entry.email).fill(email);
    await page.getByLabel(entry.password).fill('falsch');
    await submit(page);
    await page.getByRole('alert').waitFor();
    await look(page);
    await page.getByLabel(entry.password).fill(PASSWORD);
    await submit(page);
    await heading(entry.code.title);
    await look(page);
    await page.getByLabel(entry.code.label).fill(totpCode(secret, 1));
    await submit(page);
    // back where it began
    await heading(account.title);
    await page.getByRole('button', { name: texts.frame.signOut, exact: true }).click();
    await page.getByText(entry.signIn.signedOutTitle).waitFor();
    await page.getByLabel(entry.email).fill(email);
    await page.getByLabel(entry.password).fill(PASSWORD);
    await submit(page);
    await page.getByLabel(entry.code.label).fill(codes[0] ?? '');
    await submit(page);
    await page.waitForURL(running.product.url + pathIn(lang, '/verwaltung'));
    await goto('/einladung/erfunden');
    await heading(entry.invitation.spentTitle);
    await look(page);
    await goto('/anmelden/vergessen');
    await look(page);
    await page.getByLabel(entry.email).fill(email);
    await submit(page);
    await heading(entry.forgotten.sentTitle);
    await look(page);
    await page.context().close();
  });
});
