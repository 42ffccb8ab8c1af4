import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppLoadContext, LoaderFunction } from '@remix-run/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '#db/store';
import { languages } from '~/services/language';
import { type CheckDraft, draftCookie, writeDraft } from '~/services/draft.server';
import { newCode } from '~/services/resume-code.server';
import { houseOver } from '~/test-grounds';

const MOST_READS = 2;
const now = () => new Date('2026-11-22T10:00:00Z');

/** Pages that people open again and again on their way through the check. */
const modules = import.meta.glob<{ loader?: LoaderFunction }>([
  './start.tsx',
  './result.tsx',
  './check/{question,occupation,answers,what-if,compare,plan,plan-compare}.tsx',
  './keep/{later,resume,another,erase}.tsx',
]);
const slugs = ['arbeitsort', 'gehalt'];

const folder = mkdtempSync(join(tmpdir(), 'reads-'));
let store: Store;
let draft: CheckDraft;
let reads = 0;
/** A store that counts what is read and cannot be written. */
function counting(of: Store): Store {
  const counted = (Object.entries(of.read) as [string, object][]).map(([name, repository]) => [
    name,
    new Proxy(repository, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          reads += 1;
          return Reflect.apply(member, target, given) as unknown;
        };
      },
    }),
  ]);
  return {
    ...of,
    read: Object.fromEntries(counted) as Store['read'],
    tx: () => Promise.reject(new Error('a page that is only looked at writes nothing')),
  };
}

let context: AppLoadContext;
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${join(folder, 'test.sqlite')}` });
  const house = houseOver(store, now);
  await store.tx((repositories) => repositories.offices.seed(house.reference.officeSeed));
  const written = await writeDraft(
    house,
    { code: newCode(), version: 0 },
    {
      facts: { job: { postalCode: '80331', isco08: '2512', annualGrossSalary: 4_000_000 } },
      answered: ['workplace', 'occupation'],
      handoff: null,
      papers: [],
      declaration: null,
      caseId: null,
    },
  );
  if ('stale' in written) throw new Error('stale');
  draft = written;
  context = { ...house, store: counting(store) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe.each(languages)('pages in %s', (lang) => {
  it.each(
    Object.keys(modules).flatMap((file) =>
      file.endsWith('question.tsx') ? slugs.map((slug) => [file, slug]) : [[file, '']],
    ),
  )('%s %s reads the store twice at most and never writes, with a draft and without', async (file, slug) => {
    const { loader } = (await modules[file]?.()) ?? {};
    if (loader === undefined) throw new Error(`${file} has no loader`);
    const [cookie = ''] = draftCookie(draft, context).split(';');
    for (const headers of [new Headers(), new Headers({ cookie })]) {
      const look = async () => {
        const request = new Request(`http://localhost${lang === 'de' ? '' : `/${lang}`}/check/${slug}`, {
          headers,
        });
        await Promise.resolve(loader({ request, params: { slug }, context })).catch((thrown: unknown) => {
          if (!(thrown instanceof Response)) throw thrown;
        });
      };
      // the times of the region are read once an hour, whoever looks
      if (file === './check/plan.tsx') await look();
      reads = 0;
      await look();
      expect(reads).toBeLessThanOrEqual(MOST_READS);
      // that the store is asked at all shows that the counting counts
      if (file.startsWith('./check/') && headers.has('cookie')) expect(reads).toBeGreaterThan(0);
    }
  });
});
