import type { PackageView } from '#flows/case/case-views';
import type { CalendarDate } from '#flows/facts/calendar';
import { toCents } from '#flows/facts/money';
import type { PaperId } from '#flows/plan/step-papers';
import { followUpsView } from '~/components/plan/parts-view.server';
import { basisWords } from '~/components/plan/plan-view.server';
import { paperName, sourceWords } from '~/components/plan/step-papers-view.server';
import { wordsIn } from '~/components/result/words';
import { formatDate, formatList, formatMoney, formatNumber } from '~/services/format';
import type { Lang } from '~/services/language';
import { planTexts } from '~/texts/plan';
import { passedOnTexts } from '~/texts/passed-on.server';
import type { PassedOnBlock, PassedOnLine } from './passed-on';

type WirePlan = NonNullable<PackageView['plan']>;
type WireStep = NonNullable<WirePlan['steps']>[number];
type WireSource = NonNullable<WireStep['sources']>[number];
type WireFollowUp = NonNullable<WirePlan['followUps']>[number];
type WireFamily = NonNullable<WirePlan['family']>[number];
type WireFee = NonNullable<NonNullable<WirePlan['fees']>['items']>[number];

const line = (label: string, value: string | undefined, ...paths: string[]): PassedOnLine[] =>
  value === undefined || value === '' ? [] : [{ label, value, paths: paths.map((path) => `plan.${path}`) }];

/** Whole euros and cents of the wire, as a range. */
function amountWords(amount: WireFee['amount'], lang: Lang): string {
  const { min = 0, max = 0 } = amount ?? {};
  const [from, to] = [formatMoney(toCents(min), lang), formatMoney(toCents(max), lang)];
  return from === to ? from : `${from} – ${to}`;
}

function stepLine({ id, actor, office, provision, ...step }: WireStep, lang: Lang): PassedOnLine[] {
  const texts = planTexts(lang);
  if (id === undefined || actor === undefined) return [];
  const { weeks, statutory, startsFrom, endsTo, needs = [], handsOver = [], sources = [] } = step;
  const basis = weeks?.basis && basisWords({ basis: weeks.basis, max: weeks.max ?? 0 }, lang);
  const count = (value: number | undefined) => formatNumber(value ?? 0, lang);
  const said = (label: string, value: string | false | null | undefined) =>
    value ? [`${label}: ${value}`] : [];
  const named = (label: string, papers: readonly PaperId[]) =>
    said(label, papers.map((id) => paperName(id, lang)).join('; '));
  const sourceLine = ({ id, address = '', asOf = null }: WireSource) =>
    id === undefined ? '' : `${sourceWords(id, asOf, lang)} (${address})`;
  const period =
    statutory?.unit !== undefined &&
    `${texts.units[statutory.unit](count(statutory.amount))}, ${statutory.nature === undefined ? '' : texts.natures[statutory.nature]} (${statutory.provision ?? ''})`;
  const parts = [
    `${texts.table.actor}: ${texts.actors[actor]}`,
    ...said(texts.table.where, office && texts.offices[office]),
    ...said(texts.table.from, startsFrom && formatDate(startsFrom, lang)),
    ...said(texts.table.until, endsTo && formatDate(endsTo, lang)),
    ...said(
      texts.table.typical,
      weeks?.max
        ? `${texts.alternative.weeks(count(weeks.min), count(weeks.max))}${basis === undefined ? '' : ` (${basis})`}`
        : texts.table.atOnce,
    ),
    ...said(texts.table.statutory, period),
    ...said(passedOnTexts(lang).provision, provision),
    ...named(texts.atSteps.needs, needs),
    ...named(texts.atSteps.handsOver, handsOver),
    ...said(texts.atSteps.sources, sources.map(sourceLine).join('; ')),
  ];
  const keys = ['id', 'actor', 'office', 'provision', 'startsFrom', 'endsTo', 'needs', 'handsOver'];
  const inner = [
    ...['id', 'address', 'asOf'].map((name) => `sources[].${name}`),
    ...['min', 'max', 'basis'].map((name) => `weeks.${name}`),
    // a step without a period has the field alone
    ...(statutory
      ? ['amount', 'unit', 'nature', 'provision'].map((name) => `statutory.${name}`)
      : ['statutory']),
  ];
  return line(texts.steps[id].name, parts.join('\n'), ...[...keys, ...inner].map((key) => `steps[].${key}`));
}

function feeLine(list: 'items' | 'optional', fee: WireFee, lang: Lang): PassedOnLine[] {
  const texts = planTexts(lang);
  const { id, for: whom = 'worker', count = 1, payer, provision } = fee;
  if (id === undefined || payer === undefined) return [];
  const person = texts.persons[whom](count);
  const name = person === '' ? texts.fees[id] : `${texts.fees[id]} (${person})`;
  const label = list === 'items' ? name : `${texts.optionalTitle}: ${name}`;
  const keys = ['id', 'for', 'count', 'amount.min', 'amount.max', 'payer', 'provision'];
  return line(
    label,
    `${amountWords(fee.amount, lang)} (${texts.payers[payer]}; ${provision ?? ''})`,
    ...keys.map((key) => `fees.${list}[].${key}`),
  );
}

function familyLine({ id, provision }: WireFamily, lang: Lang): PassedOnLine[] {
  const texts = planTexts(lang);
  if (id === undefined) return [];
  const keys = ['family[].id', 'family[].provision'];
  return line(texts.familyTitle, `${texts.family[id]} (${provision ?? ''})`, ...keys);
}

function followUpLine(
  { id, who, provision, timing, period = null, date = null }: WireFollowUp,
  asOf: CalendarDate,
  lang: Lang,
): PassedOnLine[] {
  if (id === undefined || who === undefined || provision === undefined || timing === undefined) return [];
  const days = date?.from === undefined || date.to === undefined ? null : { from: date.from, to: date.to };
  const counted =
    period?.amount === undefined || period.unit === undefined
      ? null
      : { amount: period.amount, unit: period.unit };
  const followUp = { id, who, provision, timing, period: counted, date: days };
  const keys = [
    ...['id', 'who', 'provision', 'timing'],
    ...(counted ? ['period.amount', 'period.unit'] : ['period']),
    ...(days ? ['date.from', 'date.to'] : ['date']),
  ];
  return followUpsView([followUp], { asOf, lang }).flatMap((told) =>
    line(
      `${planTexts(lang).followUpsTitle}: ${told.name}`,
      `${told.when} (${told.who}; ${told.provision})`,
      ...keys.map((key) => `followUps[].${key}`),
    ),
  );
}

function summaryLines(plan: WirePlan, lang: Lang): PassedOnLine[] {
  const texts = planTexts(lang);
  const { route, procedure, procedureReasons = [], earliestStart, decisive, wishedStart } = plan;
  const day = (date: string | undefined) => formatDate(date ?? '', lang);
  return [
    ...line(
      passedOnTexts(lang).way,
      route === undefined
        ? undefined
        : route === null
          ? passedOnTexts(lang).noWay
          : wordsIn(lang).law.routes[route].short,
      'route',
    ),
    ...line(texts.summary.procedure, procedure && texts.procedures[procedure].name, 'procedure'),
    ...line(
      texts.why,
      procedureReasons.map(({ id }) => (id === undefined ? '' : texts.reasons[id])).join('\n'),
      'procedureReasons[].id',
    ),
    ...line(
      texts.summary.start,
      earliestStart
        ? texts.summary.startText(day(earliestStart.from), day(earliestStart.to))
        : texts.summary.startNone,
      ...(earliestStart ? ['earliestStart.from', 'earliestStart.to'] : ['earliestStart']),
    ),
    ...line(
      texts.summary.decisive,
      decisive ? texts.steps[decisive].name : passedOnTexts(lang).none,
      'decisive',
    ),
    ...line(
      texts.picture.wished,
      wishedStart?.verdict
        ? texts.wished[wishedStart.verdict](day(wishedStart.date))
        : passedOnTexts(lang).none,
      ...(wishedStart ? ['wishedStart.date', 'wishedStart.verdict'] : ['wishedStart']),
    ),
  ];
}

/** The plan as the package freezes it: procedure, steps with their dates, fees, papers and what follows arrival. */
export function planBlock({ plan, assessment }: PackageView, lang: Lang): PassedOnBlock {
  const texts = planTexts(lang);
  const title = passedOnTexts(lang).blocks.plan;
  if (plan === undefined) return { title, lines: [] };
  const { fees, documents = [], steps = [], followUps = [], family = [] } = plan;
  const papers = documents.flatMap(({ id }) => (id === undefined ? [] : [texts.documents[id]]));
  return {
    title,
    isLong: true,
    lines: [
      ...summaryLines(plan, lang),
      ...steps.flatMap((step) => stepLine(step, lang)),
      ...(fees?.items ?? []).flatMap((fee) => feeLine('items', fee, lang)),
      ...line(
        `${texts.feesTitle}: ${texts.fee.total}`,
        fees?.total && amountWords(fees.total, lang),
        'fees.total.min',
        'fees.total.max',
      ),
      ...(fees?.optional ?? []).flatMap((fee) => feeLine('optional', fee, lang)),
      ...line(texts.documentsTitle, formatList(papers, lang), 'documents[].id', 'documents[].side'),
      ...family.flatMap((one) => familyLine(one, lang)),
      ...followUps.flatMap((one) => followUpLine(one, assessment?.asOf ?? '', lang)),
    ],
  };
}
