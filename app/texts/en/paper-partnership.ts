import type { PaperPartnershipTexts } from '../de/paper-partnership';

export const paperPartnership: PaperPartnershipTexts = {
  title: 'Recognition partnership agreement (§ 16d(3) AufenthG)',
  language: {
    title: 'Sign the German version',
    text: 'Offices in Germany work in German. This English text says the same and is there to be understood; sign and hand in the German one.',
  },
  intro: 'This agreement is an annex to the employment contract between',
  parties: 'Who concludes it',
  fields: {
    firm: 'Employer',
    firmAddress: 'Address',
    contact: 'Contact person at the firm',
    person: 'Employee',
    personHint: 'name as in the passport',
    personOwed:
      'name please by hand, in Latin letters exactly as in the passport: we cannot transfer the script given with certainty',
    personAddress: 'Address',
  },
  subject: '1. What it is about',
  subjectText:
    'The person acquired a qualification abroad and would like to have it recognised in Germany. They work at the firm already while the recognition procedure runs.',
  about: {
    qualification: 'Foreign qualification',
    acquiredIn: 'acquired in',
    job: 'Employment at the firm',
    target: 'German occupation to be recognised',
    body: 'Competent body in Germany',
    bodyHint: 'shown by the Recognition Finder at anerkennung-in-deutschland.de',
    start: 'Start of employment',
    language: 'German skills today',
  },
  personDuty: '2. Duty of the person',
  personDutyText:
    'The person undertakes to start the procedure for the recognition of their professional qualification at the competent body in Germany without delay, at the latest after entry.',
  employerDuty: '3. Duty of the employer',
  employerDutyText:
    'The employer undertakes towards the person to enable them to take, within the employment relationship, the qualification measures that the competent body requires for recognition.',
  details: '4. Details',
  detailFields: {
    application: 'Application for recognition planned for',
    fees: 'Fees of the procedure are paid by',
    translations: 'Translations are paid by',
    courses: 'Courses and examinations are paid by',
    release: 'Paid release for the qualification',
    goal: 'Language goal',
    goalHint: 'A2 at least is a requirement; the occupation may ask for more',
  },
  inform: '5. Duty to inform each other',
  informText:
    'Both sides tell each other without hesitation when the application is filed, when the competent body asks for more, and when the notice arrives. Proof that recognition is being pursued is needed for the extension of the residence title.',
  placeDate: 'Place, date',
  forFirm: 'Signature of the employer',
  forPerson: 'Signature of the employee',
  besides: 'What has to be shown beside this agreement',
  besidesIntro: 'This list is for you. It is not part of the agreement.',
  besidesItems: [
    'The qualification is recognised by the state where it was acquired: training of at least two years, or a degree.',
    'An expert body in Germany has confirmed this (ZAB: Digitale Auskunft or Zeugnisbewertung).',
    'There is a concrete job, and the work belongs to the same occupational group as the target occupation (§ 2a BeschV).',
    'The employment is qualified. Where the occupation needs a licence there are exceptions: employers bound by a collective agreement or paying by church rules, and approved care facilities (§ 72 SGB XI); grading and pay must then lead towards the target occupation.',
    'Your firm is suited to train or to upskill.',
    'German skills that match the work, at least A2.',
    'The Federal Employment Agency consents.',
  ],
  validity:
    'The residence title is granted for one year at most at first and can be extended up to three years as long as recognition is being pursued (§ 2a(2) BeschV).',
};
