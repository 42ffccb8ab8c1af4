import type { PlanTexts } from '../de/plan';

export const followUps: PlanTexts['followUps'] = {
  informationLetter45c: {
    name: 'Point to Faire Integration',
    when: ({ days }) => `by the first working day (${days ?? ''})`,
    text: () => 'In text form, with the contact data of the nearest advice centre.',
  },
  titleCopy: {
    name: 'Keep a copy of the residence title',
    when: () => 'as long as you employ the person',
    text: () => 'On paper or electronically. Check every new title, too, before the old one ends.',
  },
  residenceRegistration: {
    name: 'Register the residence',
    when: ({ days, count }) => `within ${count ?? ''} weeks of moving in, about ${days ?? ''}`,
    text: () => 'At the registration office, with the confirmation of whoever lets the flat.',
  },
  titleBeforeVisaEnds: {
    name: 'Apply for the residence title',
    when: () => 'before the visa ends; the date stands in the visa',
    text: () => 'With an application in time the visa goes on until the immigration office decides.',
  },
  federalAgencyRequest: {
    name: 'Inform the Federal Employment Agency',
    when: ({ count }) =>
      count === '1' ? 'within one month of a request' : `within ${count ?? ''} months of a request`,
    text: () => 'On pay, hours and the other working conditions.',
  },
  reportEarlyEnd: {
    name: 'Report an early end',
    when: ({ count }) => `within ${count ?? ''} weeks of learning of it`,
    text: ({ figure }) =>
      `To the immigration office, if the employment ends earlier than planned. Failing to do so can bring a fine of up to ${figure('fineReport')}.`,
  },
  reportEarlyEndByPerson: {
    name: 'Report an early end oneself',
    when: ({ count }) => `within ${count ?? ''} weeks of learning of it`,
    text: () => 'The person reports it to the immigration office beside you.',
  },
  jobChangeReport: {
    name: 'Report a change of job',
    when: ({ days, count }) => `in the first ${count ?? ''} months of the employment; they end ${days ?? ''}`,
    text: () =>
      'With a Blue Card a change needs no permission. But the person reports every change of employer and every change that matters for the card to the immigration office. In this time the office may suspend the change and refuse it.',
  },
  partnershipExtension: {
    name: 'Apply for the extension of the recognition partnership',
    when: ({ days, count }) =>
      `before the first title ends: ${count ?? ''} months at most, about ${days ?? ''}`,
    text: ({ count }) =>
      `It is extended only if the recognition is being pursued, up to ${count('partnershipMaxMonths')} months in all. What counts is the date in the title.`,
  },
  measureExtension: {
    name: 'Apply for the extension for the measure',
    when: ({ days, count }) =>
      `before the first title ends: ${count ?? ''} months at most, about ${days ?? ''}`,
    text: ({ count }) =>
      `Only if the time is not enough; up to ${count('measureMaxMonths')} months in all. What counts is the date in the title.`,
  },
  titleExtension: {
    name: 'Extend the residence title',
    when: ({ days }) =>
      days === undefined
        ? 'before the title ends; the date stands in the title'
        : `before the title ends, about ${days}`,
    text: () =>
      'With an application in time the title goes on until the immigration office decides. The office checks again as for the first title. What counts is the date in the title.',
  },
  settlementBlueCardB1: {
    name: 'Settlement permit with German B1',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: () =>
      'It has no end. The person must have worked with the Blue Card and paid pension contributions for so long.',
  },
  settlementBlueCardA1: {
    name: 'Settlement permit with German A1',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: () => 'As above, but with less German and after a longer time.',
  },
  settlementSkilled: {
    name: 'Settlement permit',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: () =>
      'It has no end. The person must hold a title as a skilled worker and pay pension contributions for so long; German B1 and further conditions come on top. Earlier times with such a title count.',
  },
  settlementSkilledGerman: {
    name: 'Settlement permit with a German qualification',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: () =>
      'It has no end. With vocational training or a degree from Germany the time is shorter; pension contributions, German B1 and further conditions come on top.',
  },
  settlement: {
    name: 'Settlement permit',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: () =>
      'It has no end. The person must hold a residence permit and pay pension contributions for so long; German B1 and further conditions come on top. Earlier times may count.',
  },
  settlementSpouse: {
    name: 'Settlement permit for wife or husband',
    when: ({ days, count }) => `after ${count ?? ''} months at the earliest, ${days ?? ''}`,
    text: ({ figure }) =>
      `If the person holds a settlement permit as a skilled worker and the spouse works at least ${figure('settlementSpouseWeeklyHours')}.`,
  },
};
