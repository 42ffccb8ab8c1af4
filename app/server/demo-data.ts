import type { CasePackage } from '#flows/case/case-package';
import type { act } from '~/services/cases.server';

/*
 * What the cases of the demonstration are made of. Firms and persons are invented; what the rules make of them is real.
 */

type Facts = CasePackage['facts'];
export type DemoEvent = Parameters<typeof act>[2];
type Step = readonly [afterDays: number, ...DemoEvent[]];

export const firms = [
  'Sonnberg',
  'Talmühle',
  'Nordlicht',
  'Kranich',
  'Blauwerk',
  'Eichenhof',
  'Rheinkante',
  'Goldammer',
];
export const trades = [
  'Pflege GmbH',
  'Metallbau GmbH',
  'Software GmbH',
  'Elektro GmbH & Co. KG',
  'Logistik GmbH',
];
export const contacts = ['Karla Quast', 'Jonas Ehlers', 'Meral Demir', 'Peter Achatz', 'Ines Vogel'];
export const people = [
  'Ananya Rao',
  'Grace Santos',
  'Emre Yıldız',
  'Linh Nguyễn',
  'Ольга Петрова',
  'Mehdi Trabelsi',
];
/** Postal codes; the two offices of the demonstration, Leipzig and Chemnitz, have most. */
export const places = [
  '04109',
  '09111',
  '55116',
  '04315',
  '80331',
  '20095',
  '04229',
  '10115',
  '04109',
  '30159',
];

const common = { weeklyHours: 40, contractType: 'permanent', employmentKind: 'standard' } as const;
/** Jobs with people who would do them. Money in euros a year, as packages have it. */
export const hirings: readonly { trade: number; facts: Facts }[] = [
  {
    trade: 0,
    facts: {
      job: {
        ...common,
        isco08: '3221',
        qualifiedEmployment: true,
        regulatedProfession: true,
        annualGrossSalary: 39_000,
      },
      person: { nationalities: ['PH'], residenceCountry: 'PH', aged45OrOver: false, germanLevel: 'B1' },
      qualification: {
        ...{ kind: 'vocational', country: 'PH', trainingYears: 4, stateRecognised: true },
        ...{ recognition: 'partial', licence: 'none', fitsJob: true },
      },
    },
  },
  {
    trade: 1,
    facts: {
      job: {
        ...common,
        isco08: '7212',
        qualifiedEmployment: true,
        regulatedProfession: false,
        annualGrossSalary: 41_000,
      },
      person: { nationalities: ['TR'], residenceCountry: 'TR', aged45OrOver: false, germanLevel: 'A2' },
      qualification: {
        kind: 'vocational',
        country: 'TR',
        trainingYears: 3,
        recognition: 'notStarted',
        fitsJob: true,
      },
    },
  },
  {
    trade: 2,
    facts: {
      job: {
        ...{ ...common, isco08: '2512', qualifiedEmployment: true, graduateLevel: true },
        ...{ regulatedProfession: false, annualGrossSalary: 58_000 },
      },
      person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false },
      qualification: { kind: 'academic', country: 'IN', recognition: 'comparable', fitsJob: true },
    },
  },
  {
    trade: 3,
    facts: {
      job: {
        ...common,
        isco08: '7411',
        qualifiedEmployment: true,
        regulatedProfession: false,
        annualGrossSalary: 38_500,
      },
      person: { nationalities: ['TN'], residenceCountry: 'TN', aged45OrOver: false },
      qualification: {
        kind: 'vocational',
        country: 'TN',
        trainingYears: 2,
        recognition: 'full',
        fitsJob: true,
      },
    },
  },
  {
    trade: 4,
    facts: {
      job: {
        ...common,
        isco08: '8332',
        qualifiedEmployment: false,
        regulatedProfession: false,
        annualGrossSalary: 35_000,
      },
      person: { nationalities: ['RS'], residenceCountry: 'RS', aged45OrOver: true },
      qualification: { kind: 'none' },
    },
  },
];

/** Ways that cases have taken, by the days after the handoff. */
export const lives: readonly { agency: boolean; by: readonly Step[] }[] = [
  { agency: false, by: [] },
  { agency: false, by: [[2, { type: 'accepted' }]] },
  {
    agency: true,
    by: [
      [1, { type: 'accepted' }],
      [2, { type: 'workBegan' }],
      [3, { type: 'noteAdded', text: 'Telefonat geführt; der Betrieb ist gut vorbereitet.' }],
    ],
  },
  {
    agency: false,
    by: [
      [2, { type: 'accepted' }],
      [
        3,
        {
          type: 'questionAsked',
          question: 'demo',
          to: 'employer',
          text: 'Liegt schon ein Bescheid der Anerkennungsstelle vor?',
        },
      ],
    ],
  },
  {
    agency: false,
    by: [
      [1, { type: 'accepted' }],
      [
        4,
        {
          type: 'waitingBegan',
          waitsFor: 'authority',
          text: 'Termin bei der Ausländerbehörde ist angefragt.',
        },
      ],
    ],
  },
  {
    agency: false,
    by: [
      [1, { type: 'accepted' }],
      [3, { type: 'waitingBegan', waitsFor: 'candidate', text: 'Die Übersetzung der Zeugnisse fehlt noch.' }],
    ],
  },
  {
    agency: false,
    by: [
      [2, { type: 'declined', reason: 'noCapacity', text: 'Zurzeit können wir keine neuen Fälle annehmen.' }],
    ],
  },
  {
    agency: true,
    by: [
      [1, { type: 'accepted' }],
      [2, { type: 'workBegan' }],
      [
        9,
        {
          type: 'messageSent',
          text: 'Die Unterlagen sind vollständig. Wir sprechen jetzt mit der Ausländerbehörde.',
        },
      ],
      [30, { type: 'closed', outcome: 'arrivedAndHired' }],
    ],
  },
  {
    agency: false,
    by: [
      [2, { type: 'accepted' }],
      [12, { type: 'closed', outcome: 'employerProceeds', text: 'Der Betrieb geht den Weg allein weiter.' }],
    ],
  },
  {
    agency: true,
    by: [
      [3, { type: 'accepted' }],
      [6, { type: 'closed', outcome: 'notPossibleNow' }],
      [20, { type: 'reopened', text: 'Der Sprachnachweis ist jetzt da.' }],
    ],
  },
];

/** Of these lives, those whose summary is shared with the agency, and how far the agency has come. */
export const agencySteps: readonly (readonly DemoEvent[])[] = [
  [],
  [{ type: 'summaryAcknowledged' }],
  [{ type: 'agencyAnswered', answer: 'supports', text: 'Wir begleiten die Arbeitsmarktzulassung.' }],
];

/** What advisers have to do next, and in how many days from today; before it where they are late. */
export const tasks = [
  { inDays: -3, text: 'Anerkennungsstelle anrufen: Liegen die Unterlagen vollständig vor?' },
  { inDays: 1, text: 'Rückruf beim Betrieb, vormittags erreichbar' },
  { inDays: 6, text: 'Termin mit der Ausländerbehörde abstimmen' },
  { inDays: 14, text: 'Nachfragen, ob der Visumantrag gestellt ist' },
] as const;

/** How things are handled in practice, as an office notes it. */
export const notes = [
  {
    topic: 'recognition',
    text: 'Vollständige Anträge auf Pflegeanerkennung werden zurzeit in rund drei Monaten beschieden. Unvollständige werden nicht mehr nachgefordert, sondern zurückgeschickt.',
    source: 'Telefonat mit der Anerkennungsstelle (erfunden)',
  },
  {
    topic: 'fastTrack',
    text: 'Die Ausländerbehörde vergibt Termine für die Vereinbarung nur noch online. Die Vollmacht muss im Original vorliegen.',
    source: 'Netzwerktreffen (erfunden)',
  },
] as const;
