import type { SourceId } from '../law/parameters/sources';
import type { DocumentId } from './documents';
import type { StepId } from './ids';
import type { Plan } from './plan';
import type { Step } from './step';

/** Papers that come about on the way and nobody has to bring together beforehand. */
export const issuedIds = [
  'baPreApproval',
  'advanceApproval',
  'acceptedVisaApplication',
  'baConsent',
  'nationalVisa',
  'titleCopy',
  'landlordConfirmation',
  'registrationCertificate',
  'provisionalCertificate',
  'residenceTitle',
  'measureCertificate',
  'recognitionDecision',
] as const;
export type IssuedId = (typeof issuedIds)[number];
export type PaperId = DocumentId | IssuedId;

interface StepPapers {
  needs: readonly PaperId[];
  /** What those who act hand over; of papers of the list those that the plan has. */
  handsOver: readonly PaperId[];
}

const contract = ['employmentContract', 'trainingContract'] as const satisfies PaperId[];
const evaluated = ['qualificationProof', 'translations'] as const satisfies PaperId[];
/** What shows the qualification, whoever found it. */
const shown = [
  ...evaluated,
  'degreeEvaluation',
  'stateRecognitionConfirmation',
  'recognitionNotice',
  'licence',
  'experienceProof',
] as const satisfies PaperId[];
const ofFirm = [
  'employmentDeclaration',
  'jobDescription',
  'companyData',
  'signatoryAuthority',
  'collectiveAgreement',
  'partnershipAgreement',
  'suitabilityProof',
  'qualificationPlan',
] as const satisfies PaperId[];
const ofFamily = ['familyPassports', 'marriageCertificate', 'birthCertificates'] as const satisfies PaperId[];
/** What the mission or the immigration office wants to see with the application (procedure sheet, section 5). */
const forTitle: readonly PaperId[] = [
  'passport',
  'photo',
  'curriculumVitae',
  'healthInsurance',
  ...contract,
  ...ofFirm,
  ...shown,
  'languageCertificate',
  'pensionProof',
  'drivingLicence',
  ...ofFamily,
];

/** What a step needs and what comes of it (procedure sheet, sections 1.1, 3.3, 3.4, 4 and 5). */
const papersOfSteps: Readonly<Record<StepId, StepPapers>> = {
  jobOffer: { needs: ['jobDescription', 'collectiveAgreement'], handsOver: contract },
  employmentDeclaration: {
    needs: [...contract, 'jobDescription', 'companyData', 'signatoryAuthority', 'collectiveAgreement'],
    handsOver: ['employmentDeclaration'],
  },
  proofOfQualification: {
    needs: [],
    handsOver: [
      ...evaluated,
      'curriculumVitae',
      'experienceProof',
      'languageCertificate',
      'pensionProof',
      'drivingLicence',
    ],
  },
  stateRecognitionConfirmation: {
    needs: ['passport', ...evaluated],
    handsOver: ['stateRecognitionConfirmation'],
  },
  degreeEvaluation: { needs: ['passport', ...evaluated], handsOver: ['degreeEvaluation'] },
  partnershipAgreement: {
    needs: [...contract, 'suitabilityProof'],
    handsOver: ['partnershipAgreement'],
  },
  baPreApproval: { needs: ['passport', ...ofFirm, ...shown], handsOver: ['baPreApproval'] },
  fastTrackAgreement: {
    needs: [
      'powerOfAttorney',
      'employerAssurance',
      'passport',
      'curriculumVitae',
      ...contract,
      ...ofFirm,
      ...evaluated,
      'familyPassports',
      'familyPowerOfAttorney',
    ],
    handsOver: ['fastTrackAgreement'],
  },
  recognitionProcedure: {
    needs: ['passport', 'curriculumVitae', ...evaluated, 'experienceProof'],
    handsOver: ['recognitionNotice'],
  },
  licence: { needs: ['recognitionNotice', 'languageCertificate'], handsOver: ['licence'] },
  fastTrackAdvanceApproval: {
    needs: ['fastTrackAgreement', ...shown, 'baConsent'],
    handsOver: ['advanceApproval'],
  },
  onlineVisaApplication: {
    needs: [...forTitle, 'baPreApproval', 'advanceApproval'],
    handsOver: ['visaApplication'],
  },
  visaAppointment: {
    needs: ['passport', 'photo', 'visaApplication', 'healthInsurance', 'familyPassports'],
    handsOver: ['acceptedVisaApplication'],
  },
  baConsent: { needs: [...ofFirm, ...shown], handsOver: ['baConsent'] },
  visaDecision: { needs: ['acceptedVisaApplication', 'passport', 'baConsent'], handsOver: ['nationalVisa'] },
  entry: { needs: ['passport', 'nationalVisa', 'healthInsurance'], handsOver: [] },
  informationLetter45c: { needs: contract, handsOver: ['informationLetter45c'] },
  titleCheckAndCopy: { needs: ['passport', 'nationalVisa', 'residenceTitle'], handsOver: ['titleCopy'] },
  startOfWork: { needs: ['informationLetter45c', 'titleCopy'], handsOver: [] },
  residenceRegistration: {
    needs: ['passport', 'landlordConfirmation'],
    handsOver: ['registrationCertificate'],
  },
  residencePermitApplication: {
    needs: [...forTitle, 'nationalVisa', 'registrationCertificate'],
    handsOver: ['provisionalCertificate'],
  },
  residencePermit: { needs: ['passport', 'baConsent'], handsOver: ['residenceTitle'] },
  adaptationMeasure: {
    needs: ['recognitionNotice', 'qualificationPlan'],
    handsOver: ['measureCertificate'],
  },
  recognitionAfterEntry: {
    needs: ['passport', 'curriculumVitae', ...evaluated],
    handsOver: ['recognitionDecision'],
  },
};

/** Papers that an office issues to whoever applied, on the list of the plan or not. */
const isIssued: ReadonlySet<PaperId> = new Set<PaperId>([
  ...issuedIds,
  'stateRecognitionConfirmation',
  'degreeEvaluation',
  'recognitionNotice',
  'licence',
]);

/** What a step needs, what comes of it, and where its provision and its usual length were read. */
export interface ToldStep {
  needs: readonly PaperId[];
  handsOver: readonly PaperId[];
  sources: readonly SourceId[];
}

/** All steps that come before a step. */
function behind(steps: readonly Step[], { after }: Step): Set<StepId> {
  const all = new Set<StepId>();
  const open = [...after];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    open.push(...(steps.find((step) => step.id === id)?.after ?? []));
  }
  return all;
}

function sourcesOf({ provision, statutory, weeks }: Step): SourceId[] {
  const law: SourceId[] = provision === null && statutory === null ? [] : ['statutes'];
  return [...new Set([...law, ...weeks.sources])];
}

/**
 * The papers of a plan at its steps. Nobody is asked for a paper that comes of a later step only, nor for one that this way does not
 * need.
 */
export function stepPapers({ steps, documents }: Pick<Plan, 'documents'> & { steps: readonly Step[] }) {
  const listed: ReadonlySet<PaperId> = new Set(documents.map(({ id }) => id));
  const given = (id: StepId) =>
    papersOfSteps[id].handsOver.filter((paper) => listed.has(paper) || isIssued.has(paper));
  const from = new Map<PaperId, StepId[]>();
  for (const { id } of steps)
    for (const paper of given(id)) from.set(paper, [...(from.get(paper) ?? []), id]);
  return new Map(
    steps.map((step): [StepId, ToldStep] => {
      const earlier = behind(steps, step);
      const isThere = (paper: PaperId) => {
        const origins = from.get(paper);
        if (origins === undefined) return listed.has(paper) || paper === 'landlordConfirmation';
        return origins.some((origin) => earlier.has(origin));
      };
      const needs = papersOfSteps[step.id].needs.filter(isThere);
      return [step.id, { needs, handsOver: given(step.id), sources: sourcesOf(step) }];
    }),
  );
}
