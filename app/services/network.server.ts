import type { AppLoadContext } from '@remix-run/node';
import type { NetworkCase, OfficeCount } from '#db/repositories/network';
import type { CaseRow } from '#db/repositories/cases';
import type { Store } from '#db/store';
import { caseEventSchema } from '#flows/case/events';
import type { CoordinationState } from '#flows/case/states';
import type { Office } from '#flows/network/office';
import type { StaffAccount } from '#db/repositories/staff';
import { act } from './cases.server';
import { calendarDateOf, formatDate } from './format';
import type { Lang } from './language';
import { textOf } from './keep.server';
import { typedText } from './case-steps.server';
import { actorOfStaff } from './staff-access.server';

/** Groups of states as the network counts them. */
const groupOf: Record<CoordinationState, 'waiting' | 'working' | 'ended'> = {
  submitted: 'waiting',
  reopened: 'waiting',
  accepted: 'working',
  inProgress: 'working',
  waitingForEmployer: 'working',
  waitingForCandidate: 'working',
  waitingForAuthority: 'working',
  declined: 'ended',
  closed: 'ended',
  deletionRequested: 'ended',
  erased: 'ended',
};

/** How many cases an office has. */
export interface CountRow {
  office: string;
  waiting: number;
  working: number;
  ended: number;
}

/** An escalated case as the network's coordination sees it. */
export interface EscalatedRow {
  number: string;
  office: string;
  place: string;
  handedOver: string;
  since: string;
}

const namesOf = (offices: readonly Office[]) => new Map(offices.map(({ id, name }) => [id, name]));

/** With more cases than that counting takes so long, with nobody else answered meanwhile, that it is done once a minute. */
const MANY_CASES = 20_000;
const COUNTED_ANEW_MS = 60_000;
const counted = new WeakMap<Store, { at: Date; counts: readonly OfficeCount[] }>();

/** How many cases each office has in which state; `at` where it may be older than this moment. */
export async function networkCounts({
  store,
  now,
}: Pick<AppLoadContext, 'store' | 'now'>): Promise<{ at: Date | undefined; counts: readonly OfficeCount[] }> {
  const at = now();
  const known = counted.get(store);
  if (known && at.getTime() - known.at.getTime() < COUNTED_ANEW_MS) return known;
  const counts = await store.read.network.counts();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all <= MANY_CASES) return { at: undefined, counts };
  counted.set(store, { at, counts });
  return { at, counts };
}

/** Counts by office, by name. */
export function countRows(counts: readonly OfficeCount[], offices: readonly Office[]): CountRow[] {
  const names = namesOf(offices);
  const rows = new Map<string, CountRow>();
  for (const { officeId, coordination, count } of counts) {
    const row = rows.get(officeId) ?? {
      office: names.get(officeId) ?? officeId,
      waiting: 0,
      working: 0,
      ended: 0,
    };
    row[groupOf[coordination]] += count;
    rows.set(officeId, row);
  }
  return [...rows.values()].sort((one, other) => one.office.localeCompare(other.office, 'de'));
}

/** Escalated cases in words. */
export function escalatedRows(
  cases: readonly NetworkCase[],
  offices: readonly Office[],
  { reference }: Pick<AppLoadContext, 'reference'>,
  lang: Lang,
): EscalatedRow[] {
  const names = namesOf(offices);
  return cases.map(({ number, officeId, offeredTo, land, district, createdAt, escalatedAt }) => ({
    number,
    office: names.get(offeredTo ?? officeId) ?? officeId,
    place: [reference.districts.get(district)?.name, reference.states.get(land)?.name]
      .filter(Boolean)
      .join(', '),
    handedOver: formatDate(calendarDateOf(createdAt), lang),
    since: formatDate(calendarDateOf(escalatedAt), lang),
  }));
}

export type ReassignComplaint = 'officeMissing' | 'reasonMissing' | 'reasonLong' | 'refused' | 'same';

/** Gives an escalated case to another office, for a reason. */
export async function reassign(
  context: AppLoadContext,
  { row, account, form }: { row: CaseRow; account: StaffAccount; form: FormData },
): Promise<{ office: string } | { complaint: ReassignComplaint }> {
  const officeId = textOf(form, 'officeId');
  const text = typedText(form, 'text');
  const office = officeId === '' ? null : await context.store.read.offices.find(officeId);
  if (office?.kind !== 'coordination') return { complaint: 'officeMissing' };
  if (office.id === row.officeId) return { complaint: 'same' };
  const event = caseEventSchema.safeParse({ type: 'officeReassigned', officeId, text });
  if (!event.success) return { complaint: text.trim() === '' ? 'reasonMissing' : 'reasonLong' };
  if (event.data.type === 'resultRevised') throw new Error('Another event than was asked for');
  const acted = await act(context, row, event.data, actorOfStaff(account));
  return 'row' in acted ? { office: office.name } : { complaint: 'refused' };
}
