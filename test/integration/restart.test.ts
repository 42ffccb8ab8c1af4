import Sqlite from 'better-sqlite3';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startProduct } from '../support/product';
import { Visitor } from '../support/visitor';

/** The same browser, at the address of another process. */
function returning(visitor: Visitor, url: string): Visitor {
  const again = new Visitor(url);
  for (const [name, value] of visitor.cookies) again.cookies.set(name, value);
  return again;
}

test('a crash in mid-check loses nothing that was answered', async () => {
  const first = await startProduct();
  const before = new Visitor(first.url);
  const code = await before.begin('80331');
  const page = await before.visit('/check/beruf?wahl=Mechatroniker');
  await first.crash();

  const second = await startProduct({}, first.databaseFile);
  try {
    const after = returning(before, second.url);
    // the form that was open goes through, with its token and version of before
    const form = { csrf: page.field('csrf') ?? '', version: page.field('version') ?? '' };
    const saved = await after.visit('/check/beruf', { ...form, isco08: '7412', regulated: 'no' });
    expect(saved.status).toBe(302);
    expect((await after.visit('/check/angaben')).text).toContain('80331');
    expect(await after.code()).toBe(code);
    expect((await after.visit('/check')).location).toBe('/check/beschaeftigung');
  } finally {
    await second.stop();
  }
});

test('what has expired is deleted when the server starts', async () => {
  const first = await startProduct();
  await new Visitor(first.url).begin();
  await first.crash();
  const database = new Sqlite(first.databaseFile);
  const { id } = database.prepare('select id from drafts').get() as { id: string };
  database.prepare('update drafts set expires_at = ?').run(Date.now() - 1000);
  database.close();

  const second = await startProduct({}, first.databaseFile);
  try {
    await expect
      .poll(() =>
        ['', '-wal'].some(
          (end) =>
            existsSync(second.databaseFile + end) && readFileSync(second.databaseFile + end).includes(id),
        ),
      )
      .toBe(false);
  } finally {
    await second.stop();
  }
});

test('a file that vanishes under the server, as by a build beside it, is not found, and nobody else notices', async () => {
  const name = `vanishing-${String(process.pid)}.txt`;
  const file = `build/client/${name}`;
  writeFileSync(file, 'there');
  const product = await startProduct();
  try {
    const visitor = new Visitor(product.url);
    expect((await visitor.visit(`/${name}`)).html).toBe('there');
    rmSync(file);
    expect((await visitor.visit(`/${name}`)).status).toBe(404);
    expect((await visitor.visit('/healthz')).status).toBe(200);
  } finally {
    rmSync(file, { force: true });
    await product.stop();
  }
});
