import type { RouteId } from '../law/ids';
import { visaFreeEntryForLongStay } from '../law/parameters/country-groups';
import type { ProcedureId } from './ids';
import type { PlanCase } from './plan-case';

/** What spouse and children need so that they can come along (procedure sheet, section 7). */
export const familyConditionIds = [
  'spouseOfAge',
  'marriageBefore',
  'spouseGerman',
  'spouseGermanWaived',
  'livingSpace',
  'livingSpaceWaived',
  'childrenUnmarried',
  'childrenGermanWaived',
  'livelihood',
  'mayWork',
] as const;
export type FamilyConditionId = (typeof familyConditionIds)[number];

export interface FamilyCondition {
  id: FamilyConditionId;
  provision: string;
}

/** Titles whose holders have it easier (§ 30 Abs. 1 S. 3 Nr. 5, § 29 Abs. 5, § 32 Abs. 2 S. 2 AufenthG). */
const privileged: ReadonlySet<RouteId> = new Set<RouteId>([
  'blueCardMobility',
  'blueCardRegular',
  'blueCardShortage',
  'blueCardGraduate',
  'blueCardIt',
  'skilledAcademic',
  'skilledVocational',
  'researcher',
  'experienced',
  'executiveOrSpecialist',
  'intraCorporateTransfer',
]);

/** The conditions for those who come along; none where nobody does, or where there is no title to join. */
export function familyOf({ route, facts }: PlanCase, procedure: ProcedureId): FamilyCondition[] {
  const { accompanyingSpouse = false, accompanyingChildren = 0 } = facts.procedure ?? {};
  const hasChildren = accompanyingChildren > 0;
  if (route === null || procedure === 'none' || procedure === 'stop') return [];
  if (!accompanyingSpouse && !hasChildren) return [];
  const isPrivileged = privileged.has(route.id);
  const { nationalities = [] } = facts.person ?? {};
  const isVisaFree = nationalities.some((country) => visaFreeEntryForLongStay.has(country));
  const list: FamilyCondition[] = [];
  const add = (isPart: boolean, id: FamilyConditionId, provision: string) => {
    if (isPart) list.push({ id, provision });
  };
  add(accompanyingSpouse, 'spouseOfAge', '§ 30 Abs. 1 S. 1 Nr. 1 AufenthG');
  add(accompanyingSpouse && !isPrivileged, 'marriageBefore', '§ 30 Abs. 1 S. 1 Nr. 3 AufenthG');
  add(accompanyingSpouse && !isPrivileged && !isVisaFree, 'spouseGerman', '§ 30 Abs. 1 S. 1 Nr. 2 AufenthG');
  add(
    accompanyingSpouse && (isPrivileged || isVisaFree),
    'spouseGermanWaived',
    isPrivileged ? '§ 30 Abs. 1 S. 3 Nr. 5 AufenthG' : '§ 30 Abs. 1 S. 3 Nr. 4 AufenthG',
  );
  add(hasChildren, 'childrenUnmarried', '§ 32 Abs. 1 AufenthG');
  add(hasChildren && isPrivileged, 'childrenGermanWaived', '§ 32 Abs. 2 S. 2 AufenthG');
  add(!isPrivileged, 'livingSpace', '§ 29 Abs. 1 Nr. 2 AufenthG');
  add(isPrivileged, 'livingSpaceWaived', '§ 29 Abs. 5 AufenthG');
  add(true, 'livelihood', '§ 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG');
  add(true, 'mayWork', '§ 4a Abs. 1 AufenthG');
  return list;
}
