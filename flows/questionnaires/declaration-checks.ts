import { addMonths, birthday } from '../facts/calendar';
import type { CalendarDate } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import type { Assessment } from '../law/assessment';
import type { RouteId } from '../law/ids';
import { parameterOn } from '../law/parameters/parameters';
import type { DeclarationValues } from './declaration-answers';

/** What does not fit together on a declaration (procedure sheet, section 4.1). Ids are keys of texts. */
export const declarationFindingIds = [
  'startInPast',
  'startTooSoon',
  'endBeforeStart',
  'bornAhead',
  'ageDiffers',
  'residenceSinceAhead',
  'hiredOut',
  'payBelowMinimumWage',
  'payBelowThreshold',
  'payDiffers',
  'payFromYear',
  'over45Open',
  'collectiveIncomplete',
  'licenceOpen',
  'contractTooShort',
  'notInsured',
] as const;
export type DeclarationFindingId = (typeof declarationFindingIds)[number];

const MONTHS = 12;
const WEEKS_A_YEAR = 52;
/** Rounding of a monthly amount moves a year by less. */
const ROUNDING_CENTS = 1_200;

/** Gross pay of a year in whole cents; undefined where it cannot be worked out. */
export function annualPay({ payUnit, payAmount, weeklyHours }: DeclarationValues): number | undefined {
  if (payAmount === undefined || payUnit === undefined) return undefined;
  if (payUnit === 'month') return payAmount * MONTHS;
  return weeklyHours === undefined ? undefined : Math.round(payAmount * weeklyHours * WEEKS_A_YEAR);
}

/**
 * § 1 MiLoG: pay below the statutory minimum on the first day of work; trainees are not covered (§ 22 Abs. 3). An amount a month may
 * be rounded down to the cent.
 */
function isBelowMinimumWage(
  { payUnit, payAmount, weeklyHours, startDate }: DeclarationValues,
  { facts, assessment }: Judged,
): boolean {
  if (payAmount === undefined || facts.job?.employmentKind === 'apprenticeship') return false;
  const anHour = parameterOn('minimumWageHour', startDate ?? assessment.asOf).value;
  if (payUnit === 'hour') return payAmount < anHour;
  if (payUnit === undefined || weeklyHours === undefined) return false;
  return payAmount < Math.floor((anHour * weeklyHours * WEEKS_A_YEAR) / MONTHS);
}

interface Judged {
  facts: Facts;
  assessment: Assessment;
  /** The way that is planned. */
  route: RouteId | null;
}

/** What else a declaration is held against. */
interface Known extends Judged {
  /** The first day on which the person can begin to work if all goes quickly; null where no plan knows. */
  earliestStart?: CalendarDate | null;
  /** The pay is a twelfth of what the check was told for the year; nobody has said it yet. */
  isPayWorkedOut?: boolean;
}

/** Whether the planned way asks for the licence of a regulated profession. */
export function needsLicence({ facts, assessment, route }: Judged): boolean {
  const planned = assessment.routes.find(({ id }) => id === route);
  return (
    facts.job?.regulatedProfession !== false &&
    planned?.requirements.some(({ id }) => id === 'licence') === true
  );
}

/** Checks a declaration before it is printed: none of it is refused, all of it is said. Days are those of the assessment. */
export function declarationFindings(values: DeclarationValues, judged: Known): DeclarationFindingId[] {
  const { facts, assessment, route, earliestStart = null, isPayWorkedOut = false } = judged;
  const { startDate, endDate, contractType, collectivelyBound, collectiveAgreement, payGroup } = values;
  const requirements = assessment.routes.find(({ id }) => id === route)?.requirements ?? [];
  const of = (id: string) => requirements.find((requirement) => requirement.id === id);
  const threshold = of('salaryThreshold')?.required;
  const pay = annualPay(values);
  const stated = facts.job?.annualGrossSalary;
  const over45 = of('over45');
  const { birthDate } = values;
  const isOver = facts.person?.aged45OrOver;
  // the age counts on the day of the application
  const applied = facts.procedure?.applicationDate ?? assessment.asOf;
  const age = parameterOn('over45AgeYears', applied).value;
  const isFixed = contractType === 'fixedTerm' && startDate !== undefined && endDate !== undefined;
  const isBlueCard = route?.startsWith('blueCard') === true;
  const least = parameterOn('blueCardContractMonths', assessment.asOf).value;
  const found: Record<DeclarationFindingId, boolean> = {
    startInPast: startDate !== undefined && startDate <= assessment.asOf,
    startTooSoon:
      startDate !== undefined &&
      startDate > assessment.asOf &&
      earliestStart !== null &&
      startDate < earliestStart,
    endBeforeStart: isFixed && endDate <= startDate,
    bornAhead: birthDate !== undefined && birthDate >= assessment.asOf,
    ageDiffers:
      birthDate !== undefined && isOver !== undefined && birthday(birthDate, age) <= applied !== isOver,
    residenceSinceAhead: values.residenceSince !== undefined && values.residenceSince > assessment.asOf,
    hiredOut: values.hiredOut === 'yes',
    payBelowMinimumWage: isBelowMinimumWage(values, judged),
    payBelowThreshold: pay !== undefined && typeof threshold === 'number' && pay < threshold,
    payDiffers: pay !== undefined && stated !== undefined && Math.abs(pay - stated) > ROUNDING_CENTS,
    payFromYear: isPayWorkedOut,
    over45Open: over45 !== undefined && over45.status !== 'met',
    collectiveIncomplete:
      collectivelyBound === 'yes' && (collectiveAgreement === undefined || payGroup === undefined),
    licenceOpen:
      needsLicence(judged) &&
      facts.job?.regulatedProfession === true &&
      facts.qualification?.licence !== 'granted',
    contractTooShort: isBlueCard && isFixed && endDate > startDate && endDate < addMonths(startDate, least),
    notInsured: values.insured === 'no',
  };
  return declarationFindingIds.filter((id) => found[id]);
}
