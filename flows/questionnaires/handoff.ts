import { assign, setup } from 'xstate';
import type { Wish } from '../facts/enums';
import { inertScope } from '../inert-scope';
import type { HandoffAnswers } from './handoff-answers';
import type { HandoffPageId } from './handoff-pages';
import { handoffPages } from './handoff-pages';

/** What the place of work leaves open; from the directory of offices, which the questionnaire does not know. */
export interface HandoffPlaces {
  /** The districts in which the place of work may lie, each with the agencies competent there. Never empty. */
  districts: readonly { key: string; agencies: readonly string[] }[];
  /** By which occupation a Land may split its offices; part of what an office is offered for. */
  occupationGroup: string;
}

type Parts = Omit<HandoffAnswers, 'answered'>;
interface Context {
  places: HandoffPlaces;
  answers: Parts;
}
interface Answered {
  type: 'answered';
  /** The part of the page answered; empty where it was left empty. */
  answers: Parts;
}

/** Help for which an office has to know who the person is, sooner or later. */
const aboutThePerson: ReadonlySet<Wish> = new Set<Wish>(['recognition', 'fastTrack', 'adaptation']);

function districtOf({ places, answers }: Context) {
  return places.districts.find(({ key }) => key === answers.district) ?? places.districts[0];
}

function routingOf(context: Context): string {
  return `${districtOf(context)?.key ?? ''} ${context.places.occupationGroup}`;
}

const machine = setup({
  types: {
    context: {} as Context,
    events: {} as Answered,
    input: {} as { places: HandoffPlaces },
  },
  actions: {
    takeAnswer: assign(({ context, event }) => ({ answers: { ...context.answers, ...event.answers } })),
  },
  guards: {
    placeIsClear: ({ context }) => context.places.districts.length <= 1,
    agencyIsClear: ({ context }) => (districtOf(context)?.agencies.length ?? 0) <= 1,
    helpIsNotAboutThePerson: ({ context }) =>
      !(context.answers.wishes ?? []).some((wish) => aboutThePerson.has(wish)),
  },
}).createMachine({
  id: 'handoff',
  context: ({ input }) => ({ places: input.places, answers: {} }),
  initial: 'district',
  states: {
    district: {
      always: { guard: 'placeIsClear', target: 'office' },
      on: { answered: { target: 'office', actions: 'takeAnswer' } },
    },
    office: { on: { answered: { target: 'agency', actions: 'takeAnswer' } } },
    agency: {
      always: { guard: 'agencyIsClear', target: 'firm' },
      on: { answered: { target: 'firm', actions: 'takeAnswer' } },
    },
    firm: { on: { answered: { target: 'contact', actions: 'takeAnswer' } } },
    contact: { on: { answered: { target: 'wishes', actions: 'takeAnswer' } } },
    wishes: { on: { answered: { target: 'person', actions: 'takeAnswer' } } },
    person: {
      always: { guard: 'helpIsNotAboutThePerson', target: 'message' },
      on: { answered: { target: 'message', actions: 'takeAnswer' } },
    },
    message: { on: { answered: { target: 'preview', actions: 'takeAnswer' } } },
    preview: { type: 'final' },
  },
});

/** The questionnaire before a handoff. Built once; never run as an actor on the server. */
export const handoffMachine = machine;

const scope = inertScope(handoffMachine, { places: { districts: [], occupationGroup: '' } });

/** Whether an answer still fits what was answered before it: after a move to another place it may not. */
function stillFits(page: HandoffPageId, { district, office, agency }: Parts, context: Context): boolean {
  switch (page) {
    case 'district':
      return context.places.districts.some(({ key }) => key === district);
    case 'office':
      return office?.routing === routingOf(context);
    case 'agency': {
      const here = districtOf(context);
      return (
        agency?.district === here?.key &&
        (agency?.id === null || here?.agencies.includes(agency?.id ?? '') === true)
      );
    }
    default:
      return true;
  }
}

export interface HandoffReplay {
  /** Pages asked so far, in order; the last is `current` unless that is the preview. */
  path: HandoffPageId[];
  current: HandoffPageId | 'preview';
  /** Answers of the pages on the path only. */
  answers: Parts;
  /** Key of the district that holds at present: the chosen one, or the first in question. */
  district: string;
  /** What an office is offered for. */
  routing: string;
  /** The agency chosen or the only one; null where there is none or nobody can tell. */
  agencyId: string | null;
}

/** Walks the questionnaire over what has been answered. The same answers and places give the same path. */
export function replayHandoff(
  { answered, ...answers }: HandoffAnswers,
  places: HandoffPlaces,
): HandoffReplay {
  let snapshot = handoffMachine.getInitialSnapshot(scope, { places });
  const path: HandoffPageId[] = [];
  while (snapshot.value !== 'preview') {
    const page = snapshot.value;
    path.push(page);
    if (!answered.includes(page) || !stillFits(page, answers, snapshot.context)) break;
    const part = handoffPages[page].answer;
    const given = answers[part] === undefined ? {} : { [part]: answers[part] };
    snapshot = handoffMachine.transition(snapshot, { type: 'answered', answers: given }, scope);
  }
  const { context } = snapshot;
  const here = districtOf(context);
  const [onlyAgency, ...others] = here?.agencies ?? [];
  return {
    path,
    current: snapshot.value,
    answers: context.answers,
    district: here?.key ?? '',
    routing: routingOf(context),
    agencyId: others.length > 0 ? (context.answers.agency?.id ?? null) : (onlyAgency ?? null),
  };
}
