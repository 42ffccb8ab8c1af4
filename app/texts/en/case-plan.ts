import type { CasePlanTexts } from '../de/case-plan';

export const casePlan: CasePlanTexts = {
  title: 'Plan',
  pageTitle: (number) => `Plan for case ${number}`,
  details: 'Details',
  provision: 'Provision',
  runs: 'Under way now:',
  began: (day) => `The person has been working since ${day}.`,
  progress: (done, all) => `${done} of ${all} steps done`,
  groups: {
    now: () => 'Under way now',
    next: () => 'Still to come',
    done: (count) => (count === 1 ? 'One step done' : `${String(count)} steps done`),
  },
  summary: {
    route: 'Way',
    procedure: 'Procedure',
    start: 'Earliest start of work',
    began: 'Start of work',
    decisive: 'What still takes longest',
    progress: 'Progress',
  },
  states: {
    done: (day) => `done on ${day}`,
    openBefore: (steps) => `still open before it: ${steps}`,
    laterBefore: (steps) => `this day lies before that of: ${steps}. Please check both days.`,
    running: (since, due) => `under way since ${since}, usually done by ${due}`,
    overdue: (due, days) =>
      `takes longer than usual: ${days === '1' ? 'one day' : `${days} days`} past ${due}`,
    duty: {
      running: (since, due) => `possible since ${since}, a duty by the first day of work (planned: ${due})`,
      overdue: (due, days) =>
        `duty missed: it was to be done by the first day of work (${due}), ${days === '1' ? 'one day' : `${days} days`} ago. Please do it at once.`,
    },
    open: (from, to) =>
      from === to ? `open, expected on ${from}` : `open, expected between ${from} and ${to}`,
  },
  picture: 'Schedule',
  employer: {
    intro:
      'The coordination office ticks off what is done; we then work out the open steps anew. Times are ranges, not promises.',
    nothingYet: 'No step has been marked as done yet.',
    none: 'There is no plan for this case at present.',
    more: 'See the whole plan',
  },
  desk: {
    region: 'In our region, last 12 months',
    employer: 'The employer',
    toPlan: 'Open the plan and tick off steps',
    notFollowed:
      'Once the first step is ticked off, the clock counts along: where a step takes longer than usual, the case stands under “overdue”. The employer sees the plan as well.',
    on: 'Done on',
    tick: 'Tick off',
    tickOf: (step) => `Tick off: ${step}`,
    earlier: 'Already done?',
    reopen: 'Open again',
    reopenOf: (step) => `Open again: ${step}`,
    notes: (count) => (count === 1 ? 'Practice note on this' : `${String(count)} practice notes on this`),
    choose: 'Plan another way or procedure',
    chooseHint: 'Steps that are done stay done as far as the new plan has them.',
    way: 'Way and procedure',
    chooseSend: 'Plan it like this',
    none: 'There is nothing to plan for this case at present.',
    overdueStep: (step) => `Step: ${step}`,
  },
};
