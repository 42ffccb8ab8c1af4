import { addDays } from '#flows/facts/calendar';
import type { CalendarDate } from '#flows/facts/calendar';
import type { Facts } from '#flows/facts/facts';
import type { Parties } from './source';

const FOUR_MONTHS = 120;
const YEAR = 365;

const job = {
  employmentKind: 'standard',
  contractType: 'permanent',
  temporaryAgencyWork: false,
  domesticEmployment: true,
  conditionsComparable: true,
} as const;
const employer = {
  collectivelyBound: false,
  insolventOrInactive: false,
  sanctionedWithinFiveYears: false,
} as const;

/** A journey for which every paper is made: five people, from the Blue Card to a helper, with all that the check asks of them, as a test compares. */
export interface Sample {
  /** Begins the names of its files. */
  name: string;
  facts: (asOf: CalendarDate) => Facts;
  parties: Parties;
}

const firm = (name: string, postalCode: string, place: string, person: string): Parties => ({
  firm: { name, street: 'Musterweg 1', postalCode, place },
  contact: { name: 'Maria Muster', email: 'personal@betrieb.example', phone: '030 000000' },
  person: { name: person, email: 'person@post.example', language: 'en' },
});

export const samples: readonly Sample[] = [
  {
    name: 'entwicklerin-indien',
    parties: firm('Beispiel Software GmbH', '80331', 'München', 'Priya Raman'),
    facts: (asOf) => ({
      employer,
      job: {
        ...job,
        postalCode: '80331',
        isco08: '2512',
        regulatedProfession: false,
        qualifiedEmployment: true,
        graduateLevel: true,
        annualGrossSalary: 62_000_00,
        weeklyHours: 40,
        startDate: addDays(asOf, YEAR),
      },
      person: { nationalities: ['IN'], residenceCountry: 'IN' },
      qualification: {
        kind: 'academic',
        country: 'IN',
        awardedOn: '2016-07-15',
        stateRecognised: true,
        recognition: 'comparable',
      },
      experience: { relevantMonthsLast5Years: 60, ictMonthsLast7Years: 60, graduateLevel: true },
      procedure: { missionWaitWeeks: 6, applicationDate: addDays(asOf, 7) },
    }),
  },
  {
    name: 'mechatroniker-tuerkei',
    parties: firm('Beispiel Maschinenbau GmbH', '70173', 'Stuttgart', 'Çağrı Öztürk'),
    facts: (asOf) => ({
      employer: { ...employer, suitableForTraining: true },
      job: {
        ...job,
        postalCode: '70173',
        isco08: '7412',
        regulatedProfession: false,
        qualifiedEmployment: true,
        graduateLevel: false,
        annualGrossSalary: 36_000_00,
        weeklyHours: 38.5,
        startDate: addDays(asOf, YEAR),
      },
      person: { nationalities: ['TR'], residenceCountry: 'TR', aged45OrOver: false, germanLevel: 'A2' },
      qualification: {
        kind: 'vocational',
        country: 'TR',
        trainingYears: 3,
        stateRecognised: true,
        ahkCertificate: false,
        recognition: 'notStarted',
        fitsJob: true,
      },
      procedure: { partnershipAgreement: 'willing' },
    }),
  },
  {
    name: 'pflegefachfrau-philippinen',
    parties: firm('Beispiel Klinik', '10115', 'Berlin', 'Maria Santos'),
    facts: (asOf) => ({
      employer,
      job: {
        ...job,
        postalCode: '10115',
        isco08: '3221',
        regulatedProfession: true,
        qualifiedEmployment: true,
        graduateLevel: false,
        annualGrossSalary: 36_000_00,
        weeklyHours: 38.5,
        startDate: addDays(asOf, FOUR_MONTHS),
      },
      person: { nationalities: ['PH'], residenceCountry: 'PH', germanLevel: 'B1' },
      qualification: {
        kind: 'vocational',
        country: 'PH',
        trainingYears: 4,
        stateRecognised: true,
        ahkCertificate: false,
        recognition: 'partial',
        licence: 'none',
        fitsJob: true,
      },
      procedure: { partnershipAgreement: 'no', measureAgreed: true },
    }),
  },
  {
    name: 'fahrer-serbien',
    parties: firm('Beispiel Spedition GmbH', '20095', 'Hamburg', 'Милош Ђорђевић'),
    facts: (asOf) => ({
      employer,
      job: {
        ...job,
        employmentKind: 'driver',
        postalCode: '20095',
        isco08: '8332',
        regulatedProfession: false,
        qualifiedEmployment: false,
        graduateLevel: false,
        annualGrossSalary: 34_806_00,
        weeklyHours: 40,
        startDate: addDays(asOf, FOUR_MONTHS),
      },
      person: {
        nationalities: ['RS'],
        residenceCountry: 'RS',
        aged45OrOver: false,
        asylumBenefitsLast24Months: false,
        visaApplicationCountry: 'RS',
        drivingLicenceAndQualification: true,
      },
      qualification: { kind: 'none' },
    }),
  },
  {
    name: 'barista-usa',
    parties: firm('Beispiel Café', '50667', 'Köln', 'Jordan Miller'),
    facts: (asOf) => ({
      employer,
      job: {
        ...job,
        postalCode: '50667',
        isco08: '5132',
        regulatedProfession: false,
        qualifiedEmployment: false,
        graduateLevel: false,
        annualGrossSalary: 30_000_00,
        weeklyHours: 38,
        startDate: addDays(asOf, FOUR_MONTHS),
      },
      person: { nationalities: ['US'], residenceCountry: 'US' },
      qualification: { kind: 'none' },
    }),
  },
];
