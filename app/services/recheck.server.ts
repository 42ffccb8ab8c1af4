import type { Logger } from 'pino';
import { digestOf } from '#db/repositories/chain';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { lawState } from '#flows/law/law-state';
import { openPackage, revise } from './cases.server';
import type { Actor, CaseHouse } from './cases.server';
import { calendarDateOf } from './format';
import { frozenResult } from './frozen-result.server';

const BATCH = 100;
const system: Actor = { role: 'system', id: 'system' };

type Judged = CasePackage['assessment'];

/** What an employer would decide by: access, the recommended way, and the verdict on each way. */
function verdicts({ access, recommended, routes }: Judged): string {
  return JSON.stringify([access.verdict, recommended, routes.map(({ id, verdict }) => [id, verdict])]);
}

/** The package as the rules and figures of a day judge it. */
async function judgedAnew(handed: CasePackage, now: Date): Promise<CasePackage> {
  const facts = fromWire(handed.facts);
  const assessment = assess(facts, { asOf: calendarDateOf(now) });
  const anew = {
    ...handed,
    createdAt: now.toISOString(),
    ...(await frozenResult(facts, assessment, handed.routing.state)),
  };
  // as JSON carries it: what is absent has no key
  return JSON.parse(JSON.stringify(anew)) as CasePackage;
}

async function recheck(house: CaseHouse, row: CaseRow, law: string): Promise<void> {
  const now = house.now();
  const handed = await openPackage(house, row);
  if (handed === null) return;
  const given = await judgedAnew(handed, now);
  const isFlipped = verdicts(given.assessment) !== verdicts(handed.assessment);
  if (isFlipped) {
    const event = { type: 'resultRevised', cause: 'lawChanged' } as const;
    const revised = await revise(house, row, { event, given, actor: system });
    // somebody was quicker: the next run sees the case as it stands then
    if (!('row' in revised)) return;
  }
  await house.store.tx(({ rechecks }) => rechecks.compared(row.id, law, isFlipped ? now : null));
}

/**
 * Gives the work that judges running cases anew when rules or figures have changed. A result with another verdict becomes the one
 * that counts, as a further frozen package; employer and office are told, and the case is flagged. A state of the law that all
 * cases were compared with is not looked at again.
 */
export function recheckCases(house: CaseHouse & { log: Logger }): () => Promise<void> {
  let done: string | undefined;
  return async () => {
    const law = digestOf(lawState(calendarDateOf(house.now())));
    if (law === done) return;
    let behind = '';
    let hasFailed = false;
    for (;;) {
      const rows = await house.store.read.rechecks.pending(law, behind, BATCH);
      for (const row of rows) {
        behind = row.id;
        await recheck(house, row, law).catch((error: unknown) => {
          // one case that cannot be opened holds up no other
          hasFailed = true;
          house.log.error({ err: error, case: row.number }, 'a case could not be judged anew');
        });
      }
      if (rows.length < BATCH) break;
    }
    if (!hasFailed) done = law;
  };
}
