import type { Stage } from '#flows/case/replay';
import type { CoordinationState } from '#flows/case/states';
import { calendarDateOf, formatDate } from '~/services/format';
import type { Lang } from '~/services/language';
import { caseTexts } from '~/texts/case';
import type { WayStep } from './view';

/** What usually comes after a state. */
const ahead: Record<CoordinationState, readonly CoordinationState[]> = {
  submitted: ['accepted', 'inProgress', 'closed'],
  accepted: ['inProgress', 'closed'],
  declined: ['submitted', 'closed'],
  inProgress: ['closed'],
  waitingForEmployer: ['inProgress', 'closed'],
  waitingForCandidate: ['inProgress', 'closed'],
  waitingForAuthority: ['inProgress', 'closed'],
  closed: [],
  reopened: ['inProgress', 'closed'],
  deletionRequested: ['erased'],
  erased: [],
};

/** Waiting that is over was part of the work, and a deletion that was taken back never was. */
function withoutDetours(stages: readonly Stage[]): Stage[] {
  const last = stages.length - 1;
  const isDetour = (state: CoordinationState) => state.startsWith('waiting') || state === 'deletionRequested';
  const main = stages.filter(({ state }, index) => index === last || !isDetour(state));
  return main.filter(({ state }, index) => state !== main[index - 1]?.state);
}

/** The way of a case as stations: where it was, where it is, what usually follows. */
export function wayOf(stages: readonly Stage[], lang: Lang): WayStep[] {
  const { states } = caseTexts(lang).life;
  const been = withoutDetours(stages);
  const current = been.at(-1);
  if (current === undefined) return [];
  const stations = been.map((stage): WayStep => {
    const day = formatDate(calendarDateOf(new Date(stage.since)), lang);
    return { name: states[stage.state].name, state: stage === current ? 'current' : 'done', day };
  });
  const open = ahead[current.state].map((state): WayStep => ({
    name: states[state].name,
    state: 'open',
    day: undefined,
  }));
  return [...stations, ...open];
}
