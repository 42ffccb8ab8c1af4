/**
 * Draws the schedules kept in docs/images/plans: `npm run pictures:plans [name…]`, after a build. Days follow from the day on which
 * it runs.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startProduct } from '../bench/servers.mjs';
import { walkCheck } from '../bench/walk.mjs';

const FOLDER = 'docs/images/plans';
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const DESK = 1280;
const PHONE = 360;
/** A4 at 96 dots an inch, less 1.5 cm on each side. */
const PAPER = 680;
const SCHEDULE = 'section:has(.plan-picture)';

/** A day so many days from now, as people write it. */
function dayFromNow(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
const soon = { vertrag: { type: 'permanent', startDate: dayFromNow(120) } };

/** What is drawn: a journey of the browser tests, the address, and how it is looked at. */
const pictures = [
  {
    name: 'blue-card-ordinary',
    journey: 'indianDeveloper',
    path: '/check/plan?weg=blueCardRegular&verfahren=standard',
  },
  {
    name: 'skilled-vocational-fast-track',
    journey: 'turkishTechnician',
    path: '/check/plan?weg=skilledVocational&verfahren=fastTrack',
  },
  { name: 'recognition-measure-nurse-phone', journey: 'filipinoNurse', path: '/check/plan', width: PHONE },
  { name: 'visa-free-entry', journey: 'americanBarista', path: '/check/plan' },
  {
    name: 'driver-grey-print',
    journey: 'serbianDriver',
    path: '/check/plan',
    width: PAPER,
    isGreyPrint: true,
  },
  {
    name: 'recognition-partnership-english',
    journey: 'turkishTechnician',
    path: '/en/check/plan?weg=recognitionPartnership',
  },
];

const asked = process.argv.slice(2);
const product = await startProduct();
const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
mkdirSync(FOLDER, { recursive: true });
try {
  for (const { name, journey, path, width = DESK, isGreyPrint = false } of pictures) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const { cookie } = await walkCheck(product.url, journey, soon);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      extraHTTPHeaders: { cookie },
    });
    const page = await context.newPage();
    if (isGreyPrint) {
      await page.emulateMedia({ media: 'print' });
      const tools = await context.newCDPSession(page);
      await tools.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
    }
    await page.goto(product.url + path);
    await page.locator(SCHEDULE).screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`${FOLDER}/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
