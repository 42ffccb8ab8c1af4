import { existsSync, readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newCode, writeCode } from '~/services/resume-code.server';
import type { Product } from '../support/product';
import { startProduct } from '../support/product';
import { Visitor } from '../support/visitor';

let product: Product;
beforeAll(async () => {
  // one proxy, so that every test can come from an address of its own
  product = await startProduct({ TRUSTED_PROXIES: '1' });
});
afterAll(() => product.stop());

const visitor = () => new Visitor(product.url);
let addresses = 0;
/** An address from which nobody has tried a code yet. */
const elsewhere = () => ({ 'X-Forwarded-For': `192.0.2.${String(++addresses)}` });

interface Row {
  id: string;
  sealed: string;
  version: number;
  expires_at: number;
}

/** Looks into the database as somebody who has the file. */
function inDatabase<Result>(work: (database: Sqlite.Database) => Result): Result {
  const database = new Sqlite(product.databaseFile);
  try {
    return work(database);
  } finally {
    database.close();
  }
}
const rows = () => inDatabase((database) => database.prepare('select * from drafts').all() as Row[]);

/** The row that the work adds. */
async function rowOf(work: () => Promise<unknown>): Promise<Row> {
  const before = new Set(rows().map(({ id }) => id));
  await work();
  const added = rows().filter(({ id }) => !before.has(id));
  expect(added).toHaveLength(1);
  return added[0] as Row;
}

const inFiles = (text: string) =>
  ['', '-wal', '-shm']
    .map((end) => product.databaseFile + end)
    .some((file) => existsSync(file) && readFileSync(file).includes(text));

async function resume(who: Visitor, code: string, headers = elsewhere(), more = {}) {
  const csrf = (await who.visit('/check/weitermachen')).field('csrf') ?? '';
  return who.visit('/check/weitermachen', { csrf, code, ...more }, headers);
}

describe('what is stored', () => {
  test('holds neither code nor answers in a form that can be read', async () => {
    const who = visitor();
    const row = await rowOf(() => who.begin('01067'));
    const code = await who.code();
    const stored = JSON.stringify(row) + Buffer.from(row.sealed, 'base64url').toString('latin1');
    expect(stored).not.toMatch(/01067|postalCode|workplace|"de"/);
    expect(stored).not.toContain(code);
    expect(inFiles(code.replaceAll('-', ''))).toBe(false);
  });

  test.each([
    [
      'changed',
      (sealed: string) => `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`,
    ],
    ['cut off', (sealed: string) => sealed.slice(0, 30)],
    ['empty', () => ''],
  ])('opens with a page of plain words where it was %s', async (_how, spoil) => {
    const who = visitor();
    const row = await rowOf(() => who.begin());
    const code = await who.code();
    inDatabase((database) =>
      database.prepare('update drafts set sealed = ? where id = ?').run(spoil(row.sealed), row.id),
    );
    for (const path of ['/check', '/check/beruf', '/check/angaben', '/check/ergebnis', '/check/spaeter']) {
      const page = await who.visit(path);
      expect(page.status, path).toBe(410);
      expect(page.text).toContain('lassen sich nicht mehr öffnen');
    }
    const typed = await resume(visitor(), code);
    expect(typed.status).toBe(410);
    expect(typed.text).toContain('lässt sich nicht mehr öffnen');

    const erased = await who.send('/check/loeschen', {}, ['loeschen']);
    expect(erased.status).toBe(302);
    expect(rows().map(({ id }) => id)).not.toContain(row.id);
    expect((await who.visit('/check')).location).toBe('/check/arbeitsort');
  });

  test('does not open as an older version of itself', async () => {
    const who = visitor();
    const row = await rowOf(() => who.begin('80331'));
    await who.send('/check/arbeitsort', { postalCode: '10115' });
    inDatabase((database) =>
      database.prepare('update drafts set sealed = ? where id = ?').run(row.sealed, row.id),
    );
    expect((await who.visit('/check/angaben')).status).toBe(410);
  });
});

describe('resuming', () => {
  test('needs nothing but the code, however it is typed', async () => {
    const code = await visitor().begin('20095');
    const other = visitor();
    const opened = await resume(other, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    expect(opened.status).toBe(302);
    expect(opened.location).toBe('/check/angaben');
    const summary = await other.visit('/check/angaben');
    expect(summary.text).toContain('20095');
    expect(summary.text).toContain(code);
  });

  test('stays in the language of the page', async () => {
    const code = await visitor().begin();
    const other = visitor();
    const csrf = (await other.visit('/en/check/weitermachen')).field('csrf') ?? '';
    const opened = await other.visit('/en/check/weitermachen', { csrf, code }, elsewhere());
    expect(opened.location).toBe('/en/check/angaben');
  });

  test.each([
    ['nothing', '', 422, 'Geben Sie Ihren Code ein'],
    ['too little', 'ABCD-1234', 422, 'eingegeben sind 8'],
    ['a letter of no code', `U${newCode().slice(1)}`, 422, 'in keinem Code vorkommt'],
    ['an unknown code', writeCode(newCode()), 404, 'nichts mehr gespeichert'],
  ])('says what is wrong with %s', async (_what, code, status, words) => {
    const page = await resume(visitor(), code);
    expect(page.status).toBe(status);
    expect(page.text).toContain(words);
    expect(page.field('code')).toBe(code);
    expect(page.html).toMatch(/<title>Fehler: /);
  });

  test('tells a typing error from an unknown code', async () => {
    const code = await visitor().begin();
    const mistyped = code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');
    const page = await resume(visitor(), mistyped);
    expect(page.status).toBe(422);
    expect(page.text).toContain('ein Tippfehler');
  });

  test('tells an expired code by its date and does not open it', async () => {
    const who = visitor();
    const row = await rowOf(() => who.begin());
    const code = await who.code();
    inDatabase((database) =>
      database
        .prepare('update drafts set expires_at = ? where id = ?')
        .run(Date.parse('2026-01-31T12:00:00Z'), row.id),
    );
    const page = await resume(visitor(), code);
    expect(page.status).toBe(410);
    expect(page.text).toContain('31.01.2026');
    expect((await who.visit('/check')).location).toBe('/check/arbeitsort');
  });

  test('asks before it leaves another check, and shows the code of that one', async () => {
    const wanted = await visitor().begin('20095');
    const who = visitor();
    const own = await who.begin('50667');
    const asked = await resume(who, wanted);
    expect(asked.status).toBe(409);
    expect(asked.text).toContain(own);
    expect(await who.code()).toBe(own);
    const switched = await resume(who, wanted, elsewhere(), { wechseln: '1' });
    expect(switched.status).toBe(302);
    expect(await who.code()).toBe(wanted);
    expect((await resume(who, own, elsewhere(), { wechseln: '1' })).status).toBe(302);
    expect((await who.visit('/check/angaben')).text).toContain('50667');
  });

  test('is limited by address, in plain words and with the time to come back', async () => {
    const headers = elsewhere();
    const code = await visitor().begin();
    for (let attempt = 0; attempt < 10; attempt++)
      expect((await resume(visitor(), writeCode(newCode()), headers)).status).toBe(404);
    const refused = await resume(visitor(), code, headers);
    expect(refused.status).toBe(429);
    expect(refused.text).toMatch(/Zu viele Versuche .* in (10|9) Minuten/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    expect((await resume(visitor(), code)).status).toBe(302);
  });

  test('refuses forms that are not ours', async () => {
    for (const path of ['/check/weitermachen', '/check/neu', '/check/loeschen', '/check/spaeter'])
      expect((await visitor().visit(path, { code: 'x' })).status, path).toBe(403);
  });
});

describe('two tabs', () => {
  test('the later save is told, with both answers, and nothing is lost', async () => {
    const who = visitor();
    await who.begin('80331');
    const first = await who.visit('/check/arbeitsort');
    const fields = { csrf: first.field('csrf') ?? '', version: first.field('version') ?? '' };
    expect((await who.visit('/check/arbeitsort', { ...fields, postalCode: '10115' })).status).toBe(302);
    const second = await who.visit('/check/arbeitsort', { ...fields, postalCode: '20095' });
    expect(second.status).toBe(409);
    expect(second.text).toMatch(/inzwischen geändert.*Gespeichert ist zurzeit:.*10115/);
    expect(second.field('postalCode')).toBe('20095');
    expect((await who.visit('/check/angaben')).text).toContain('10115');

    const again = { ...fields, version: second.field('version') ?? '', postalCode: '20095' };
    expect((await who.visit('/check/arbeitsort', again)).status).toBe(302);
    expect((await who.visit('/check/angaben')).text).toContain('20095');
  });

  test('an answer meant for one check does not land in another', async () => {
    const other = await visitor().begin('50667');
    const who = visitor();
    await who.begin('80331');
    const page = await who.visit('/check/arbeitsort');
    await resume(who, other, elsewhere(), { wechseln: '1' });
    const form = {
      csrf: page.field('csrf') ?? '',
      version: page.field('version') ?? '',
      postalCode: '20095',
    };
    const refused = await who.visit('/check/arbeitsort', form);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('eine andere Prüfung offen');
    expect((await who.visit('/check/angaben')).text).toContain('50667');
  });

  test('the first page sent twice begins one check only', async () => {
    const who = visitor();
    const page = await who.visit('/check/arbeitsort');
    const form = {
      csrf: page.field('csrf') ?? '',
      version: page.field('version') ?? '',
      start: page.field('start') ?? '',
      postalCode: '80331',
    };
    const twin = visitor();
    for (const [name, value] of who.cookies) twin.cookies.set(name, value);
    await rowOf(async () => {
      const answers = await Promise.all([
        who.visit('/check/arbeitsort', form),
        twin.visit('/check/arbeitsort', form),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    });
    expect(await who.code()).toBe(await twin.code());
  });

  test('a code that we did not choose begins nothing', async () => {
    const who = visitor();
    const chosen = newCode();
    await who.send('/check/arbeitsort', { postalCode: '80331', start: `${chosen}.x` });
    expect(await who.code()).not.toBe(writeCode(chosen));
  });
});

describe('another person for the same job', () => {
  async function answeredJobAndPerson(who: Visitor) {
    await who.begin('80331');
    const inFourMonths = new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10);
    const startDate = inFourMonths.split('-').reverse().join('.');
    const pages = {
      'beruf?wahl=Mechatroniker': { isco08: '7412', regulated: 'no' },
      beschaeftigung: { kind: 'standard' },
      anforderung: { level: 'skilled' },
      gehalt: { amount: '36000', period: 'year', hours: '38,5', comparable: 'yes' },
      vertrag: { type: 'permanent', startDate },
      betrieb: { bound: 'no' },
      herkunft: { nationality: 'Indien', residence: 'Indien' },
    };
    for (const [page, answers] of Object.entries(pages))
      expect((await who.send(`/check/${page}`, answers)).status, page).toBe(302);
  }

  test('keeps the answers about the job and none about the person', async () => {
    const who = visitor();
    await answeredJobAndPerson(who);
    const old = await who.code();
    const page = await who.visit('/check/neu');
    expect(page.text).toContain(old);
    const begun = await who.send('/check/neu', {}, ['von']);
    expect(begun.location).toBe('/check');
    expect((await who.visit('/check')).location).toBe('/check/herkunft');
    const summary = await who.visit('/check/angaben');
    expect(summary.text).toContain('36.000');
    expect(summary.text).not.toContain('Indien');
    expect(await who.code()).not.toBe(old);

    expect((await resume(who, old, elsewhere(), { wechseln: '1' })).status).toBe(302);
    expect((await who.visit('/check/angaben')).text).toContain('Indien');
  });

  test('sent twice begins one check only', async () => {
    const who = visitor();
    await who.begin();
    const page = await who.visit('/check/neu');
    const form = Object.fromEntries(['csrf', 'start', 'von'].map((name) => [name, page.field(name) ?? '']));
    await rowOf(async () => {
      await who.visit('/check/neu', form);
      await who.visit('/check/neu', form);
    });
  });

  test('starting anew leaves the old check behind its code', async () => {
    const who = visitor();
    const old = await who.begin('20095');
    const page = await who.visit('/check/neu');
    expect((await who.visit('/check/neu', { csrf: page.field('csrf') ?? '' })).location).toBe('/check');
    expect((await who.visit('/check')).location).toBe('/check/arbeitsort');
    expect((await resume(who, old)).status).toBe(302);
  });
});

describe('deleting', () => {
  test('asks first and then leaves no trace in the files of the database', async () => {
    const who = visitor();
    const row = await rowOf(() => who.begin());
    const code = await who.code();
    expect((await who.visit('/check/loeschen')).text).toContain(code);
    expect(rows().map(({ id }) => id)).toContain(row.id);
    expect(inFiles(row.id) && inFiles(row.sealed)).toBe(true);

    const erased = await who.send('/check/loeschen', {}, ['loeschen']);
    expect(erased.location).toBe('/check/loeschen?geloescht=1');
    expect(who.cookies.has('fl_draft')).toBe(false);
    expect(inFiles(row.id)).toBe(false);
    expect(inFiles(row.sealed)).toBe(false);
    expect((await who.visit(erased.location ?? '')).text).toContain('Ihre Angaben sind gelöscht');
    expect((await resume(visitor(), code)).status).toBe(404);
  });

  test('deletes the check that the page has named, whatever another tab has opened since', async () => {
    const who = visitor();
    const own = await who.begin('80331');
    const page = await who.visit('/check/loeschen');
    const other = await visitor().begin('20095');
    await resume(who, other, elsewhere(), { wechseln: '1' });
    const form = { csrf: page.field('csrf') ?? '', loeschen: page.field('loeschen') ?? '' };
    await who.visit('/check/loeschen', form);
    expect(await who.code()).toBe(other);
    expect((await resume(visitor(), own)).status).toBe(404);
  });

  test('says so where there is nothing to delete', async () => {
    expect((await visitor().visit('/check/loeschen')).text).toContain('Es ist nichts gespeichert');
  });
});

test('pages of a check are kept by nobody on the way', async () => {
  const who = visitor();
  await who.begin();
  for (const path of ['spaeter', 'weitermachen', 'neu', 'loeschen', 'angaben', 'ergebnis', 'beruf'])
    expect((await who.visit(`/check/${path}`)).headers.get('cache-control'), path).toBe('no-store');
});
