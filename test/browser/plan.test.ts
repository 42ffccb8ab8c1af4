import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserAndProduct, expectNoSidewaysScroll, expectSound, press } from './browser';
import { openChecked } from './checked';
import { journeys, turkishTechnician } from './journeys';

const running = browserAndProduct();

/** The name of a step, without marks and what stands below it. */
const firstLine = (words: string) =>
  (words.split('\n')[0] ?? '')
    .replace(/^◆\s*/, '')
    .replace(/ \(entscheidet.*/, '')
    .trim();

test.each(journeys)('from the result to the plan: $title', async (journey) => {
  const { page, complaints } = await openChecked(running, journey, { javaScriptEnabled: false });
  await page.goto(`${running.product.url}/check/ergebnis`);
  await press(page.getByRole('link', { name: 'Plan mit Schritten' }));
  expect(new URL(page.url()).pathname).toBe('/check/plan');
  const main = page.locator('main');
  const named = await main.locator('.plan-table tbody th').allInnerTexts();
  const drawn = await main.locator('.plan-picture__name').allInnerTexts();
  // the picture shows what the table says, in another order
  expect(drawn.map(firstLine).sort()).toEqual(named.map(firstLine).sort());
  const other = main.locator('#vergleich ~ table a, section:has(#vergleich) table a').first();
  if ((await other.count()) > 0) {
    const name = await other.innerText();
    await press(other);
    expect(await main.locator('#verfahren').innerText()).toBe(name);
    await page.goBack();
  }
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoSidewaysScroll(page);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test.each([1280, 360])('everybody can read the plan, %s pixels wide, in both languages', async (width) => {
  const [journey] = journeys;
  if (journey === undefined) throw new Error('no journey');
  const { page } = await openChecked(running, journey, { viewport: { width, height: 800 } });
  for (const path of [
    '/check/plan',
    '/check/plan?beginn=morgen',
    '/check/plan/vergleich',
    '/en/check/plan/vergleich',
    '/en/check/plan',
  ]) {
    await page.goto(running.product.url + path);
    await page.locator('main details').evaluateAll((all) => {
      for (const folded of all) folded.setAttribute('open', '');
    });
    await expectSound(page);
  }
  const english = await page.locator('main').innerText();
  expect(english).not.toMatch(/Ausländerbehörde|Schritte|Gebühr/);
  await page.context().close();
});

/** Words of the pictures that lie over each other or stand out of the page. */
async function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => ({
      words: element.textContent,
      box: element.getBoundingClientRect(),
    });
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll('.plan-picture')].flatMap((picture) => {
      const labels = [...picture.querySelectorAll('text, .plan-picture__name, .plan-picture__actor')].map(
        named,
      );
      const bars = [...picture.querySelectorAll('li > svg')].map(named);
      const out = labels.filter(({ box }) => box.left < -0.5 || box.right > wide + 0.5);
      const over = labels.filter((one, index) =>
        [...labels.slice(index + 1), ...bars].some(
          ({ box }) =>
            one.box.left < box.right - 0.5 &&
            box.left < one.box.right - 0.5 &&
            one.box.top < box.bottom - 0.5 &&
            box.top < one.box.bottom - 0.5,
        ),
      );
      return [...out, ...over].map(({ words }) => words);
    });
  });
}

test('no words of a schedule lie over each other, alone or beside another one, on a phone, a tablet, a desk, on paper', async () => {
  const { page } = await openChecked(running, turkishTechnician);
  for (const path of [
    '/check/plan',
    '/check/plan?weg=recognitionPartnership',
    '/en/check/plan',
    '/check/plan/vergleich',
    '/en/check/plan/vergleich?a=skilledVocational.fastTrack&b=recognitionPartnership.standard',
  ]) {
    await page.goto(running.product.url + path);
    expect(await page.locator('.plan-picture text').count()).toBeGreaterThan(3);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await crowded(page), `${path} ${String(width)}`).toEqual([]);
    }
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    expect(await crowded(page), `${path} on paper`).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.context().close();
});

test('another start of work is tried out without touching the answers, and two plans stand beside each other', async () => {
  const { page, complaints } = await openChecked(running, turkishTechnician, { javaScriptEnabled: false });
  await page.goto(`${running.product.url}/check/plan?weg=skilledVocational&verfahren=standard`);
  const untouched = await page.locator('.plan-summary').innerText();
  const enter = async (day: string) => {
    const field = page.locator('input[name="beginn"]');
    if (!(await field.isVisible())) await page.locator('details:has(input[name="beginn"]) > summary').click();
    await field.fill(day);
    await press(page.locator('form:has(input[name="beginn"]) button'));
  };

  await enter('31.02.2027');
  expect(await page.title()).toMatch(/^Fehler/);
  expect(await page.locator('.kern-error').innerText()).toContain('kein Datum');
  expect(await page.locator('input[name="beginn"]').inputValue()).toBe('31.02.2027');
  // way and procedure are kept, and the plan of the answers stands
  expect(new URL(page.url()).searchParams.get('verfahren')).toBe('standard');
  expect(await page.locator('.plan-summary').innerText()).toBe(untouched);

  await enter('01.02.2000');
  expect(await page.locator('.kern-error').innerText()).toContain('schon vorbei');

  await enter('01.03.2035');
  expect(await page.locator('.kern-alert').innerText()).toContain('01.03.2035 ist zu halten');
  // the first working day has to begin by the wished one, or the last working day before
  const starts = page.locator('.plan-table tr', { hasText: 'Erster Arbeitstag' });
  expect(await starts.innerText()).toContain('beginnen bis 01.03.2035');

  await press(page.getByRole('link', { name: 'Beide Pläne nebeneinander' }));
  expect(new URL(page.url()).pathname).toBe('/check/plan/vergleich');
  // the start that is tried out goes along
  expect(await page.locator('main').innerText()).toContain('01.03.2035 ist sicher zu halten');
  const options = await page.locator('select[name="b"] option').count();
  expect(options).toBeGreaterThan(2);
  await page.locator('select[name="b"]').selectOption('recognitionPartnership.standard');
  await press(page.getByRole('button', { name: 'Vergleichen' }));
  const head = await page.locator('section:has(#einzeln) thead').innerText();
  expect(head).toMatch(/A: .*B: .*/s);
  expect(await page.locator('.plan-picture').count()).toBe(2);
  // both pictures have one axis
  const [one, other] = await page
    .locator('.plan-picture')
    .evaluateAll((pictures) =>
      pictures.map((picture) => picture.querySelector('.plan-picture__axis')?.textContent),
    );
  expect(one).toBe(other);

  await page.goto(`${running.product.url}/check/plan/vergleich?a=westernBalkans.standard&b=quatsch`);
  expect(await page.locator('.kern-alert').innerText()).toContain('gibt es hier nicht');

  await page.goto(`${running.product.url}/check/plan?weg=skilledVocational&verfahren=standard`);
  expect(await page.locator('.plan-summary').innerText()).toBe(untouched);
  expect(complaints).toEqual([]);
  await page.context().close();
});
