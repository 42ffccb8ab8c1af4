import { asylumStates, factLabels, factValues, informants } from './law-facts';
import { figureNames, figureUnits } from './law-figures';
import { access, dueDates, duties, notes, remedies, severities, warnings } from './law-outcomes';
import { reasons } from './law-reasons';
import { conditions, notRequired, requirements, requirementsOnRoute, statuses } from './law-requirements';
import { consents, entitlements, routes, verdicts } from './law-routes';

/** Everything the ids of the law mean in words. German is the source; the English shape is this one. */
export const law = {
  access,
  asylumStates,
  conditions,
  consents,
  dueDates,
  duties,
  entitlements,
  factLabels,
  factValues,
  figureNames,
  figureUnits,
  informants,
  notes,
  notRequired,
  reasons,
  remedies,
  requirements,
  requirementsOnRoute,
  routes,
  severities,
  statuses,
  verdicts,
  warnings,
};
export type LawTexts = typeof law;
