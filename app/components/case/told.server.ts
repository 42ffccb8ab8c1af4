import type { Office } from '#flows/network/office';
import type { CoordinationState, ConsentKind, ClockStep, CaseOutcome } from '#flows/case/states';
import type { agencyAnswers, declineReasons, RevisionCause } from '#flows/case/events';
import type { RequirementId, RouteId } from '#flows/law/ids';
import type { ProcedureId, StepId } from '#flows/plan/ids';
import type { Store } from '#db/store';
import { requirementText } from '~/components/result/requirement-words';
import { wordsIn } from '~/components/result/words';
import type { OpenedEvent } from '~/services/cases.server';
import { formatDate, formatInstant } from '~/services/format';
import type { Lang } from '~/services/language';
import { caseTexts } from '~/texts/case';
import type { CaseTexts } from '~/texts/case';
import type { EventWords, ToldEventType } from '~/texts/case-life';
import { planTexts } from '~/texts/plan';

/** An event in words. */
export interface ToldLine {
  seq: number;
  at: string;
  words: string;
  /** What a person wrote with it, where the employer may read it. */
  text: string | undefined;
}

/** Offices and agencies by id. */
export type Offices = ReadonlyMap<string, Office>;

const idFields = ['officeId', 'toOffice', 'suggestedOffice', 'agencyId'];

/** The offices and agencies that events name. One read for each. */
export async function officesNamed(store: Store, ids: readonly (string | null)[]): Promise<Offices> {
  const known = [...new Set(ids)].filter((id) => id !== null);
  const found = await Promise.all(known.map((id) => store.read.offices.find(id)));
  return new Map(found.flatMap((office) => (office === null ? [] : [[office.id, office] as const])));
}

/** Ids of the offices and agencies that events name. */
export function officeIdsOf(events: readonly OpenedEvent[]): string[] {
  return events.flatMap(({ fields }) =>
    idFields.map((name) => fields[name]).filter((id) => typeof id === 'string'),
  );
}

/** Events whose text the employer may read; texts between offices, or from the person to the office, are not among them. */
const withText: ReadonlySet<string> = new Set<ToldEventType>([
  'declined',
  'waitingBegan',
  'workResumed',
  'resultRevised',
  'requirementOverridden',
  'overrideTakenBack',
  'closed',
  'reopened',
  'messageSent',
  'caseWithdrawn',
  'agencyAnswered',
  'officeAnsweredAgency',
  'officeReassigned',
]);

function isForEmployer({ type, role, fields }: OpenedEvent): boolean {
  if (type === 'questionAsked') return fields['to'] === 'employer';
  if (type === 'questionAnswered') return role === 'employer';
  return withText.has(type);
}

/** What somebody wrote with an event, where the employer may read it. */
export function textForEmployer(event: OpenedEvent): string | undefined {
  const { text } = event.fields;
  return isForEmployer(event) && typeof text === 'string' ? text : undefined;
}

/** The requirement that an override is about, with its way. */
function requirementOf(fields: OpenedEvent['fields'], life: LifeWords, lang: Lang): string {
  const words = wordsIn(lang);
  const route = fields['route'] as RouteId;
  const { name } = requirementText(fields['requirement'] as RequirementId, route, words);
  const { length: others } = (fields['also'] as readonly RouteId[] | undefined) ?? [];
  return `${words.law.routes[route].short}: ${name}${others > 0 ? `, ${life.alsoWays(others)}` : ''}.`;
}

/** What chosen values are called, for those who read. */
export type LifeWords = Pick<
  CaseTexts['life'],
  'alsoWays' | 'declines' | 'causes' | 'outcomes' | 'answers' | 'clockSteps' | 'states' | 'consents'
>;

/** Values of one type of event stand in its chain as its schema took them. */
function reasonOf({ type, fields }: OpenedEvent, life: LifeWords, lang: Lang): string {
  switch (type) {
    case 'declined':
      return life.declines[fields['reason'] as (typeof declineReasons)[number]];
    case 'resultRevised':
      return life.causes[fields['cause'] as RevisionCause];
    case 'requirementOverridden':
    case 'overrideTakenBack':
      return requirementOf(fields, life, lang);
    case 'planChosen':
      return `${wordsIn(lang).law.routes[fields['route'] as RouteId].short}, ${planTexts(lang).procedures[fields['procedure'] as ProcedureId].name}`;
    case 'planStepReopened':
      return planTexts(lang).steps[fields['step'] as StepId].name;
    case 'planStepDone':
      return `${planTexts(lang).steps[fields['step'] as StepId].name} (${formatDate(String(fields['on']), lang)})`;
    case 'closed':
      return life.outcomes[fields['outcome'] as CaseOutcome];
    case 'agencyAnswered':
      return life.answers[fields['answer'] as (typeof agencyAnswers)[number]];
    case 'clockRang':
      return life.clockSteps[fields['step'] as ClockStep];
    default:
      return '';
  }
}

const waitingStates: Record<string, CoordinationState> = {
  employer: 'waitingForEmployer',
  candidate: 'waitingForCandidate',
  authority: 'waitingForAuthority',
};

/** What the sentence about an event may name. */
export function eventWords(event: OpenedEvent, offices: Offices, life: LifeWords, lang: Lang): EventWords {
  const { fields, role } = event;
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  const nameOf = (id: string) => offices.get(id)?.name ?? '';
  const state = waitingStates[text('waitsFor')];
  return {
    office: nameOf(text('officeId') || text('toOffice')),
    agency: nameOf(text('agencyId')),
    reason: reasonOf(event, life, lang),
    state: state === undefined ? '' : life.states[state].name,
    consent: fields['kind'] === undefined ? '' : life.consents[fields['kind'] as ConsentKind],
    toEmployer: fields['to'] === 'employer',
    byEmployer: role === 'employer',
    otherAgency: event.type === 'resultRevised' && 'agencyId' in fields,
  };
}

/** What happened, as the employer reads it: without what happens within an office. */
export function toldLines(events: readonly OpenedEvent[], offices: Offices, lang: Lang): ToldLine[] {
  const { life } = caseTexts(lang);
  const sentences: Readonly<Record<string, ((words: EventWords) => string) | undefined>> = life.events;
  return events.flatMap((event): ToldLine[] => {
    const sentence = sentences[event.type];
    if (sentence === undefined) return [];
    return [
      {
        seq: event.seq,
        at: formatInstant(event.at, lang),
        words: sentence(eventWords(event, offices, life, lang)),
        text: textForEmployer(event),
      },
    ];
  });
}
