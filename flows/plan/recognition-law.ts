import { statutoryPeriods, typicalWeeks } from '../law/parameters/durations';
import {
  healthAndCareGroups,
  inGroups,
  nursingGroups,
  physicianGroups,
} from '../law/parameters/occupation-groups';

/** By which law an occupation is recognised, and in which time (procedure sheet, section 3.5; recognition sheet, section 2.1). */
export function recognitionLaw(isco08: string | undefined, isFast: boolean) {
  const periods = statutoryPeriods;
  const isOf = (groups: readonly string[]) => isco08 !== undefined && inGroups(isco08, groups);
  if (isOf(nursingGroups))
    return {
      provision: '§ 40 PflBG',
      weeks: typicalWeeks.recognitionHealth,
      period: isFast ? periods.recognitionNursingFastTrack : periods.recognitionNursing,
    };
  if (isOf(physicianGroups))
    return {
      provision: '§ 3 BÄO',
      weeks: typicalWeeks.recognition,
      period: isFast ? periods.recognitionPhysicianFastTrack : periods.recognitionPhysician,
    };
  // other health occupations have laws of their own, of which the sheets name no period
  if (isOf(healthAndCareGroups))
    return {
      provision: '§ 18 Abs. 2 Nr. 3 AufenthG',
      weeks: typicalWeeks.recognitionHealth,
      period: null,
    };
  return {
    provision: '§ 4 BQFG',
    weeks: typicalWeeks.recognition,
    period: isFast ? periods.recognitionFastTrack : periods.recognition,
  };
}
