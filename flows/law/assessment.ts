import type { CalendarDate } from '../facts/calendar';
import type { FactPath } from '../facts/facts';
import type {
  ConditionId,
  DutyId,
  NoteId,
  RemedyId,
  RequirementId,
  RequirementStatus,
  RouteId,
  WarningId,
} from './ids';
import type { ParameterId } from './parameters/parameters';

/** Contract, section 2. */
export type { RequirementStatus };
export type RouteVerdict = 'open' | 'openIf' | 'unknown' | 'notOpen';
export type AccessVerdict = 'free' | 'permitted' | 'limited' | 'titleRequired' | 'unknown';
/** Anspruch, Soll-Vorschrift, Ermessen (sheet titles-qualified, section 0.2). */
export type Entitlement = 'claim' | 'rule' | 'discretion';
/** Consent of the Federal Employment Agency (Zustimmung der Bundesagentur für Arbeit). */
export type BaConsent = 'none' | 'consent' | 'consentPriority' | 'workPermit';
/** Of a required or actual value: what it counts. Money is in whole cents. */
export type Unit = 'centsPerYear' | 'months' | 'hoursPerWeek' | 'years' | 'level' | 'codes' | 'date';

export interface Remedy {
  id: RemedyId;
  /** Size of the change in the unit of the requirement (cents a year, months, hours), where there is one. */
  by?: number;
  /** The level, code or date to reach, where the change is no number. */
  to?: string;
}

/** A requirement as judged for this case. */
export interface Requirement {
  id: RequirementId;
  status: RequirementStatus;
  /** The statute, as in "§ 18g Abs. 3 AufenthG". */
  provision: string;
  facts: readonly FactPath[];
  unit?: Unit;
  required?: number | string;
  actual?: number | string;
  parameter?: ParameterId;
  /** A figure took part that is not promulgated yet, or the last known one for a year without figure. */
  provisional?: 'draft' | 'standIn';
  remedy?: Remedy;
  /** With `toProve`: what it waits for. */
  condition?: ConditionId;
  /** With `unknown`: the facts that are missing. */
  missing?: readonly FactPath[];
}

export interface Route {
  id: RouteId;
  verdict: RouteVerdict;
  entitlement: Entitlement;
  basis: readonly string[];
  baConsent: BaConsent;
  /** A draft figure, or the last known one for a year without figure, took part in the verdict. */
  provisional: boolean;
  validityMonths: number | null;
  requirements: readonly Requirement[];
  missingFacts: readonly FactPath[];
  conditions: readonly ConditionId[];
  notes: readonly NoteId[];
}

export interface Access {
  verdict: AccessVerdict;
  basis: readonly string[];
  notes: readonly { id: NoteId }[];
}

export interface Warning {
  id: WarningId;
  provision: string;
  severity: 'stop' | 'warn' | 'info';
  /** Figures the text names, in cents where they are money. */
  values?: Readonly<Record<string, number | string>>;
}

export interface Duty {
  id: DutyId;
  provision: string;
  due: 'beforeStart' | 'firstWorkingDay' | 'withinFourWeeks' | 'onRequest' | 'always';
}

export interface UsedParameter {
  id: ParameterId;
  /** Cents for money, else the plain number. */
  value: number;
  unit: 'cents' | 'number';
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  draft: boolean;
  /** No figure exists for the year asked for: this is the last known one. */
  lastKnownFor?: number;
  source: string;
}

/** What `assess` gives (contract, section 4), money in whole cents. */
export interface Assessment {
  asOf: CalendarDate;
  ruleSet: { version: string; lawAsOf: CalendarDate };
  access: Access;
  routes: readonly Route[];
  recommended: RouteId | null;
  nextFacts: readonly FactPath[];
  warnings: readonly Warning[];
  duties: readonly Duty[];
  assumptions: readonly { fact: FactPath; value: unknown }[];
  parameters: readonly UsedParameter[];
}
