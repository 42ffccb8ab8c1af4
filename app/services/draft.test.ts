import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppLoadContext } from '@remix-run/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '#db/store';
import { houseOver } from '~/test-grounds';
import { openCheck } from './check.server';
import { type CheckDraft, deleteDraft, draftCookie, findDraft, writeDraft } from './draft.server';
import { newCode } from './resume-code.server';

const folder = mkdtempSync(join(tmpdir(), 'draft-'));
let store: Store;
let context: AppLoadContext;
let clock: Date;
beforeAll(async () => {
  store = await openStore({ databaseUrl: `file:${join(folder, 'test.sqlite')}` });
  context = houseOver(store, () => clock);
});
beforeEach(() => {
  clock = new Date('2026-11-22T10:00:00Z');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const content = (postalCode: string) =>
  ({
    facts: { job: { postalCode } },
    answered: ['workplace'],
    handoff: null,
    papers: [],
    declaration: null,
    caseId: null,
  }) as const;

async function saved(code: string, version: number, postalCode: string): Promise<CheckDraft> {
  const written = await writeDraft(context, { code, version }, content(postalCode));
  if ('stale' in written) throw new Error('stale');
  return written;
}

/** A page view with the cookie of a draft. */
function open(draft: CheckDraft) {
  const [cookie = ''] = draftCookie(draft, context).split(';');
  return openCheck(new Request('http://localhost/check', { headers: { cookie } }), context);
}

describe('a draft that is held open', () => {
  it('is neither decrypted nor replayed again for the same version and day', async () => {
    const draft = await saved(newCode(), 0, '80331');
    const first = await open(draft);
    const second = await open(draft);
    expect(first.draft.facts).toEqual({ job: { postalCode: '80331' } });
    expect(second.draft).toBe(first.draft);
    expect(second.walked).toBe(first.walked);
    clock = new Date('2026-11-23T10:00:00Z');
    const next = await open(draft);
    expect(next.walked).not.toBe(first.walked);
    expect(next.walked.assessment.asOf).toBe('2026-11-23');
  });

  it('is read anew after another process has saved', async () => {
    const code = newCode();
    const draft = await saved(code, 0, '80331');
    await open(draft);
    await saved(code, 1, '10115');
    expect((await open(draft)).draft.facts).toEqual({ job: { postalCode: '10115' } });
  });

  it('does not hide that the row was tampered with', async () => {
    const draft = await saved(newCode(), 0, '80331');
    await open(draft);
    const row = await store.read.drafts.find(draft.id);
    await store.tx(async ({ drafts }) => {
      await drafts.delete(draft.id);
      if (row) await drafts.create({ ...row, sealed: `${row.sealed}AAAA` });
    });
    await expect(open(draft)).rejects.toMatchObject({ status: 410 });
  });

  it('is gone when it is deleted or its time is over', async () => {
    const deleted = await saved(newCode(), 0, '80331');
    const expired = await saved(newCode(), 0, '80331');
    expect(await deleteDraft(deleted.code, context)).toBe(true);
    expect((await open(deleted)).draft.code).toBeNull();
    clock = new Date(expired.expiresAt);
    expect(await findDraft(expired.code, context)).toEqual({ kind: 'expired', expiresAt: expired.expiresAt });
    expect((await open(expired)).draft.code).toBeNull();
  });
});

it('a draft lives for 90 days from its last change', async () => {
  const code = newCode();
  expect((await saved(code, 0, '80331')).expiresAt).toEqual(new Date('2027-02-20T10:00:00Z'));
  clock = new Date('2026-12-01T10:00:00Z');
  expect((await saved(code, 1, '10115')).expiresAt).toEqual(new Date('2027-03-01T10:00:00Z'));
});
