import type { Reference } from '#db/reference/reference';
import type { CaseRow } from '#db/repositories/cases';
import type { Store } from '#db/store';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import { act, handOver, type Actor, type CaseHouse } from '~/services/cases.server';
import { calendarDateOf } from '~/services/format';
import { consentVersions } from '~/texts/consents';

/*
 * The cases of the demonstration. Firms and persons are invented; what the rules make of them is real.
 */

const DAY_MS = 86_400_000;
const LAST_DAYS = 110;

type Facts = CasePackage['facts'];
type Step = readonly [afterDays: number, ...Parameters<typeof act>[2][]];

const firms = [
  'Sonnberg',
  'Talmühle',
  'Nordlicht',
  'Kranich',
  'Blauwerk',
  'Eichenhof',
  'Rheinkante',
  'Goldammer',
];
const trades = ['Pflege GmbH', 'Metallbau GmbH', 'Software GmbH', 'Elektro GmbH & Co. KG', 'Logistik GmbH'];
const contacts = ['Karla Quast', 'Jonas Ehlers', 'Meral Demir', 'Peter Achatz', 'Ines Vogel'];
const people = [
  'Ananya Rao',
  'Grace Santos',
  'Emre Yıldız',
  'Linh Nguyễn',
  'Ольга Петрова',
  'Mehdi Trabelsi',
];
const places = ['04109', '01067', '55116', '80331', '20095', '10115', '70173', '30159', '99084', '18055'];

const common = { weeklyHours: 40, contractType: 'permanent', employmentKind: 'standard' } as const;
/** Jobs with people who would do them. Money in euros a year, as packages have it. */
const hirings: readonly { trade: number; facts: Facts }[] = [
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
const lives: readonly { agency: boolean; by: readonly Step[] }[] = [
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
const agencySteps: readonly (readonly Parameters<typeof act>[2][])[] = [
  [],
  [{ type: 'summaryAcknowledged' }],
  [{ type: 'agencyAnswered', answer: 'supports', text: 'Wir begleiten die Arbeitsmarktzulassung.' }],
];

const pick = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
};

function packageOf(
  index: number,
  at: Date,
  routing: CasePackage['routing'],
  postalCode: string,
  agency: boolean,
): CasePackage {
  const { trade, facts } = pick(hirings, index);
  const whole = { ...facts, job: { ...facts.job, postalCode } };
  const createdAt = at.toISOString();
  const assessment = assess(fromWire(whole), { asOf: calendarDateOf(at) });
  const name = `${pick(firms, Math.floor(index / 5))} ${pick(trades, trade)}`;
  const kinds = agency ? (['coordination', 'agency'] as const) : (['coordination'] as const);
  const given = {
    format: 'fachkraeftelotse/case-package/1',
    createdAt,
    language: index % 9 === 0 ? 'en' : 'de',
    routing,
    firm: {
      ...{ name, postalCode, place: 'Musterstadt', size: pick(['micro', 'small', 'medium'] as const, index) },
      contact: { name: pick(contacts, index), email: `personal${String(index)}@betrieb.example` },
    },
    wishes: index % 2 === 0 ? ['advice', 'recognition'] : ['fastTrack'],
    ...(index % 3 === 0 && {
      person: { name: pick(people, index), email: `person${String(index)}@post.example`, language: 'en' },
    }),
    ...(index % 4 === 0 && { message: 'Wir suchen seit Monaten und möchten im Frühjahr einstellen.' }),
    facts: whole,
    assessment: assessmentToWire(assessment),
    unknowns: assessment.nextFacts,
    consents: kinds.map((kind) => ({ kind, textVersion: consentVersions[kind], givenAt: createdAt })),
  };
  // as JSON carries it: what is absent has no key
  return JSON.parse(JSON.stringify(given)) as CasePackage;
}

interface DemoHouse {
  store: Store;
  reference: Reference;
  caseKey: Buffer;
  today: Date;
  /** Who works for an office or agency. */
  actorOf: (side: 'officeId' | 'agencyId', id: string) => Actor;
}

/** Puts cases in all states into an empty store, over the last months, and gives how many. */
export async function fillWithCases(
  { store, reference, caseKey, today, actorOf }: DemoHouse,
  count: number,
): Promise<number> {
  const offices = await store.read.offices.list();
  let at = today;
  const house: CaseHouse = { store, caseKey, now: () => at };
  for (let index = 0; index < count; index += 1) {
    const postalCode = pick(places, index * 3);
    const { isco08 } = pick(hirings, index).facts.job ?? {};
    const found = officesFor({ postalCodes: reference.postalCodes, offices }, postalCode, {
      occupationGroup: occupationGroupOf(isco08),
    });
    if (found.kind === 'unknown')
      throw new Error(`The demonstration has an unknown postal code: ${postalCode}`);
    const {
      coordination,
      employmentAgencies,
      places: [place],
    } = found.offices;
    const [office, agency] = [coordination[0], employmentAgencies[0]];
    if (office === undefined || agency === undefined || place === undefined)
      throw new Error(`No office for ${postalCode}`);
    const life = pick(lives, index + Math.floor(index / 45));
    const longest = life.by.at(-1)?.[0] ?? 0;
    const handedOver = today.getTime() - (longest + 1 + ((index * 7) % (LAST_DAYS - longest))) * DAY_MS;
    at = new Date(handedOver);
    const routing = {
      officeId: office.id,
      agencyId: agency.id,
      state: place.state,
      district: place.district.ags,
    };
    const given = packageOf(index, at, routing, postalCode, life.agency);
    let row: CaseRow = (
      await handOver(house, {
        given,
        actor: { role: 'employer', id: 'demo' },
        idempotencyKey: `demo ${String(index)}`,
      })
    ).row;
    const happens = async (event: Parameters<typeof act>[2], actor: Actor) => {
      const acted = await act(house, row, event, actor);
      if (!('row' in acted))
        throw new Error(`The demonstration does what is not possible: ${JSON.stringify(acted)}`);
      ({ row } = acted);
    };
    for (const [days, ...events] of life.by) {
      at = new Date(handedOver + days * DAY_MS);
      for (const event of events) await happens(event, actorOf('officeId', office.id));
      if (life.agency && row.coordination === 'inProgress' && row.sharing === 'notShared') {
        await happens({ type: 'sharedWithAgency', agencyId: agency.id }, actorOf('officeId', office.id));
        for (const event of pick(agencySteps, index)) await happens(event, actorOf('agencyId', agency.id));
      }
    }
  }
  return count;
}
