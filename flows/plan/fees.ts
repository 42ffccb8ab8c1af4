import type { Facts } from '../facts/facts';
import type { Fee, FeeId } from '../law/parameters/fees';
import { changeWithinPurpose, fees } from '../law/parameters/fees';
import type { ProcedureId } from './ids';
import type { PlanCase } from './plan-case';
import { needsOf } from './plan-case';

/** Who usually pays; nobody is bound to it but where the law says so (procedure sheet, section 6.1). */
export type Payer = 'employer' | 'candidate' | 'either';

/** For whom a fee is due. */
export type FeeFor = 'worker' | 'spouse' | 'children';

/** A fee of a plan, in whole cents, for all persons it is due for. */
export interface FeeItem {
  id: FeeId;
  for: FeeFor;
  count: number;
  amount: { min: number; max: number };
  payer: Payer;
  provision: string;
}

/** What a plan costs in public fees, in whole cents. `optional` is outside the total. */
export interface PlanFees {
  items: readonly FeeItem[];
  total: { min: number; max: number };
  optional: readonly FeeItem[];
}

function item(
  id: FeeId,
  payer: Payer,
  given: Partial<Pick<FeeItem, 'for' | 'count'>> & { fee?: Fee } = {},
): FeeItem {
  const { fee = fees[id], for: whom = 'worker', count = 1 } = given;
  const amount = { min: fee.min * count, max: fee.max * count };
  return { id, for: whom, count, amount, payer, provision: fee.provision };
}

/** Visa and permit for those who come along (§§ 46, 45, 50 AufenthV). */
function familyFees({ procedure = {} }: Facts): FeeItem[] {
  const { accompanyingSpouse = false, accompanyingChildren: count = 0 } = procedure;
  return [
    ...(accompanyingSpouse
      ? [
          item('nationalVisa', 'candidate', { for: 'spouse' }),
          item('residencePermit', 'candidate', { for: 'spouse' }),
        ]
      : []),
    ...(count > 0
      ? [
          item('nationalVisaMinor', 'candidate', { for: 'children', count }),
          item('residencePermitMinor', 'candidate', { for: 'children', count }),
        ]
      : []),
  ];
}

/** A title that is there already is changed (§ 45 Nr. 3), one that is not is granted (§ 45 Nr. 1 AufenthV). */
function feesInCountry({ facts }: PlanCase): FeeItem[] {
  switch (facts.person?.currentStatus) {
    case 'blueCard':
      return [];
    case 'toleration':
    case 'asylumProcedure':
      return [item('residencePermit', 'candidate')];
    case 'skilledWorker':
    case 'otherEmployment':
      return [item('changeOfPurpose', 'candidate', { fee: changeWithinPurpose })];
    default:
      return [item('changeOfPurpose', 'candidate')];
  }
}

function titleFees(planned: PlanCase, procedure: ProcedureId): FeeItem[] {
  switch (procedure) {
    case 'standard':
      return [item('nationalVisa', 'candidate'), item('residencePermit', 'candidate')];
    case 'fastTrack':
      return [
        item('fastTrack', 'employer'),
        item('nationalVisa', 'candidate'),
        item('residencePermit', 'candidate'),
      ];
    case 'visaFreeEntry':
      return [item('residencePermit', 'candidate'), item('provisionalCertificate', 'candidate')];
    case 'mobilityEntry':
      return [item('residencePermit', 'candidate')];
    case 'inCountry':
      return feesInCountry(planned);
    default:
      return [];
  }
}

function qualificationFees(planned: PlanCase): FeeItem[] {
  const needs = needsOf(planned);
  const isRecognised = needs.isRecognitionUnpaid && (needs.recognition || needs.recognitionAfterEntry);
  return [
    ...(needs.stateRecognitionConfirmation ? [item('stateRecognitionConfirmation', 'either')] : []),
    ...(needs.degreeEvaluation ? [item('degreeEvaluation', 'either')] : []),
    ...(isRecognised ? [item('recognition', 'either')] : []),
  ];
}

/** What items come to together. */
export function sumOf(items: readonly FeeItem[]): { min: number; max: number } {
  const sum = (end: 'min' | 'max') => items.reduce((total, { amount }) => total + amount[end], 0);
  return { min: sum('min'), max: sum('max') };
}

/** What is due for the person alone. */
export function workerFees({ items }: Pick<PlanFees, 'items'>): { min: number; max: number } {
  return sumOf(items.filter(({ for: whom }) => whom === 'worker'));
}

/** The public fees of a route in a procedure (contract, section 5). Family is part of the total where all come by visa. */
export function feesOf(planned: PlanCase, procedure: ProcedureId): PlanFees {
  if (procedure === 'none' || procedure === 'stop')
    return { items: [], total: { min: 0, max: 0 }, optional: [] };
  const family = familyFees(planned.facts);
  const isTogether = procedure === 'standard' || procedure === 'fastTrack';
  const items = [
    ...titleFees(planned, procedure),
    ...qualificationFees(planned),
    ...(isTogether ? family : []),
  ];
  return { items, total: sumOf(items), optional: isTogether ? [] : family };
}
