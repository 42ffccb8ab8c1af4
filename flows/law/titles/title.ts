import type { BaConsent, Entitlement } from '../assessment';
import type { CaseFile } from '../case-file';
import type { NoteId, RouteId } from '../ids';
import type { ParameterId } from '../parameters/parameters';
import { conditionsComparable, domesticEmployment, noAgencyWork } from '../requirements/employment';
import { licence } from '../requirements/recognition';
import { employerReliability } from '../requirements/locks';
import type { Rule } from '../requirements/rule';

/** How long the title runs. */
export type Validity =
  /** § 18 Abs. 4 AufenthG: four years, or the term of the contract plus a tail. */
  | { by: 'section18' }
  /** The term of the contract, at most a figure of the law. */
  | { by: 'contract'; atMost?: ParameterId }
  /** A figure of the law. */
  | { by: 'term'; term: ParameterId }
  /** Not fixed by what the facts tell. */
  | { by: 'authority' };

/** One way to fulfil a title; most titles have just one. */
export interface Variant {
  baConsent: BaConsent;
  /** In the order of the provision. */
  rules: readonly Rule[];
}

/** A residence title as data: what it rests on and what it asks for. */
export interface Title {
  id: RouteId;
  basis: readonly string[];
  entitlement: Entitlement;
  validity: Validity;
  /** The best variant stands; of equals the first. */
  variants: readonly [Variant, ...Variant[]];
  /** What the verdict alone does not say. */
  notes?: (file: CaseFile, variant: Variant) => readonly NoteId[];
}

/** What the Federal Employment Agency checks where its consent is needed, §§ 39, 40 AufenthG. */
export const consentRules = (provision: string): readonly Rule[] => [
  conditionsComparable(provision),
  noAgencyWork,
];

/** Consent without priority check for the skilled titles, § 39 Abs. 2 AufenthG. */
export const skilledConsentRules: readonly Rule[] = [
  domesticEmployment('§ 39 Abs. 2 S. 1 Nr. 3 AufenthG'),
  ...consentRules('§ 39 Abs. 2 S. 1 Nr. 1 AufenthG'),
];

/** Consent for titles that the BeschV opens, § 39 Abs. 3 AufenthG. */
export const ordinanceConsentRules = consentRules('§ 39 Abs. 3 Nr. 1 AufenthG');

/** General conditions of § 18 Abs. 2 Nr. 2, 3 AufenthG. */
export const generalRules: readonly Rule[] = [licence(), employerReliability];
