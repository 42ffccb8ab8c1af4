import type { calendar as german } from '../de/calendar';

/** Words of calendar files, and of the links to them. */
export const calendar: typeof german = {
  plan: {
    link: 'Add the dates to a calendar',
    hint: 'A file in ICS format. If the dates change, load the file again: a second import changes the entries instead of doubling them.',
    name: 'Hiring a skilled worker: plan',
    file: 'plan-dates',
    step: (name, actor) => `${name} (${actor})`,
    range: (from, until) => `Starts on ${from} at the earliest; done by ${until} if all takes long.`,
    typical: (weeks) => `Usual duration: ${weeks}.`,
    latest: (day) => `Begin on ${day} at the latest, otherwise the start of work moves.`,
    estimate: 'The days are estimates and no promise.',
    deadline: (name) => `Statutory period ends: ${name}`,
    counted: (day) =>
      `Counted from the earliest beginning on ${day}. If the step begins later, the period ends later too.`,
    countedFromEntry: (day) =>
      `Counted from the entry on ${day}. A late application or visit to the office does not extend it.`,
    due: (name) => `Usually done by now: ${name}`,
    dueText: (since) => `Runs since ${since}. If the step takes longer, ask.`,
    duty: {
      due: (name) => `A duty by the first day of work: ${name}`,
      dueText: (since) => `Possible since ${since}. If the first day of work moves, this date moves too.`,
    },
    wished: 'Wished start of work',
    categories: { step: 'Step', deadline: 'Statutory period', due: 'Usual end', wished: 'Wished start' },
  },
  tasks: {
    link: 'Dates of this case for a calendar',
    name: (number) => `Case ${number}`,
    task: (number, text) => `${number}: ${text}`,
    answer: (number) => `${number}: answer to the handoff`,
    answerText: 'By this day your office should say whether it takes the case on.',
    category: 'Task',
  },
  own: {
    link: 'Add these dates to a calendar',
    name: (number) => `Fachkräftelotse, case ${number}`,
    answer: 'Answer of the office expected',
    answerText: (number) => `Case ${number}: by this day the office should say whether it takes it on.`,
    erased: 'Data of the case are deleted',
    erasedText: (number) => `Case ${number}`,
    category: 'Case',
  },
};
