import { legalDates } from '#flows/law/parameters/dates';
import { parameterIds, parameters } from '#flows/law/parameters/parameters';
import { ruleSetVersions } from '#flows/law/parameters/rule-set';
import { titles } from '#flows/law/titles/titles';
import type { LawView } from './law-view';

/** The rules by which `assess` judges, read from the same data. */
export const lawView: LawView = {
  figures: parameterIds.map((id) => ({ id, periods: parameters[id].periods })),
  days: legalDates,
  routes: titles.map(({ id, basis, entitlement, variants }) => ({
    id,
    basis,
    entitlement,
    variants: variants.map(({ baConsent, rules }) => ({
      baConsent,
      requirements: rules.map((rule) => ({ id: rule.id, provision: rule.provision })),
    })),
  })),
  versions: ruleSetVersions,
};
