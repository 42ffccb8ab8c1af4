import { type CurrentStatus, recognitionStates } from '#flows/facts/enums';
import type { Facts } from '#flows/facts/facts';
import { ictProfessionalGroups, inGroups } from '#flows/law/parameters/occupation-groups';
import type { CheckPageId } from '#flows/questionnaires/check-pages';
import { checkForms } from './check';
import { UNKNOWN } from './field';

/** Titles of another Member State, which people who live abroad may hold. */
const statusesAbroad: readonly CurrentStatus[] = ['none', 'blueCardOtherState', 'longTermResidentOtherState'];

type FieldsFor = (facts: Facts) => readonly string[];

function isInGroups({ job }: Facts, groups: readonly string[]): boolean {
  return job?.isco08 !== undefined && inGroups(job.isco08, groups);
}

/** A date matters for a recent degree, level 6 for Meister and the like, the chamber certificate for training only. */
const qualificationFields: FieldsFor = ({ qualification }) => {
  switch (qualification?.kind) {
    case 'academic':
      return ['country', 'awardedOn', 'stateRecognised'];
    case 'tertiaryVocational':
      return ['country', 'awardedOn', 'trainingYears', 'stateRecognised', 'level6', 'ahk'];
    case 'none':
      return ['ahk'];
    default:
      return ['country', 'trainingYears', 'stateRecognised', 'ahk'];
  }
};

/** § 16d Abs. 1 AufenthG: a notice names what is missing, or may still come to name it. */
function measureIsPossible({ qualification }: Facts): boolean {
  const state = qualification?.recognition;
  return state === 'partial' || state === 'pending' || state === 'notStarted';
}

const rules: Partial<Record<CheckPageId, FieldsFor>> = {
  qualification: qualificationFields,
  experience: (facts) =>
    isInGroups(facts, ictProfessionalGroups) ? ['months', 'ictMonths', 'graduateLevel'] : ['months'],
  partnership: (facts) => [
    'fitsJob',
    'agreement',
    ...(measureIsPossible(facts) ? ['measure'] : []),
    'suitable',
    // § 16d Abs. 3 S. 3 AufenthG is about work below the level of a regulated profession.
    ...(facts.job?.regulatedProfession === true && facts.job.qualifiedEmployment === false
      ? ['careFacility']
      : []),
  ],
  // Who lives in Germany needs no appointment at a mission abroad.
  procedure: ({ person }) =>
    person?.residenceCountry === 'DE' ? ['applicationDate'] : ['applicationDate', 'waitWeeks'],
};

/** The fields of a page that matter given the earlier answers. */
export function shownFields(page: CheckPageId, facts: Facts): readonly string[] {
  return rules[page]?.(facts) ?? Object.keys(checkForms[page].fields);
}

/** The options of a field that fit the earlier answers, where these are not all of its options. */
export function fittingOptions(
  page: CheckPageId,
  field: string,
  facts: Facts,
): readonly string[] | undefined {
  const { person, qualification } = facts;
  if (page === 'status' && field === 'status') {
    const livesAbroad = person?.residenceCountry !== undefined && person.residenceCountry !== 'DE';
    return livesAbroad ? [...statusesAbroad, UNKNOWN] : undefined;
  }
  if (page === 'recognition' && field === 'state') {
    // "Comparable" is said of degrees only.
    const isTraining = qualification?.kind === 'vocational' || qualification?.kind === 'assistant';
    return isTraining ? [...recognitionStates.filter((state) => state !== 'comparable'), UNKNOWN] : undefined;
  }
  return undefined;
}
