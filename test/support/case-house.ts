import { openStore, type Store } from '#db/store';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { assessmentToWire } from '#flows/law/wire';
import { plan } from '#flows/plan/plan';
import { planToWire } from '#flows/plan/wire';
import { caseKeyOf } from '~/server/case-work';
import { readSettings } from '~/server/settings';
import { newToken } from '~/services/case-links.server';
import { act, handOver, type Actor, type CaseHouse } from '~/services/cases.server';
import { pino } from 'pino';

/** Seals the cases of products that tests look into. */
export const CASE_SECRET = 'only-for-tests-only-for-tests-cases';

/** Who acts in tests. */
export const employer: Actor = { role: 'employer', id: 'link' };
export const candidate: Actor = { role: 'candidate', id: 'link' };
export const adviserOf = (officeId: string): Actor => ({ role: 'adviser', officeId, id: 'anna' });
export const agentOf = (agencyId: string): Actor => ({ role: 'agencyStaff', agencyId, id: 'otto' });

/** A software developer from India for a firm in Leipzig, as it is handed over. */
function examplePackage({ officeId, agencyId }: { officeId: string; agencyId: string }): CasePackage {
  const createdAt = new Date().toISOString();
  const facts: CasePackage['facts'] = {
    job: {
      postalCode: '04109',
      isco08: '2512',
      qualifiedEmployment: true,
      graduateLevel: true,
      annualGrossSalary: 52_000,
      weeklyHours: 40,
      contractType: 'permanent',
      regulatedProfession: false,
    },
    person: { nationalities: ['IN'], residenceCountry: 'IN', aged45OrOver: false, birthDate: '1993-05-05' },
    qualification: { kind: 'academic', country: 'IN', recognition: 'comparable', fitsJob: true },
  };
  const assessment = assess(fromWire(facts), { asOf: createdAt.slice(0, 10) });
  const whole: CasePackage = {
    format: 'fachkraeftelotse/case-package/1',
    createdAt,
    language: 'de',
    routing: { officeId, agencyId, state: 'DE-SN', district: '14713' },
    firm: {
      name: 'Uhrwerk Leipzig GmbH',
      postalCode: '04109',
      place: 'Leipzig',
      size: 'small',
      contact: { name: 'Karla Quast', email: 'quast@uhrwerk.example' },
    },
    wishes: ['advice', 'recognition'],
    message: 'Wir suchen seit acht Monaten.',
    person: {
      name: 'Ananya Rao',
      email: 'rao@post.example',
      phone: '+91 80 1234567',
      language: 'en',
    },
    facts,
    assessment: assessmentToWire(assessment) as unknown as CasePackage['assessment'],
    unknowns: [...assessment.nextFacts],
    plan: planToWire(plan(fromWire(facts), assessment)) as unknown as NonNullable<CasePackage['plan']>,
    consents: [{ kind: 'coordination', textVersion: '2026-11-22', givenAt: createdAt }],
  };
  return JSON.parse(JSON.stringify(whole)) as CasePackage;
}

/** The same for the office and the agency of the place of work in a product's directory. */
export async function exampleOf(store: Store): Promise<CasePackage> {
  const inSaxony = (await store.read.offices.list('coordination')).find(({ state }) => state === 'DE-SN');
  const agency = (await store.read.offices.list('employmentAgency')).find(({ districts }) =>
    districts.includes('14713'),
  );
  if (!inSaxony || !agency) throw new Error('The directory has no office for Leipzig');
  return examplePackage({ officeId: inSaxony.id, agencyId: agency.id });
}

/** A product's cases, moved from outside as offices and time would move them. */
export async function casesOf(databaseFile: string) {
  const store = await openStore({ databaseUrl: `file:${databaseFile}` });
  const log = pino({ level: 'silent' });
  const caseKey = caseKeyOf({ settings: readSettings({ CASE_SECRET }), log });
  const house: CaseHouse = { store, caseKey, now: () => new Date() };
  let handoffs = 0;
  return {
    house,
    store,
    close: () => store.close(),
    async handedOver(given: CasePackage): Promise<CaseRow> {
      handoffs += 1;
      const idempotencyKey = `handoff ${String(handoffs)} of this test`;
      return (await handOver(house, { given, actor: employer, idempotencyKey })).row;
    },
    /** Has all of it happen, one after the other, from what stands now. */
    async happens(row: CaseRow, ...steps: [Parameters<typeof act>[2], Actor][]): Promise<CaseRow> {
      let current = (await store.read.cases.find(row.id)) ?? row;
      for (const [event, actor] of steps) {
        const result = await act(house, current, event, actor);
        if (!('row' in result)) throw new Error(JSON.stringify(result));
        current = result.row;
      }
      return current;
    },
    /** The address of a link that was mailed. */
    link: async (row: CaseRow, role: 'employer' | 'candidate') =>
      `/zugang/${await newToken(house, row.id, role)}`,
  };
}
export type ProductCases = Awaited<ReturnType<typeof casesOf>>;
