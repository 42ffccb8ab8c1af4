import type { CalendarDate } from '#flows/facts/calendar';
import type { BaConsent, Entitlement } from '#flows/law/assessment';
import type { RequirementId, RouteId } from '#flows/law/ids';
import type { Period } from '#flows/law/parameters/dated';
import type { ParameterId } from '#flows/law/parameters/parameters';
import type { ruleSetVersions } from '#flows/law/parameters/rule-set';
import type { LegalDateId } from './view';

export interface LawVariant {
  baConsent: BaConsent;
  requirements: readonly { id: RequirementId; provision: string }[];
}

export interface LawRoute {
  id: RouteId;
  basis: readonly string[];
  entitlement: Entitlement;
  variants: readonly LawVariant[];
}

/** The rules as data: what the page "Rechtsstand" shows. */
export interface LawView {
  figures: readonly { id: ParameterId; periods: readonly Period[] }[];
  days: Readonly<Record<LegalDateId, CalendarDate>>;
  routes: readonly LawRoute[];
  versions: typeof ruleSetVersions;
}
