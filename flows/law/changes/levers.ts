import { addMonths } from '../../facts/calendar';
import type { FactPath, Facts, FactValue } from '../../facts/facts';
import { withFact } from '../../facts/facts';
import { germanLevels } from '../../facts/person';
import type { Remedy, Requirement } from '../assessment';
import type { RemedyId } from '../ids';
import { westernBalkans } from '../parameters/country-groups';

/** A fact and the value that a change gives it; undefined takes it out. */
export interface FactChange {
  path: FactPath;
  value: FactValue<FactPath> | undefined;
}

function set<Path extends FactPath>(path: Path, value: FactValue<Path> | undefined): FactChange {
  return { path, value };
}

/** The facts after a change. */
export function changed(facts: Facts, changes: readonly FactChange[]): Facts {
  return changes.reduce((after, { path, value }) => withFact(after, path, value), facts);
}

interface Case {
  facts: Facts;
  remedy: Remedy;
  requirement: Requirement;
}
/** What a remedy does to the facts; null where nothing that is known can be changed so. */
type Lever = (given: Case) => FactChange[] | null;

const always =
  (...changes: FactChange[]): Lever =>
  () =>
    changes;

/** Adds the size of the remedy to a number that is known. */
const add =
  (path: FactPath): Lever =>
  ({ requirement, remedy }) =>
    typeof requirement.actual === 'number' && remedy.by !== undefined
      ? [set(path, requirement.actual + remedy.by)]
      : null;

/** Experience counts where the requirement reads it. */
const gainExperience: Lever = ({ requirement, remedy }) => {
  const path = requirement.facts.find(
    (fact) => fact === 'experience.relevantMonthsLast5Years' || fact === 'experience.ictMonthsLast7Years',
  );
  if (path === undefined || remedy.by === undefined || typeof requirement.actual !== 'number') return null;
  return [set(path, requirement.actual + remedy.by)];
};

/** Leaving first: what the person holds in Germany no longer counts then. */
const applyFromAbroad: Lever = ({ facts }) => {
  const home = facts.person?.nationalities?.find((country) => country !== 'DE');
  if (home === undefined) return null;
  return [
    set('person.residenceCountry', home),
    set('person.currentStatus', undefined),
    set('person.statusSince', undefined),
  ];
};

const applyFromWesternBalkans: Lever = ({ facts }) => {
  const own = facts.person?.nationalities?.find((country) => westernBalkans.has(country));
  const country = own ?? [...westernBalkans][0];
  return country === undefined ? null : [set('person.visaApplicationCountry', country)];
};

/** § 18i AufenthG counts the months to the application, so waiting means to apply later. */
const waitInOtherState: Lever = ({ facts, requirement }) => {
  const since = facts.person?.statusSince;
  if (since === undefined || typeof requirement.required !== 'number') return null;
  return [set('procedure.applicationDate', addMonths(since, requirement.required))];
};

const learnGerman: Lever = ({ remedy }) => {
  const level = germanLevels.find((candidate) => candidate === remedy.to);
  return level === undefined ? null : [set('person.germanLevel', level)];
};

const limitContract: Lever = ({ remedy }) =>
  remedy.by === undefined
    ? null
    : [set('job.contractType', 'fixedTerm'), set('job.contractMonths', remedy.by)];

const shortenContract: Lever = ({ requirement }) =>
  typeof requirement.required === 'number' ? [set('job.contractMonths', requirement.required)] : null;

/** Every remedy as a change of facts. This table is all that parts the law's remedies from what is tried out. */
export const levers: Record<RemedyId, Lever> = {
  raiseSalary: add('job.annualGrossSalary'),
  lengthenContract: add('job.contractMonths'),
  shortenContract,
  limitContract,
  raiseJobLevel: always(set('job.qualifiedEmployment', true)),
  raiseJobToGraduateLevel: always(set('job.qualifiedEmployment', true), set('job.graduateLevel', true)),
  employDirectly: always(set('job.temporaryAgencyWork', false)),
  employInGermany: always(set('job.domesticEmployment', true)),
  improveConditions: always(set('job.conditionsComparable', true)),
  learnGerman,
  completeRecognition: always(set('qualification.recognition', 'full')),
  gainExperience,
  payCollectively: always(set('employer.collectivelyBound', true), set('employer.paysCollectiveRate', true)),
  payTravel: always(set('job.employerPaysTravel', true)),
  raiseHours: add('job.weeklyHours'),
  agreePartnership: always(set('procedure.partnershipAgreement', 'signed')),
  agreeMeasure: always(set('procedure.measureAgreed', true)),
  applyFromWesternBalkans,
  waitForBenefitsPeriod: always(set('person.asylumBenefitsLast24Months', false)),
  waitInOtherState,
  waitInGroup: add('person.monthsInGroup'),
  applyFromAbroad,
  concludeHostingAgreement: always(set('person.hostingAgreement', true)),
  offerTraining: always(set('job.employmentKind', 'apprenticeship')),
};
