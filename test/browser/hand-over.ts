import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectRefusal, press } from './browser';
import { slugOf } from './walk';

/** A text with tags in it, of which none may become one. */
export const html = (name: string) => `${name} <b>fett</b> & <img src=x onerror=alert(1)>`;

const filled: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  betrieb: {
    name: html('Uhrwerk GmbH'),
    street: html('Hauptstraße 5'),
    postalCode: '04109',
    place: html('Leipzig'),
    sector: html('Feinmechanik'),
    size: 'small',
  },
  ansprechperson: { contactName: html('Karla Quast'), contactEmail: 'quast@uhrwerk.example' },
  person: { personName: html('Ada Okonkwo'), personEmail: 'okonkwo@post.example', personLanguage: 'en' },
  nachricht: { message: html('Wir suchen seit acht Monaten.\n\nBitte rufen Sie an.') },
};

/** What differs between firms that hand a case over. */
export interface Entered {
  wish: string;
  /** Which office is chosen where there is a choice; the first where nothing is said. */
  office?: string;
}

/** What somebody enters on a page of the handoff. */
function entered(slug: string, { wish, office }: Entered): Readonly<Record<string, string>> {
  if (slug === 'anliegen') return { wishes: wish };
  if (slug === 'stelle' && office !== undefined) return { office };
  return filled[slug] ?? {};
}

/** Enters values by the names of their fields; circles and boxes by their words, as people do. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const fields = page.locator(`[name="${name}"]`);
    const kind = await fields.first().getAttribute('type');
    if (kind === 'radio' || kind === 'checkbox')
      await page
        .locator(
          `label[for="${(await page.locator(`[name="${name}"][value="${value}"]`).getAttribute('id')) ?? ''}"]`,
        )
        .click();
    else await fields.fill(value);
  }
}

/** Sends a page of the handoff. */
export const SEND = 'main form[method="post"] .actions button[type="submit"]';

/** Sends it and waits for the next one to stand. */
export async function send(page: Page): Promise<void> {
  const before = await page.locator('h1').innerText();
  await press(page.locator(SEND));
  await expect.poll(() => page.locator('h1').innerText(), { timeout: 15_000 }).not.toBe(before);
}

/** Pages that may be sent empty. */
const voluntary = ['person', 'nachricht'];

interface HandoffOptions {
  /** Called on every page that is shown. */
  look: (page: Page) => Promise<void>;
  /** Sends every page empty first where it may not be, and expects the error summary. */
  carelessFirst?: boolean;
}

/** Goes from the result to the preview of the handoff, answering page after page. Gives the pages walked. */
export async function walkHandoff(
  page: Page,
  firm: Entered,
  { look, carelessFirst = false }: HandoffOptions,
): Promise<string[]> {
  await page.locator('#uebergabe ~ .actions a').click();
  await page.waitForURL(/\/uebergabe$/);
  await look(page);
  await page.locator('main .actions a').first().click();
  await page.waitForURL(/\/uebergabe\/./);
  const walked: string[] = [];
  for (let slug = slugOf(page); slug !== 'vorschau'; slug = slugOf(page)) {
    expect(walked, 'asked twice').not.toContain(slug);
    walked.push(slug);
    await look(page);
    const isChosen = (await page.locator('main input[type="radio"]:checked').count()) > 0;
    if (carelessFirst && !voluntary.includes(slug) && !isChosen) {
      await press(page.locator(SEND));
      await expectRefusal(page);
      await look(page);
    }
    await fill(page, entered(slug, firm));
    const isOpen =
      (await page.locator('main fieldset').count()) > 0 &&
      (await page.locator('main input:checked').count()) === 0;
    if (isOpen) await page.locator('main .kern-form-check label').first().click();
    await send(page);
  }
  return walked;
}

/** The consents that are given on the preview, and the handoff. Gives the number of the case. */
export async function agreeAndSend(page: Page, ...kinds: readonly string[]): Promise<string> {
  for (const kind of kinds) await page.locator(`input[value="${kind}"] + label`).click();
  await send(page);
  expect(slugOf(page)).toBe('beleg');
  return /FL-\d{4}-\d{6}-\d/.exec(await page.locator('main').innerText())?.[0] ?? '';
}
