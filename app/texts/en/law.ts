import type { LawTexts } from '../de/law';
import { asylumStates, factLabels, factValues, informants } from './law-facts';
import { figureNames, figureUnits } from './law-figures';
import { access, dueDates, duties, notes, remedies, severities, warnings } from './law-outcomes';
import { reasons } from './law-reasons';
import { conditions, notRequired, requirements, requirementsOnRoute, statuses } from './law-requirements';
import { consents, entitlements, routes, verdicts } from './law-routes';

/** The English words; a key that German has and this lacks does not compile. */
export const law: LawTexts = {
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
