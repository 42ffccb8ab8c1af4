import type { checklist as german } from '../de/checklist';

/** Words of the list of papers to tick off. */
export const checklist: typeof german = {
  title: 'Tick off the papers',
  intro:
    'Tick what is already at hand. The list follows your plan; if your answers change, so does the list. With a handoff, what is ticked goes along.',
  unfinished: 'The list rests on the answers so far and may still grow.',
  introCase:
    'Tick what is already at hand. The coordination office sees this list and what is still missing. You do not upload the papers themselves here.',
  empty: 'As long as no plan is possible there is no list.',
  back: 'Back to the plan',
  link: 'Tick off the papers and save',
  save: 'Save ticks',
  saved: 'Your ticks are saved.',
  count: (done, all) => `${done} of ${all} at hand`,
  none: 'nothing ticked',
  closed: 'The case is closed. The list cannot be changed any more.',
  desk: {
    title: 'Papers of the plan',
    missing: 'Still missing',
    complete: 'According to the firm all papers of the plan are at hand.',
    done: (count) => (count === 1 ? 'One is at hand' : `${String(count)} are at hand`),
    told: 'As the firm says; nothing of it is checked.',
    noPlan: 'There is no plan for this case at present and therefore no list.',
    sides: { employer: 'From the firm', candidate: 'From the person' },
  },
};
