import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import type { Page } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, test } from 'vitest';
import { pagePath } from '~/services/check.server';
import { KEEP_PATHS } from '~/services/keep.server';
import { languages, pathIn } from '~/services/language';
import { newCode, writeCode } from '~/services/resume-code.server';
import { keepTexts } from '~/texts/keep';
import { browserAndProduct, expectRefusal, expectSound, openPage } from './browser';
import { post } from './post';

const CODE = 'code';
const EMAIL = 'email';
const REFUSED_MAILBOX = 'niemand@firma.example';
/** So many codes may be tried in ten minutes. */
const CODES_TRIED = 10;

/** Takes every mail but those to one mailbox. */
const mailServer = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(address === REFUSED_MAILBOX ? new Error('unknown') : null),
  onData: (stream, _session, done) => stream.on('end', done).resume(),
});
afterAll(() => new Promise<void>((resolve) => mailServer.close(() => resolve())));

function listen<Listener extends { listen: (port: number, host: string, done: () => void) => unknown }>(
  server: Listener,
): Promise<Listener> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const portOf = (server: Server) => String((server.address() as AddressInfo).port);

/** Links in mails need the public address before the start, so a port that is free just now is taken. */
const running = browserAndProduct(async () => {
  const placeholder = await listen(createServer());
  const port = portOf(placeholder);
  await new Promise((resolve) => placeholder.close(resolve));
  const { server } = await listen(mailServer);
  return {
    PORT: port,
    BASE_URL: `http://localhost:${port}`,
    SMTP_URL: `smtp://127.0.0.1:${portOf(server)}`,
    MAIL_FROM: 'lotse@lotse.example',
    TRUSTED_PROXIES: '1',
  };
});

let sessions = 0;

describe.each(languages)('accessible in the language %s', (lang) => {
  const { mail, tooMany } = keepTexts(lang);
  const addressOf = (path: string) => running.product.url + pathIn(lang, path);

  /** A page of a session whose first question is answered, from an address of its own: attempts are counted by address. */
  async function openAt(path: string): Promise<Page> {
    const extraHTTPHeaders = { 'X-Forwarded-For': `192.0.2.${String((sessions += 1))}` };
    const { page } = await openPage(running.browser, { extraHTTPHeaders });
    const { request } = page.context();
    await post(page.context(), await request.get(addressOf(pagePath('workplace'))), { postalCode: '80331' });
    await page.goto(addressOf(path));
    return page;
  }

  async function send(page: Page, name: string, value: string): Promise<void> {
    await page.locator(`[name="${name}"]`).fill(value);
    await page.locator(`main form:has([name="${name}"]) button[type="submit"]`).click();
  }

  async function expectWords(page: Page, words: string): Promise<void> {
    await page.getByText(words).waitFor();
    await expectSound(page);
  }

  test('a code too many', async () => {
    const page = await openAt(KEEP_PATHS.resume);
    const code = writeCode(newCode());
    const form = await page.context().request.get(addressOf(KEEP_PATHS.resume));
    for (let tried = 0; tried < CODES_TRIED; tried += 1) await post(page.context(), form, { [CODE]: code });
    await send(page, CODE, code);
    await expectWords(page, tooMany.title);
    await page.context().close();
  });

  test('a mail to no address, to one that is refused, and to one that takes it', async () => {
    const page = await openAt(KEEP_PATHS.later);
    await send(page, EMAIL, 'personal');
    await expectRefusal(page);
    await expectSound(page);
    await send(page, EMAIL, REFUSED_MAILBOX);
    await expectWords(page, mail.failedTitle);
    await send(page, EMAIL, 'personal@firma.example');
    await expectWords(page, mail.sentTitle);
    await page.context().close();
  });
});
