import type { PlanTexts } from '../de/plan';
import { followUps } from './plan-follow-ups';
import { documents, family, issued, sources } from './plan-papers';

const procedures: PlanTexts['procedures'] = {
  none: { name: 'No procedure needed', text: 'The person may work without a residence title.' },
  inCountry: {
    name: 'Application at the immigration office',
    text: 'The person lives in Germany. No visa is needed; the immigration office grants or changes the title.',
  },
  mobilityEntry: {
    name: 'Entry with the title of the other state',
    text: 'The person enters without a visa and applies for the German title here, within the time limit.',
  },
  visaFreeEntry: {
    name: 'Entry without a visa',
    text: 'The person enters without a visa and applies for the title here, within the time limit. Work is allowed only once the card has been ordered.',
  },
  standard: {
    name: 'Ordinary visa procedure',
    text: 'The person applies for the visa online and then goes to the appointment at the mission.',
  },
  fastTrack: {
    name: 'Fast-track procedure for skilled workers',
    text: 'You make an agreement with the immigration office (section 81a Residence Act). It sees to recognition and consent; the mission is then bound to short time limits.',
  },
  stop: { name: 'Not possible like this at present', text: 'What stands below has to be settled first.' },
};

const reasons: PlanTexts['reasons'] = {
  freeAccess: 'The person has free access to the labour market.',
  noRoute: 'No way is open at present.',
  recruitmentReserved:
    'For health and care only the Federal Employment Agency may recruit from this state (section 38 Employment Ordinance).',
  agencyWork: 'For temporary agency work consent has to be refused (section 40(1) no. 2 Residence Act).',
  statusUnclear: 'The person is in Germany, but the right to stay is unclear.',
  titleOfOtherState: 'The person holds a title of another member state that allows entry.',
  livesInGermany: 'The person already lives in Germany.',
  visaFreeNationality: 'With this nationality no visa is needed (section 41(1) Residence Ordinance).',
  mustWorkOnArrival: 'The person is to work right after entry. That takes a visa from the home country.',
  applicationPending: 'A visa application is pending already. There is no fast track beside it.',
  notEligible: 'The fast track is not meant for this way.',
  recognitionOpen:
    'Recognition or a licence to practise is still open; in the fast track shorter time limits apply to them.',
  missionWait: 'The wait for an appointment at the mission is long.',
  startSoon: 'The time until the wished start is short for the ordinary procedure.',
  littleGain: 'The fast track would bring little here.',
  waitUnknown:
    'By what you said, time does not press. How long the mission makes people wait is not stated: with a long wait the fast track is quicker.',
};

const noFastTrack: PlanTexts['noFastTrack'] = {
  applicationPending:
    'A visa application is pending already. There are no two procedures side by side; ask the immigration office before you change anything.',
  notEligible:
    'It is meant for certain purposes of stay only (section 81a(1) and (5) Residence Act); this is not one of them.',
  livesInGermany: 'It is only for people who have yet to enter and need a visa for that.',
  visaFreeNationality:
    'The person may enter without a visa. The procedure shortens mainly the way to the visa and would bring little here.',
  mustWorkOnArrival:
    'With this nationality it would bring little; the visa in the ordinary procedure is usual.',
  titleOfOtherState: 'The person enters with the title of the other state and needs no visa.',
};

const steps: PlanTexts['steps'] = {
  jobOffer: { name: 'Employment contract or binding offer', text: 'With pay, hours and start.' },
  employmentDeclaration: {
    name: 'Declaration on the employment (Erklärung zum Beschäftigungsverhältnis)',
    text: 'Form of the Federal Employment Agency, signed by you.',
  },
  proofOfQualification: { name: 'Collect proofs', text: 'Certificates with translations into German.' },
  stateRecognitionConfirmation: {
    name: 'Confirmation of the qualification',
    text: 'The ZAB confirms that the qualification is state-recognised where it was acquired (Digitale Auskunft).',
  },
  degreeEvaluation: { name: 'Statement of comparability', text: 'The ZAB evaluates the degree.' },
  partnershipAgreement: {
    name: 'Agreement on the recognition partnership',
    text: 'You and the person commit in writing to pursue the recognition.',
  },
  baPreApproval: {
    name: 'Advance consent of the Federal Employment Agency',
    text: 'You apply for it online before the visa is applied for.',
  },
  fastTrackAgreement: {
    name: 'Agreement with the immigration office',
    text: 'The fast track begins with it; the fee is due at once.',
  },
  recognitionProcedure: {
    name: 'Recognition of the qualification',
    text: 'The competent body checks whether the qualification is equivalent.',
  },
  licence: { name: 'Licence to practise', text: 'Granted or promised.' },
  fastTrackAdvanceApproval: {
    name: 'Advance approval of the immigration office',
    text: 'It goes to the mission.',
  },
  onlineVisaApplication: {
    name: 'Apply for the visa online',
    text: 'In the Consular Services Portal, with all papers.',
  },
  visaAppointment: {
    name: 'Appointment at the mission',
    text: 'Wait for the appointment, then passport, fingerprints and fee.',
  },
  baConsent: {
    name: 'Consent of the Federal Employment Agency',
    text: 'The authority obtains it itself.',
  },
  visaDecision: { name: 'Decision on the visa', text: 'The visa is then entered in the passport.' },
  entry: { name: 'Entry and move', text: 'Journey, flat, health insurance.' },
  informationLetter45c: {
    name: 'Note on Faire Integration',
    text: 'By the first working day, in text form, with the nearest advice centre.',
  },
  titleCheckAndCopy: {
    name: 'Check and copy the residence title',
    text: 'Before the first working day; you keep the copy as long as the person is employed.',
  },
  startOfWork: { name: 'First working day', text: 'The person begins to work.' },
  residenceRegistration: {
    name: 'Register the residence',
    text: 'With the confirmation of whoever lets the flat.',
  },
  residencePermitApplication: {
    name: 'Apply for the residence title',
    text: 'At the immigration office of the place of residence, in good time before the present title or the time limit ends.',
  },
  residencePermit: {
    name: 'Receive the residence title',
    text: 'Electronic card; it is valid once handed out.',
  },
  adaptationMeasure: { name: 'Qualification measure', text: 'What the notice says is missing is made up.' },
  recognitionAfterEntry: {
    name: 'Recognition after entry',
    text: 'The person applies at the latest after entry.',
  },
};

const actors: PlanTexts['actors'] = {
  employer: 'Your firm',
  candidate: 'The person',
  recognitionBody: 'Recognition body',
  federalAgency: 'Federal Employment Agency',
  immigrationOffice: 'Immigration office',
  mission: 'German mission',
};

const offices: PlanTexts['offices'] = {
  immigrationCentral: 'central or local immigration office at the place of work',
  immigrationLocal: 'immigration office at the place of residence',
  employmentAgency: 'Federal Employment Agency (labour-market admission)',
  recognitionBody: 'body competent for the profession',
  zab: 'Central Office for Foreign Education (ZAB)',
  mission: 'German mission abroad',
  registrationOffice: 'registration office at the place of residence',
};

const fees: PlanTexts['fees'] = {
  nationalVisa: 'Visa',
  nationalVisaMinor: 'Visa for minors',
  residencePermit: 'Residence title',
  residencePermitMinor: 'Residence title for minors',
  changeOfPurpose: 'Change of the residence title',
  fastTrack: 'Fast-track procedure',
  provisionalCertificate: 'Provisional certificate (Fiktionsbescheinigung)',
  stateRecognitionConfirmation: 'Confirmation of the qualification (ZAB)',
  degreeEvaluation: 'Statement of comparability (ZAB)',
  recognition: 'Recognition procedure',
};

/** Words for the ids of the plan. */
export const planWords = {
  procedures,
  reasons,
  noFastTrack,
  steps,
  actors,
  offices,
  fees,
  feesOfBodies: {
    stateRecognitionConfirmation: 'Fees of the ZAB for the Digitale Auskunft',
    degreeEvaluation: 'Fees of the ZAB for the evaluation',
    recognition: 'Fees of the competent body',
  },
  payers: {
    employer: 'firm',
    candidate: 'person; firms often reimburse it',
    either: 'as agreed',
  },
  persons: {
    worker: () => '',
    spouse: () => 'spouse',
    children: (count) => (count === 1 ? '1 child' : `${String(count)} children`),
  },
  documents,
  issued,
  family,
  sources,
  followUps,
} satisfies Partial<PlanTexts>;
