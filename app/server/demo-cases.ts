import type { Reference } from '#db/reference/reference';
import type { CaseRow } from '#db/repositories/cases';
import type { Store } from '#db/store';
import type { CasePackage } from '#flows/case/case-package';
import { fromWire } from '#flows/facts/facts';
import { assess } from '#flows/law/assess';
import { occupationGroupOf } from '#flows/network/occupation-group';
import { officesFor } from '#flows/network/offices';
import type { Office } from '#flows/network/office';
import { withOverrides } from '#flows/law/overrides';
import { addTask } from '~/services/case-tasks.server';
import { act, handOver, verdictIn, type Actor, type CaseHouse } from '~/services/cases.server';
import { calendarDateOf } from '~/services/format';
import { followPlan } from './demo-plan';
import { frozenResult } from '~/services/frozen-result.server';
import { consentVersions } from '~/texts/consents';
import { agencySteps, contacts, firms, hirings, lives, people, places, tasks, trades } from './demo-data';
import type { DemoEvent } from './demo-data';

const DAY_MS = 86_400_000;
const LAST_DAYS = 110;
/** Most offices answer within their time; few of those that nobody has answered are older. */
const LAST_UNANSWERED_DAYS = 19;

const pick = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('Nothing to choose from');
  return value;
};

interface Place {
  routing: CasePackage['routing'];
  postalCode: string;
  name: string;
}

/** Jobs wander over the places, so that every office has every kind. */
const hiringOf = (index: number) => pick(hirings, index + Math.floor(index / places.length));

async function packageOf(
  index: number,
  at: Date,
  { routing, postalCode, name: town }: Place,
  agency: boolean,
) {
  const { trade, facts: hired } = hiringOf(index);
  const createdAt = at.toISOString();
  const facts = fromWire({ ...hired, job: { ...hired.job, postalCode } });
  const assessment = assess(facts, { asOf: calendarDateOf(at) });
  const name = `${pick(firms, Math.floor(index / 5))} ${pick(trades, trade)}`;
  const kinds = agency ? (['coordination', 'agency'] as const) : (['coordination'] as const);
  const given = {
    format: 'fachkraeftelotse/case-package/1',
    createdAt,
    language: index % 9 === 0 ? 'en' : 'de',
    routing,
    firm: {
      ...{ name, postalCode, place: town, size: pick(['micro', 'small', 'medium'] as const, index) },
      contact: { name: pick(contacts, index), email: `personal${String(index)}@betrieb.example` },
    },
    wishes: index % 2 === 0 ? ['advice', 'recognition'] : ['fastTrack'],
    ...(index % 3 === 0 && {
      person: { name: pick(people, index), email: `person${String(index)}@post.example`, language: 'en' },
    }),
    ...(index % 4 === 0 && { message: 'Wir suchen seit Monaten und möchten im Frühjahr einstellen.' }),
    ...(await frozenResult(facts, assessment, routing.state)),
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
  /** The accounts of an office. */
  advisersOf: (officeId: string) => readonly string[];
}

function placeOf(
  postalCode: string,
  { postalCodes, offices }: { postalCodes: Reference['postalCodes']; offices: readonly Office[] },
  isco08: string | undefined,
): Place {
  const found = officesFor({ postalCodes, offices }, postalCode, {
    occupationGroup: occupationGroupOf(isco08),
  });
  if (found.kind === 'unknown')
    throw new Error(`The demonstration has an unknown postal code: ${postalCode}`);
  const { coordination, employmentAgencies, places: named } = found.offices;
  const [[office], [agency], [place]] = [coordination, employmentAgencies, named];
  if (office === undefined || agency === undefined || place === undefined)
    throw new Error(`No office for ${postalCode}`);
  return {
    routing: {
      officeId: office.id,
      agencyId: agency.id,
      state: place.state,
      district: place.district.ags,
    },
    postalCode,
    name: place.name,
  };
}

/** What an adviser judges differently in some cases: the first thing to prove on the recommended way. */
function finding({ assessment }: CasePackage): { event: DemoEvent; verdict: string } | undefined {
  const route = assessment.routes.find(({ id }) => id === assessment.recommended);
  const requirement = route?.requirements.find(({ status }) => status === 'toProve' || status === 'unknown');
  if (route === undefined || requirement === undefined) return undefined;
  const found = {
    route: route.id,
    requirement: requirement.id,
    machine: requirement.status,
    status: 'met',
  } as const;
  return {
    event: {
      ...{ type: 'requirementOverridden', ...found, source: 'Bescheid, im Original eingesehen' },
      text: 'Der Nachweis lag im Beratungsgespräch vor.',
    },
    verdict: verdictIn({ ...assessment, ...withOverrides(assessment, [found]) }),
  };
}

/** Puts cases in all states into an empty store, over the last months. */
export async function fillWithCases(
  { store, reference, caseKey, today, actorOf, advisersOf }: DemoHouse,
  count: number,
): Promise<void> {
  const offices = await store.read.offices.list();
  let at = today;
  const house: CaseHouse = { store, caseKey, now: () => at };
  const advisedOffices = offices.map(({ id }) => id).filter((id) => advisersOf(id).length > 0);
  for (let index = 0; index < count; index += 1) {
    const place = placeOf(
      pick(places, index * 3),
      { postalCodes: reference.postalCodes, offices },
      hiringOf(index).facts.job?.isco08,
    );
    const { officeId, agencyId } = place.routing;
    const [adviser, agent] = [actorOf('officeId', officeId), actorOf('agencyId', agencyId ?? '')];
    const life = pick(lives, index + Math.floor(index / 45));
    const longest = life.by.at(-1)?.[0] ?? 0;
    const span = life.by.length === 0 ? LAST_UNANSWERED_DAYS : LAST_DAYS - longest;
    const handedOver = today.getTime() - (longest + 1 + ((index * 7) % span)) * DAY_MS;
    at = new Date(handedOver);
    const given = await packageOf(index, at, place, life.agency);
    let row: CaseRow = (
      await handOver(house, {
        given,
        actor: { role: 'employer', id: 'demo' },
        idempotencyKey: `demo ${String(index)}`,
      })
    ).row;
    const happens = async (event: DemoEvent, actor: Actor, verdict?: string) => {
      const acted = await act(house, row, event, actor, { verdict });
      if (!('row' in acted))
        throw new Error(`The demonstration does what is not possible: ${JSON.stringify(acted)}`);
      ({ row } = acted);
    };
    // every third case is nobody's yet
    const workers = advisersOf(officeId);
    const worker = index % 3 === 0 || workers.length === 0 ? null : pick(workers, index);
    for (const [days, ...events] of life.by) {
      at = new Date(handedOver + days * DAY_MS);
      for (const event of events) {
        await happens(event, adviser);
        if (event.type === 'accepted' && worker !== null)
          await happens({ type: 'assigned', assignee: worker }, adviser);
      }
      if (life.agency && row.coordination === 'inProgress' && row.sharing === 'notShared') {
        await happens({ type: 'sharedWithAgency', agencyId: agencyId ?? '' }, adviser);
        for (const event of pick(agencySteps, index)) await happens(event, agent);
      }
    }
    const isWorkedOn = row.coordination === 'inProgress' || row.coordination === 'waitingForAuthority';
    if (!isWorkedOn || workers.length === 0) continue;
    at = today;
    if (index % 5 !== 0) row = await followPlan(house, row, { steps: index % 9, pace: index % 3, adviser });
    if (row.coordination !== 'inProgress') continue;
    const other = advisedOffices.find((id) => id !== officeId);
    if (index % 12 === 0 && other !== undefined)
      await happens(
        { type: 'transferOffered', toOffice: other, text: 'Die Person wird bei Ihnen wohnen und arbeiten.' },
        adviser,
      );
    const found = index % 4 === 0 ? finding(given) : undefined;
    if (found !== undefined) await happens(found.event, adviser, found.verdict);
    const { inDays, text } = pick(tasks, index);
    const dueOn = calendarDateOf(new Date(today.getTime() + inDays * DAY_MS));
    await addTask(house, { officeId }, row, { text, dueOn, createdBy: adviser.id });
  }
}

/** Mails about the past of invented cases are sent to nobody. */
export async function forgetMails(store: Store, now: Date): Promise<void> {
  while (await store.read.outbox.isWaiting(now)) {
    await store.tx(async ({ outbox }) => {
      for (const { id } of await outbox.claim(now, new Date(now.getTime() + 60_000), 500))
        await outbox.sent(id, now);
    });
  }
}
