import type { Facts } from '../facts/facts';
import type { ProcedureId } from './ids';
import type { PlanCase } from './plan-case';
import { needsOf } from './plan-case';

export const documentIds = [
  'employmentContract',
  'employmentDeclaration',
  'jobDescription',
  'companyData',
  'signatoryAuthority',
  'collectiveAgreement',
  'fastTrackAgreement',
  'employerAssurance',
  'partnershipAgreement',
  'suitabilityProof',
  'qualificationPlan',
  'trainingContract',
  'informationLetter45c',
  'passport',
  'visaApplication',
  'photo',
  'curriculumVitae',
  'healthInsurance',
  'qualificationProof',
  'translations',
  'degreeEvaluation',
  'stateRecognitionConfirmation',
  'recognitionNotice',
  'licence',
  'experienceProof',
  'languageCertificate',
  'pensionProof',
  'drivingLicence',
  'powerOfAttorney',
  'familyPassports',
  'marriageCertificate',
  'birthCertificates',
  'familyPowerOfAttorney',
] as const;
export type DocumentId = (typeof documentIds)[number];

/** Papers of the candidate's side that are those of the family. */
export const familyDocuments: ReadonlySet<DocumentId> = new Set<DocumentId>([
  'familyPassports',
  'marriageCertificate',
  'birthCertificates',
  'familyPowerOfAttorney',
]);

/** A paper of the plan, and who brings it. */
export interface PlanDocument {
  id: DocumentId;
  side: 'employer' | 'candidate';
}

/** Papers of those who come along (procedure sheet, section 5.2; § 81a Abs. 4 AufenthG). */
function familyPapers(
  { accompanyingSpouse = false, accompanyingChildren = 0 }: NonNullable<Facts['procedure']> = {},
  isFast: boolean,
): [DocumentId, boolean][] {
  const isFamily = accompanyingSpouse || accompanyingChildren > 0;
  return [
    ['familyPassports', isFamily],
    ['marriageCertificate', accompanyingSpouse],
    ['birthCertificates', accompanyingChildren > 0],
    ['familyPowerOfAttorney', isFamily && isFast],
  ];
}

/** Papers that somebody needs for a route in a procedure (procedure sheet, section 5.1 and 5.2). */
export function documentsOf(planned: PlanCase, procedure: ProcedureId): PlanDocument[] {
  const { route, facts, assessment } = planned;
  if (route === null || procedure === 'stop' || procedure === 'none') return [];
  const needs = needsOf(planned);
  const isFast = procedure === 'fastTrack';
  const byVisa = isFast || procedure === 'standard';
  const alone = route.id === 'opportunityCard';
  const { kind, country } = facts.qualification ?? {};
  const isSkilled = kind !== undefined && kind !== 'none';
  const tests = (id: string) => route.requirements.some((requirement) => requirement.id === id);
  const opens = (id: string) =>
    route.requirements.some((requirement) => requirement.id === id && requirement.status !== 'met');
  const isRecognised = isSkilled && country !== 'DE' && (tests('recognition') || tests('deficitNotice'));
  // in the partnership the notice comes after entry, but for one that names what is missing (§ 16d Abs. 3 AufenthG)
  const isAfterEntry = needs.recognitionAfterEntry && facts.qualification?.recognition !== 'partial';
  const employer: [DocumentId, boolean][] = [
    ['employmentContract', route.id !== 'vocationalTraining'],
    ['trainingContract', route.id === 'vocationalTraining'],
    ['employmentDeclaration', true],
    ['jobDescription', true],
    ['companyData', true],
    ['signatoryAuthority', true],
    ['collectiveAgreement', tests('collectivePay') || facts.employer?.collectivelyBound === true],
    ['fastTrackAgreement', isFast],
    ['employerAssurance', isFast],
    ['partnershipAgreement', route.id === 'recognitionPartnership'],
    ['suitabilityProof', tests('employerSuitable')],
    ['qualificationPlan', route.id === 'recognitionMeasure'],
    ['informationLetter45c', assessment.duties.some(({ id }) => id === 'informAboutFaireIntegration')],
  ];
  const candidate: [DocumentId, boolean][] = [
    ['passport', true],
    ['visaApplication', byVisa],
    ['photo', true],
    ['curriculumVitae', true],
    ['healthInsurance', true],
    ['qualificationProof', isSkilled],
    ['translations', isSkilled && country !== 'DE'],
    ['degreeEvaluation', needs.degreeEvaluation],
    ['stateRecognitionConfirmation', needs.stateRecognitionConfirmation],
    ['recognitionNotice', isRecognised && !needs.degreeEvaluation && !isAfterEntry],
    ['licence', facts.job?.regulatedProfession === true && tests('licence')],
    ['experienceProof', tests('experience')],
    ['languageCertificate', tests('germanLevel')],
    ['pensionProof', opens('over45')],
    ['drivingLicence', tests('drivingLicence')],
    ['powerOfAttorney', isFast],
    ...familyPapers(facts.procedure, isFast),
  ];
  const listed = (papers: [DocumentId, boolean][], side: PlanDocument['side']): PlanDocument[] =>
    papers.filter(([, isNeeded]) => isNeeded).map(([id]) => ({ id, side }));
  return [...(alone ? [] : listed(employer, 'employer')), ...listed(candidate, 'candidate')];
}
