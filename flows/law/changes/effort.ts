import type { Facts } from '../../facts/facts';
import { germanLevels } from '../../facts/person';
import type { Remedy } from '../assessment';
import type { RemedyId } from '../ids';

/** A rise by a fifth weighs as much as learning a level of German twice over. */
const PAY_WEIGHT = 40;
const MONTHS_WEIGHT = 1 / 2;
const LEVEL_WEIGHT = 4;

/**
 * How much a change asks of firm and person, as a rank and no measure of the law: a signature or a clause in the contract
 * 1, what costs money 3 and more, what costs months of time 6 and more.
 */
const weights: Record<RemedyId, number> = {
  lengthenContract: 1,
  agreePartnership: 1,
  concludeHostingAgreement: 2,
  shortenContract: 2,
  payTravel: 2,
  raiseHours: 2,
  employInGermany: 2,
  limitContract: 3,
  improveConditions: 3,
  employDirectly: 3,
  agreeMeasure: 3,
  payCollectively: 5,
  applyFromWesternBalkans: 6,
  raiseJobLevel: 6,
  completeRecognition: 7,
  raiseJobToGraduateLevel: 8,
  applyFromAbroad: 9,
  offerTraining: 9,
  raiseSalary: 1,
  learnGerman: 1,
  gainExperience: 2,
  waitInGroup: 2,
  waitInOtherState: 2,
  waitForBenefitsPeriod: 2,
};

const waiting: ReadonlySet<RemedyId> = new Set<RemedyId>([
  'gainExperience',
  'waitInGroup',
  'waitInOtherState',
  'waitForBenefitsPeriod',
]);

/** The rank of one change in this case; the smaller, the nearer. */
export function effortOf(change: Remedy, facts: Facts): number {
  const { id, by = 0, to } = change;
  const base = weights[id];
  if (id === 'raiseSalary') return base + (PAY_WEIGHT * by) / Math.max(1, facts.job?.annualGrossSalary ?? by);
  if (waiting.has(id)) return base + by * MONTHS_WEIGHT;
  if (id === 'learnGerman') {
    const reached = germanLevels.findIndex((level) => level === facts.person?.germanLevel);
    const wanted = germanLevels.findIndex((level) => level === to);
    return base + LEVEL_WEIGHT * Math.max(1, wanted - Math.max(0, reached));
  }
  return base;
}
