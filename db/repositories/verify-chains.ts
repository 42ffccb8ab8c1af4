import { replayCase } from '../../flows/case/replay';
import type { CaseRepository, CaseRow } from './cases';
import type { ChainedEvent } from './chain';
import { digestOf, hashOf, noHash } from './chain';

/** What is wrong with a link: its content, its place behind the one before, that it is missing, or what it leads to. */
export type Fault = 'contentChanged' | 'notLinked' | 'missing' | 'stateDiffers';

/** Where the first broken link is. */
export interface BrokenLink {
  caseNumber: string;
  seq: number;
  fault: Fault;
}

export interface ChainReport {
  cases: number;
  events: number;
  /** One for each case that has one: the first. */
  broken: BrokenLink[];
}

const PAGE = 200;

function stateOf({ context, coordination, sharing, transfer }: CaseRow) {
  return { ...context, coordination, sharing, transfer };
}

function firstFault(row: CaseRow, events: readonly ChainedEvent[]): Omit<BrokenLink, 'caseNumber'> | null {
  let prevHash = noHash;
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.seq !== seq) return { seq, fault: 'missing' };
    if (event.prevHash !== prevHash) return { seq, fault: 'notLinked' };
    if (event.hash !== hashOf(event)) return { seq, fault: 'contentChanged' };
    prevHash = event.hash;
  }
  if (events.length < row.version) return { seq: events.length + 1, fault: 'missing' };
  if (row.headHash !== prevHash || events.length > row.version) {
    return { seq: row.version, fault: 'notLinked' };
  }
  const replayed = replayCase(events.map((event) => ({ ...event, at: event.at.toISOString() })));
  // by digest, because a database may change the order of keys
  const same = replayed !== null && digestOf(replayed) === digestOf(stateOf(row));
  return same ? null : { seq: row.version, fault: 'stateDiffers' };
}

/**
 * Checks the chain of every case: each event unchanged and linked to the one before, none missing, and the state that lists show
 * is the one that the events lead to. It needs no key. A chain that was rewritten from some event to its head, with the head,
 * is not found: keep a copy of the heads elsewhere where that is to be feared.
 */
export async function verifyChains(cases: CaseRepository): Promise<ChainReport> {
  const report: ChainReport = { cases: 0, events: 0, broken: [] };
  let behind = '';
  for (;;) {
    const rows = await cases.page(behind, PAGE);
    for (const row of rows) {
      const events = await cases.events(row.id);
      report.cases += 1;
      report.events += events.length;
      const fault = firstFault(row, events);
      if (fault) report.broken.push({ caseNumber: row.number, ...fault });
      behind = row.id;
    }
    if (rows.length < PAGE) return report;
  }
}
