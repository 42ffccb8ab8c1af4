import type { CandidateSheetTexts } from './de';

const sheet: CandidateSheetTexts = {
  language: 'English',
  title: 'Your way to work in Germany',
  intro:
    'A firm in Germany would like to hire you. This sheet says what you do, what it costs and who helps you free of charge. Authorities decide on the visa.',
  job: {
    title: 'Your job',
    firm: 'Firm',
    contact: 'Contact person',
    occupation: 'Occupation',
    way: 'Residence title that is planned',
  },
  never: {
    title: 'Never pay anybody for the job',
    lines: [
      'A firm that really hires you asks no money of you for it. Pay nothing to agents who promise you a job, an appointment or a visa.',
      'You pay fees only to authorities and to the bodies that examine your qualification. Ask for a receipt.',
      'Hand over your passport only at authorities and at the visa appointment. Sign nothing that you do not understand.',
    ],
  },
  steps: {
    title: 'What you do',
    proofOfQualification: 'Collect certificates and degrees and have them translated into German.',
    stateRecognitionConfirmation:
      'Have the ZAB (central office for foreign education) confirm your qualification (Digitale Auskunft).',
    degreeEvaluation: 'Have the ZAB evaluate your degree (Zeugnisbewertung).',
    recognitionProcedure: 'Apply for the recognition of your occupation in Germany.',
    licence: 'Apply for the licence to practise the occupation in Germany.',
    onlineVisaApplication: 'Apply for the visa online: in the Consular Services Portal, digital.diplo.de.',
    visaAppointment:
      'Go to the appointment at the German mission: with passport, photo, fingerprints and fee.',
    entry: 'Travel to Germany. From entry on you need health insurance.',
    adaptationMeasure: 'Take part in the qualification that the notice asks for.',
    recognitionAfterEntry: 'Apply for recognition at once, at the latest after entry.',
  },
  procedure: {
    agreement:
      'Sign the power of attorney for the firm and send it with a colour copy of your passport. With it the firm applies for the fast-track procedure for you.',
    byOffice:
      'Wait for the recognition or evaluation of your qualification: the immigration office starts it. Do not apply for it yourself, and send the firm what it needs for it.',
    registration: (within) => `Register your address within ${within} of moving in.`,
    permitAfterVisa: 'Apply for the residence title at the immigration office before the visa ends.',
    permitInCountry:
      'Apply for the residence title at the immigration office before your present title ends.',
    permitAfterEntry: (within) =>
      `Apply for the residence title at the immigration office within ${within} of entry.`,
    noWorkYet: 'Do not work before the card has been ordered.',
  },
  within: {
    days: (amount) => (amount === 1 ? 'one day' : `${String(amount)} days`),
    weeks: (amount) => (amount === 1 ? 'one week' : `${String(amount)} weeks`),
    months: (amount) => (amount === 1 ? 'one month' : `${String(amount)} months`),
  },
  documents: {
    title: 'Which documents you need',
    passport: 'passport, not older than ten years, with two free pages',
    visaApplication: 'visa application with declaration',
    photo: 'biometric photo',
    curriculumVitae: 'curriculum vitae',
    healthInsurance: 'health insurance from entry on',
    qualificationProof: 'certificates and degrees',
    translations: 'translations into German',
    degreeEvaluation: 'evaluation by the ZAB, or a print from the anabin database',
    stateRecognitionConfirmation: 'confirmation by the ZAB (Digitale Auskunft)',
    recognitionNotice: 'notice on recognition',
    licence: 'licence to practise the occupation, or the promise of it',
    experienceProof: 'proof of your work experience',
    languageCertificate: 'language certificate',
    pensionProof: 'proof of your pension provision',
    drivingLicence: 'driving licence of your country',
    powerOfAttorney: 'power of attorney for the firm and a colour copy of the passport',
    familyPassports: 'passport for each person who comes along',
    marriageCertificate: 'marriage certificate, with translation where needed',
    birthCertificates: 'birth certificate for each child, with translation where needed',
    familyPowerOfAttorney: 'a power of attorney of each family member for the fast track',
    note: 'The list of the German mission in your country prevails. Please check it there.',
  },
  costs: {
    title: 'What it costs',
    caption: 'Public fees',
    what: 'Fee',
    amount: 'Amount',
    payer: 'Who pays',
    nationalVisa: 'Visa',
    nationalVisaMinor: 'Visa',
    residencePermit: 'Residence title',
    residencePermitMinor: 'Residence title',
    changeOfPurpose: 'Change of the residence title',
    fastTrack: 'Fast-track procedure',
    provisionalCertificate: 'Provisional certificate (Fiktionsbescheinigung)',
    stateRecognitionConfirmation: 'Confirmation by the ZAB (Digitale Auskunft)',
    degreeEvaluation: 'Evaluation by the ZAB (Zeugnisbewertung)',
    recognition: 'Recognition of the occupation',
    persons: {
      spouse: 'spouse',
      children: (count) => (count === 1 ? '1 child' : `${String(count)} children together`),
    },
    total: 'In all',
    familyLater: 'On top, for the family',
    payers: {
      employer: 'the firm',
      candidate: 'you; many firms refund it',
      either: 'as agreed with the firm',
    },
    note: 'Translations, certified copies, travel and perhaps a language course come on top. Ask the firm what it pays.',
  },
  help: {
    title: 'Whom you can ask',
    faireIntegration:
      'Faire Integration: free advice on work and social rights, also while you are still abroad.',
    makeItInGermany: 'Make it in Germany: the portal of the Federal Government on work and visa.',
    recognition: 'Anerkennung in Deutschland: which body examines your qualification.',
    mission: 'Consular Services Portal: apply for the visa online.',
  },
  frame: {
    page: (number, of) => `Page ${number} of ${of}`,
    transliterated:
      'Transliteration: names from another script are written in Latin letters here. The original spelling is in the passport.',
    empty: 'still to be added',
  },
};
export default sheet;
