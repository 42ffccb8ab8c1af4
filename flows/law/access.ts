import type { CurrentStatus } from '../facts/person';
import type { Access, AccessVerdict } from './assessment';
import type { CaseFile } from './case-file';
import type { NoteId } from './ids';
import {
  europeanEconomicArea,
  europeanUnion,
  switzerland,
  visaFreeEntryForLongStay,
} from './parameters/country-groups';

interface StatusAccess {
  verdict: AccessVerdict;
  basis: string;
  notes: readonly NoteId[];
}

/** What each status of section 7 of the sheet allows without a new title. */
const byStatus: Partial<Record<CurrentStatus, StatusAccess>> = {
  settlementPermit: { verdict: 'free', basis: '§ 4a Abs. 1, §§ 9, 9a AufenthG', notes: ['checkTheDocument'] },
  ukWithdrawalAgreement: { verdict: 'free', basis: '§ 16 FreizügG/EU', notes: ['checkTheDocument'] },
  familyOfEuCitizen: { verdict: 'free', basis: '§§ 2, 3 FreizügG/EU', notes: ['checkTheDocument'] },
  familyPermit: { verdict: 'free', basis: '§ 4a Abs. 1, §§ 27–36a AufenthG', notes: ['checkTheDocument'] },
  recognisedRefugee: {
    verdict: 'free',
    basis: '§ 25 Abs. 1, 2, § 4a Abs. 1 AufenthG',
    notes: ['checkTheDocument'],
  },
  blueCard: { verdict: 'permitted', basis: '§ 18g Abs. 4 AufenthG', notes: ['blueCardFirstTwelveMonths'] },
  temporaryProtection: {
    verdict: 'permitted',
    basis: '§ 24 AufenthG, § 31 BeschV',
    notes: ['temporaryProtectionEnds'],
  },
  otherHumanitarian: {
    verdict: 'permitted',
    basis: '§ 4a Abs. 1 AufenthG, § 31 BeschV',
    notes: ['noConsentHumanitarian'],
  },
  jobSeekerGraduate: {
    verdict: 'permitted',
    basis: '§ 20, § 4a Abs. 1 AufenthG',
    notes: ['jobSeekerTitleEnds'],
  },
  skilledWorker: {
    verdict: 'limited',
    basis: '§ 4a Abs. 3 S. 4 AufenthG, § 9 BeschV',
    notes: ['boundToPresentJob', 'consentFreeAfterTwoYears'],
  },
  otherEmployment: { verdict: 'limited', basis: '§ 4a Abs. 3 S. 4 AufenthG', notes: ['boundToPresentJob'] },
  researcher: { verdict: 'limited', basis: '§ 18d Abs. 5 AufenthG', notes: ['researchAndTeachingOnly'] },
  student: { verdict: 'limited', basis: '§ 16b Abs. 3 AufenthG', notes: ['studentDayAccount'] },
  apprentice: { verdict: 'limited', basis: '§ 16a Abs. 3 AufenthG', notes: ['apprenticeTwentyHours'] },
  recognition: { verdict: 'limited', basis: '§ 16d AufenthG', notes: ['recognitionTwentyHours'] },
  opportunityCard: {
    verdict: 'limited',
    basis: '§ 20a Abs. 2 AufenthG',
    notes: ['opportunityCardTwentyHours'],
  },
  asylumProcedure: {
    verdict: 'limited',
    basis: '§ 61 AsylG, § 32 BeschV',
    notes: ['asylumProcedurePermission'],
  },
  toleration: {
    verdict: 'limited',
    basis: '§ 60a Abs. 5b, 6 AufenthG, § 32 BeschV',
    notes: ['tolerationPermission'],
  },
};

const access = (verdict: AccessVerdict, basis: readonly string[], notes: readonly NoteId[]): Access => ({
  verdict,
  basis,
  notes: notes.map((id) => ({ id })),
});

/** Whether the person has the freedom of movement of Union, EEA or Swiss nationals. */
export function movesFreely(file: CaseFile): boolean {
  return [europeanUnion, europeanEconomicArea, switzerland].some(
    (group) => file.hasNationalityOf(group) === true,
  );
}

/** Whoever may work freely still needs the licence of a regulated profession (sheet, section 0.5). */
function licenceNotes(file: CaseFile): NoteId[] {
  const open = file.job.regulatedProfession === true && file.qualification.licence === undefined;
  return open ? ['licenceStillNeeded'] : [];
}

function freeMovement(file: CaseFile): Access | null {
  const notes = licenceNotes(file);
  if (file.hasNationalityOf(europeanUnion)) return access('free', ['§ 2 FreizügG/EU'], notes);
  if (file.hasNationalityOf(europeanEconomicArea)) return access('free', ['§ 12 FreizügG/EU'], notes);
  if (file.hasNationalityOf(switzerland)) {
    return access('free', ['§ 28 AufenthV'], [...notes, 'swissPermitDeclaratory']);
  }
  return null;
}

/** Where no status helps: a title is needed, before it no work. */
function titleNotes(file: CaseFile): NoteId[] {
  const notes: NoteId[] = [];
  if (file.currentStatus === 'schengenVisit') notes.push('noWorkOnShortStay');
  if (!file.livesInGermany && file.hasNationalityOf(visaFreeEntryForLongStay))
    notes.push('visaFreeEntryNoWork');
  if (file.livesInGermany && file.person.nationalities?.includes('TR')) notes.push('turkishAssociationLaw');
  return notes;
}

/**
 * May the person work here anyway, before any route (contract, section 4; sheet, section 7)? A status held in Germany
 * decides even while nationality or residence is unknown; held by somebody who lives abroad it decides nothing.
 */
export function judgeAccess(file: CaseFile): Access {
  const free = freeMovement(file);
  if (free) return free;
  const { nationalities, residenceCountry } = file.person;
  const stated = file.person.currentStatus;
  const held =
    stated && (residenceCountry === undefined || file.livesInGermany) ? byStatus[stated] : undefined;
  if (held?.verdict === 'free') return access('free', [held.basis], [...licenceNotes(file), ...held.notes]);
  if (held) return access(held.verdict, [held.basis], held.notes);
  if (nationalities === undefined || residenceCountry === undefined) return access('unknown', [], []);
  if (file.livesInGermany && stated === undefined) return access('unknown', [], titleNotes(file));
  return access('titleRequired', ['§ 4 Abs. 1, § 4a Abs. 5 AufenthG'], titleNotes(file));
}
