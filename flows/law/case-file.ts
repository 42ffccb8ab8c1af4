import type { CalendarDate } from '../facts/calendar';
import type { FactPath, Facts } from '../facts/facts';
import type { CurrentStatus, GermanLevel } from '../facts/person';
import { germanLevels } from '../facts/person';
import type { EmploymentKind } from '../facts/job';
import type { RouteVerdict, UsedParameter } from './assessment';
import type { RouteId } from './ids';
import type { DatedValue } from './parameters/dated';
import type { ParameterId } from './parameters/parameters';
import { parameterOn, parameters } from './parameters/parameters';

/**
 * The facts of one case as the rules read them: assumed facts with their defaults, dates resolved, and a record
 * of the assumptions made and figures used, which the assessment must show.
 */
export class CaseFile {
  readonly employer: NonNullable<Facts['employer']>;
  readonly job: NonNullable<Facts['job']>;
  readonly person: NonNullable<Facts['person']>;
  readonly qualification: NonNullable<Facts['qualification']>;
  readonly experience: NonNullable<Facts['experience']>;
  private readonly procedure: NonNullable<Facts['procedure']>;
  readonly assumptions = new Map<FactPath, unknown>();
  /** Verdicts of the routes judged so far; a subsidiary route reads those before it. */
  readonly verdicts = new Map<RouteId, RouteVerdict>();

  private readonly usedFigures = new Map<DatedValue, ParameterId>();

  constructor(
    facts: Facts,
    readonly asOf: CalendarDate,
  ) {
    this.employer = facts.employer ?? {};
    this.job = facts.job ?? {};
    this.person = facts.person ?? {};
    this.qualification = facts.qualification ?? {};
    this.experience = facts.experience ?? {};
    this.procedure = facts.procedure ?? {};
  }

  private assume<T>(path: FactPath, stated: T | undefined, byDefault: T): T {
    if (stated !== undefined) return stated;
    this.assumptions.set(path, byDefault);
    return byDefault;
  }

  get employmentKind(): EmploymentKind {
    return this.assume('job.employmentKind', this.job.employmentKind, 'standard');
  }
  get temporaryAgencyWork(): boolean {
    return this.assume('job.temporaryAgencyWork', this.job.temporaryAgencyWork, false);
  }
  get domesticEmployment(): boolean {
    return this.assume('job.domesticEmployment', this.job.domesticEmployment, true);
  }
  get conditionsComparable(): boolean {
    return this.assume('job.conditionsComparable', this.job.conditionsComparable, true);
  }
  get sanctioned(): boolean {
    return this.assume('employer.sanctionedWithinFiveYears', this.employer.sanctionedWithinFiveYears, false);
  }
  get insolventOrInactive(): boolean {
    return this.assume('employer.insolventOrInactive', this.employer.insolventOrInactive, false);
  }
  get careFacilityApproved(): boolean {
    return this.assume('employer.careFacilityApproved', this.employer.careFacilityApproved, false);
  }
  get recruitsThrough(): NonNullable<Facts['employer']>['recruitsThrough'] {
    return this.assume('employer.recruitsThrough', this.employer.recruitsThrough, 'own');
  }
  get ahkCertificate(): boolean {
    return this.assume('qualification.ahkCertificate', this.qualification.ahkCertificate, false);
  }
  get applicationDate(): CalendarDate {
    return this.assume('procedure.applicationDate', this.procedure.applicationDate, this.asOf);
  }
  get expectedIssueDate(): CalendarDate {
    if (this.procedure.expectedIssueDate !== undefined) return this.procedure.expectedIssueDate;
    return this.assume('procedure.expectedIssueDate', undefined, this.job.startDate ?? this.applicationDate);
  }
  /** Start of the employment, § 1 Abs. 2 BeschV; while it is open, the expected day of issue. */
  get employmentStart(): CalendarDate {
    return this.job.startDate ?? this.expectedIssueDate;
  }
  get partnershipAgreement(): NonNullable<Facts['procedure']>['partnershipAgreement'] {
    return this.procedure.partnershipAgreement;
  }
  get measureAgreed(): boolean | undefined {
    return this.procedure.measureAgreed;
  }

  get livesInGermany(): boolean {
    return this.person.residenceCountry === 'DE';
  }

  /**
   * What the person holds. Asked of people in Germany (undefined while unanswered), elsewhere assumed `none`,
   * also while the residence is unknown (contract, section 1).
   */
  get currentStatus(): CurrentStatus | undefined {
    if (this.person.currentStatus !== undefined) return this.person.currentStatus;
    if (this.livesInGermany) return undefined;
    return this.assume('person.currentStatus', undefined, 'none');
  }

  /** Asylum application as stated; assumed none. */
  get asylumApplication(): NonNullable<NonNullable<Facts['person']>['asylumApplication']> {
    return this.assume('person.asylumApplication', this.person.asylumApplication, { state: 'none' });
  }

  /** Where the visa is applied for; assumed the country of residence, undefined while that is unknown. */
  get visaApplicationCountry(): string | undefined {
    if (this.person.visaApplicationCountry !== undefined) return this.person.visaApplicationCountry;
    if (this.person.residenceCountry === undefined) return undefined;
    return this.assume('person.visaApplicationCountry', undefined, this.person.residenceCountry);
  }

  /** Whether any nationality lies in the group; undefined while none is known. The most favourable counts. */
  hasNationalityOf(group: ReadonlySet<string>): boolean | undefined {
    return this.person.nationalities?.some((country) => group.has(country));
  }

  /** Whether certified German reaches a level; undefined while it is unknown. */
  speaksGermanAt(level: GermanLevel): boolean | undefined {
    const actual = this.person.germanLevel;
    return actual === undefined ? undefined : germanLevels.indexOf(actual) >= germanLevels.indexOf(level);
  }

  /** A figure on a date, noted as used. */
  figure(id: ParameterId, date: CalendarDate): DatedValue {
    const found = parameterOn(id, date);
    this.usedFigures.set(found, id);
    return found;
  }

  /** Every figure that took part, in the order of use. */
  get usedParameters(): UsedParameter[] {
    return [...this.usedFigures].map(([figure, id]) => ({
      id,
      value: figure.value,
      unit: parameters[id].unit,
      validFrom: figure.validFrom,
      validTo: figure.validTo,
      draft: figure.draft ?? false,
      lastKnownFor: figure.standsInFor,
      source: figure.source,
    }));
  }

  /** A duration, age or number of hours on the day of application, noted as used. */
  term(id: ParameterId): number {
    return this.figure(id, this.applicationDate).value;
  }
}
