import { daysBetween } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import { statutoryPeriods } from '#flows/law/parameters/durations';
import type { Statutory } from '#flows/law/parameters/durations';
import { fees as feeTable } from '#flows/law/parameters/fees';
import { parameterOn } from '#flows/law/parameters/parameters';
import { familyDocuments } from '#flows/plan/documents';
import type { FeeItem } from '#flows/plan/fees';
import { sumOf } from '#flows/plan/fees';
import type { FollowUp } from '#flows/plan/follow-ups';
import type { Plan } from '#flows/plan/plan';
import type { Office } from '#flows/network/office';
import { wordsIn } from '~/components/result/words';
import { formatDate, formatMoney, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';
import type { FastTrackView, FeeLine, FeesView, FollowUpView, PlanView } from './view';

const DAYS_A_WEEK = 7;

interface Range {
  min: number;
  max: number;
}

/** Whole cents: "411 €", or "175 € – 275 €". */
export function moneyRange({ min, max }: Range, lang: Lang): string {
  return min === max ? formatMoney(min, lang) : `${formatMoney(min, lang)} – ${formatMoney(max, lang)}`;
}

/** "2 bis 26 Wochen". */
export function weeksRange({ min, max }: Range, lang: Lang): string {
  return planTexts(lang).alternative.weeks(formatNumber(min, lang), formatNumber(max, lang));
}

/** A period of the law: "3 Wochen". */
export function periodWords({ amount, unit }: Pick<Statutory, 'amount' | 'unit'>, lang: Lang): string {
  return planTexts(lang).units[unit](formatNumber(amount, lang));
}

/** Whole weeks from one day to another, begun ones counted. */
export function weeksUntil(from: CalendarDate, to: CalendarDate): number {
  return Math.ceil(daysBetween(from, to) / DAYS_A_WEEK);
}

function feeLine({ id, for: whom, count, amount, payer, provision }: FeeItem, lang: Lang): FeeLine {
  const texts = planTexts(lang);
  const person = texts.persons[whom](count);
  const one = { min: amount.min / count, max: amount.max / count };
  return {
    name: person === '' ? texts.fees[id] : `${texts.fees[id]} (${person})`,
    amount: moneyRange(amount, lang),
    each: count > 1 ? texts.fee.each(moneyRange(one, lang)) : undefined,
    payer: texts.payers[payer],
    provision: texts.feesOfBodies[id] ?? provision,
  };
}

/** Whether fees of a family are due, be they in the sum or beside it. */
export function hasFamilyFees({ fees }: Pick<Plan, 'fees'>): boolean {
  return [...fees.items, ...fees.optional].some(({ for: whom }) => whom !== 'worker');
}

export function feesView({ fees, steps }: Plan, lang: Lang): FeesView {
  const person = fees.items.filter(({ for: whom }) => whom === 'worker');
  const family = fees.items.filter(({ for: whom }) => whom !== 'worker');
  const lines = (items: readonly FeeItem[]) => items.map((item) => feeLine(item, lang));
  return {
    person: lines(person),
    family: lines(family),
    personSum: moneyRange(sumOf(person), lang),
    familySum: moneyRange(sumOf(family), lang),
    total: moneyRange(fees.total, lang),
    optional: lines(fees.optional),
    hasLicence: steps.some(({ id }) => id === 'licence') && fees.items.some(({ id }) => id === 'recognition'),
  };
}

/** Papers by who brings them. */
export function documentsView({ documents }: Plan, lang: Lang): PlanView['documents'] {
  const texts = planTexts(lang);
  return (['employer', 'candidate', 'family'] as const)
    .map((side) => ({
      side: texts.sides[side],
      names: documents
        .filter((one) => side === (familyDocuments.has(one.id) ? 'family' : one.side))
        .map(({ id }) => texts.documents[id]),
    }))
    .filter(({ names }) => names.length > 0);
}

/** What follows arrival, in words; figures are those of the day of the plan. */
export function followUpsView(
  followUps: readonly FollowUp[],
  { asOf, lang }: { asOf: CalendarDate; lang: Lang },
): FollowUpView[] {
  const texts = planTexts(lang);
  const words = wordsIn(lang);
  const law = {
    figure: (id: Parameters<typeof parameterOn>[0]) => words.figure(id, parameterOn(id, asOf).value),
    count: (id: Parameters<typeof parameterOn>[0]) => formatNumber(parameterOn(id, asOf).value, lang),
    day: () => '',
  };
  return followUps.map(({ id, who, provision, period, date }) => {
    const { name, text, when } = texts.followUps[id];
    const days = date && texts.between(formatDate(date.from, lang), formatDate(date.to, lang));
    const count = period && formatNumber(period.amount, lang);
    return {
      id,
      name,
      text: text(law),
      when: when({ days: days ?? undefined, count: count ?? undefined }),
      who: who === 'both' ? texts.followUp.both : texts.actors[who],
      provision,
    };
  });
}

/** Routes on which the offices differ (procedure sheet, section 3.1). */
const officesDiffer: ReadonlySet<string> = new Set(['professionalDriver', 'careAssistant']);

/** The fast track in this case; undefined where there is no procedure to choose. `central` is the office of the Land. */
export function fastTrackView(
  { procedure, alternatives, procedureReasons, route }: Plan,
  central: Office | null | undefined,
  lang: Lang,
): FastTrackView | undefined {
  if (procedure === 'none' || procedure === 'stop') return undefined;
  const texts = planTexts(lang);
  const isPossible = alternatives.some((other) => other.procedure === 'fastTrack');
  const reason = procedureReasons.map((id) => texts.noFastTrack[id]).find((words) => words !== undefined);
  const asks = route !== null && officesDiffer.has(route) && procedureReasons.includes('notEligible');
  const period = (id: keyof typeof statutoryPeriods) => periodWords(statutoryPeriods[id], lang);
  return {
    standing: procedure === 'fastTrack' ? 'chosen' : isPossible ? 'alternative' : asks ? 'ask' : 'impossible',
    why: asks ? texts.fastTrack.askOffice : reason,
    cost: moneyRange(feeTable.fastTrack, lang),
    periods: {
      recognition: period('recognitionFastTrack'),
      consent: period('baConsentFastTrack'),
      appointment: period('appointmentFastTrack'),
      decision: period('visaDecisionFastTrack'),
    },
    office: central && (({ name, phone, email, website }) => ({ name, phone, email, website }))(central),
  };
}
