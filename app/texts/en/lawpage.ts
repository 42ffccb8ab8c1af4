import type { LawPageTexts } from '../de/lawpage';

const consentTitles = {
  none: 'without consent of the Federal Employment Agency',
  consent: 'with consent of the Federal Employment Agency',
  consentPriority: 'with consent and priority check',
  workPermit: 'with work permit or consent',
};

export const lawPage: LawPageTexts = {
  title: 'State of the law',
  intro: (version, day) =>
    `This page shows the rules by which the check judges. Rule set ${version}, statute texts as of ${day}. Later changes are not taken into account.`,
  notAdvice:
    'The rules restate the statutes in a form that a program can work with. Only the text of the statutes is binding.',
  figures: {
    title: 'Amounts, time limits and quotas',
    intro: 'Each value stands with the time for which it holds and its source. Old values stay.',
    groups: {
      pay: 'Salaries and minimum wage',
      terms: 'Time limits, durations and hours',
      limits: 'Quotas and fines',
    },
    name: 'Name',
    value: 'Value',
    from: 'valid from',
    to: 'valid to',
    source: 'Source',
    noEnd: 'no end',
    draft: 'draft',
  },
  dates: {
    title: 'Key dates',
    names: {
      trackChangeEntryBefore: 'Changing out of the asylum procedure: entry before this day',
      faireIntegrationDutyFrom: 'Duty to point out “Faire Integration” from this day',
      temporaryProtectionUntil: 'Temporary protection holds until this day',
    },
  },
  routes: {
    title: 'Ways and their requirements',
    intro: 'In the order in which the check recommends them.',
    basis: 'Legal basis',
    entitlement: 'How firmly the authority is bound',
    consent: 'Consent',
    variant: (number, count, consent) =>
      `Option ${String(number)} of ${String(count)}, ${consentTitles[consent]}`,
    requirements: 'Requirements',
  },
  versions: {
    title: 'Changes of the rule set',
    entry: (version, day) => `Rule set ${version} of ${day}`,
    changes: {
      firstRelease: 'First version with all ways, requirements and amounts.',
    },
  },
};
