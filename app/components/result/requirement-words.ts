import { formatList } from '~/services/format';
import { factCatalogue } from '#flows/facts/catalogue';
import type { FactPath } from '#flows/facts/facts';
import type { Assessment, Remedy, Requirement, UsedParameter } from '#flows/law/assessment';
import type { RemedyId, RequirementId, RouteId } from '#flows/law/ids';
import type { RemedySize } from '~/texts/de/law-outcomes';
import type { RequirementText } from '~/texts/de/law-requirements';
import { factWords, pageOf } from './fact-words';
import type { ResultView } from './view';
import type { Words } from './words';

const MONTHS_A_YEAR = 12;

/** What the ledger says of a requirement on a way. */
export function requirementText(id: RequirementId, route: RouteId, words: Words): RequirementText {
  return words.law.requirementsOnRoute[route]?.[id] ?? words.law.requirements[id];
}

/** What the status means here, by what was found where that makes a difference. */
export function statusWords({ status, actual }: Requirement, text: RequirementText): string {
  const when = text.when?.[status];
  const words = typeof when === 'string' ? when : when?.[String(actual)];
  return words ?? text.what;
}

/** A requirement that is met only because the case does not call for it, which "met" would hide. */
export function isNotRequired({ id, status }: Requirement, facts: ResultView['facts']): boolean {
  if (status !== 'met') return false;
  return (
    (id === 'licence' && facts['job.regulatedProfession'] === false) ||
    (id === 'over45' && facts['person.aged45OrOver'] === false)
  );
}

/** The draft that a value comes from, and what is in force instead. */
export function draftOf(
  figure: UsedParameter | undefined,
  assessment: Assessment,
  words: Words,
): Pick<RemedySize, 'draft' | 'inForce'> {
  if (figure?.draft !== true) return {};
  const inForce = assessment.parameters.find(
    ({ id, draft, value }) => id === figure.id && !draft && value !== figure.value,
  );
  const named = ({ id, value, validFrom }: UsedParameter) => ({
    year: validFrom.slice(0, 4),
    amount: words.figure(id, value),
  });
  return { draft: named(figure), inForce: inForce && named(inForce) };
}

/** What would lift a requirement, and on which figure that rests; undefined where nothing would. */
export function remedyOf(requirement: Requirement, assessment: Assessment, words: Words): string | undefined {
  const { remedy } = requirement;
  return remedy && remedyWords(remedy, words, draftOf(figureOf(requirement, assessment), assessment, words));
}

/**
 * A remedy with its size. The month's amount is rounded up to the cent, so that paying it every month reaches the
 * threshold.
 */
export function remedyWords(
  remedy: Remedy,
  words: Words,
  basis: Pick<RemedySize, 'draft' | 'inForce'> = {},
): string {
  const { by, to } = remedy;
  const say = words.law.remedies[remedy.id];
  if (by === undefined) return say({ to });
  if (remedy.id === 'raiseSalary') {
    return say({ by: words.money(by), byMonth: words.money(Math.ceil(by / MONTHS_A_YEAR)), ...basis });
  }
  return say({ by: sizeWords(remedy.id, by, words), to });
}

/** The size of a change: money in cents, hours or months. */
export function sizeWords(id: RemedyId, by: number, words: Words): string {
  if (id === 'raiseSalary') return words.money(by);
  return words.amount(id === 'raiseHours' ? 'hours' : 'months', by);
}

/** Codes of occupations or kinds of employment in words. */
export function codesWords(requirement: Requirement, codes: readonly string[], words: Words): string {
  if (requirement.id !== 'employmentKind') return words.result.ledger.groups(formatList(codes, words.lang));
  const kinds: Readonly<Record<string, string>> = words.law.factValues['job.employmentKind'];
  return codes.map((code) => kinds[code] ?? code).join(' / ');
}

/** What the requirement asks for as a value, or undefined where it is a plain yes or no. */
export function requiredWords(requirement: Requirement, route: RouteId, words: Words): string | undefined {
  const { required, unit } = requirement;
  const { ledger } = words.result;
  if (required === undefined || unit === undefined) return undefined;
  if (typeof required === 'string') {
    if (unit === 'date') return ledger.atLatest(words.date(required));
    return unit === 'level' ? ledger.atLeast(required) : codesWords(requirement, required.split(' '), words);
  }
  if (unit === 'centsPerYear') return ledger.atLeast(words.amount('moneyPerYear', required));
  if (unit === 'hoursPerWeek') return ledger.atLeast(words.amount('weeklyHours', required));
  const amount = words.amount(unit === 'years' ? 'years' : 'months', required);
  const upperBound = requirement.id === 'contractLength' && route === 'shortTermQuota';
  return upperBound ? ledger.atMost(amount) : ledger.atLeast(amount);
}

/** The period of a figure, and what is not certain about it. */
export function validityWords(figure: UsedParameter, words: Words): string {
  const { ledger } = words.result;
  const from = words.date(figure.validFrom);
  const period =
    figure.validTo === null ? ledger.validFrom(from) : ledger.validBetween(from, words.date(figure.validTo));
  const doubts = [
    ...(figure.draft ? [ledger.draft] : []),
    ...(figure.lastKnownFor === undefined ? [] : [ledger.lastKnown(String(figure.lastKnownFor))]),
  ];
  return [period, ...doubts].join('; ');
}

/** The figure that stands behind a requirement's value. */
export function figureOf(requirement: Requirement, { parameters }: Assessment): UsedParameter | undefined {
  const { parameter, required } = requirement;
  return parameters.find(({ id, value }) => id === parameter && value === required);
}

/** What was answered to a fact that a requirement rests on. */
export interface Answer {
  path: FactPath;
  label: string;
  value: string;
  /** No answer yet: the page invites one. */
  open: boolean;
  /** The page that asks for it. */
  href: string | undefined;
}

/** The answers a requirement rests on; facts that played no part are left out. */
export function answersTo(requirement: Requirement, view: ResultView, words: Words): Answer[] {
  const { ledger } = words.result;
  return requirement.facts.flatMap((path): Answer[] => {
    const answer = (value: string, open = false): Answer[] => [
      { path, label: words.law.factLabels[path], value, open, href: pageOf(path, view, words) },
    ];
    const stated = view.facts[path];
    if (stated !== undefined) return answer(factWords(path, stated, words, view));
    if (requirement.missing?.includes(path)) return answer(ledger.noAnswer, true);
    const assumed = view.assessment.assumptions.find(({ fact }) => fact === path);
    if (assumed !== undefined) return answer(ledger.assumed(factWords(path, assumed.value, words, view)));
    const proofOpen = requirement.status === 'toProve' && factCatalogue[path].kind === 'proof';
    return proofOpen ? answer(ledger.notShown, true) : [];
  });
}
