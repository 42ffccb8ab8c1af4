import type { PaperCommonTexts } from '../de/paper-common';

export const paperCommon: PaperCommonTexts = {
  page: (number, of) => `Page ${number} of ${of}`,
  transliterated:
    'Transliteration: names from another script are written in Latin letters here. The original spelling is in the passport.',
  empty: 'still to be added',
  missing: {
    title: 'Still to be added',
    intro: 'Before you use this paper, please add:',
  },
  kinds: {
    ergebnis: {
      name: 'Result of the check',
      what: 'All ways with requirements, amounts, duties and sources, as the result page shows them.',
      file: 'Result',
    },
    plan: {
      name: 'Plan with schedule, fees and documents',
      what: 'Steps, dates and costs of the procedure at a glance, with a drawn schedule.',
      file: 'Plan',
    },
    erklaerung: {
      name: 'Copy sheet for the declaration on the employment (Erklärung zum Beschäftigungsverhältnis)',
      what: 'Your entries in the order and with the numbers of the form of the Federal Employment Agency, with gaps and checks.',
      file: 'Declaration-copy-sheet',
    },
    'hinweis-45c': {
      name: 'Information letter “Faire Integration” (§ 45c AufenthG)',
      what: 'A duty by the first day of work: it names the nearest free advice office to the person.',
      file: 'Information-letter-45c',
    },
    vollmacht: {
      name: 'Power of attorney for the fast-track procedure',
      what: 'Lets your firm apply for the procedure on behalf of the person; with the assurance of the employer and a sub-authority.',
      file: 'Power-of-attorney-fast-track',
    },
    anerkennungspartnerschaft: {
      name: 'Recognition partnership agreement',
      what: 'Who applies for recognition when, and how the firm makes the qualification possible (§ 16d(3) AufenthG).',
      file: 'Recognition-partnership',
    },
    merkblatt: {
      name: 'Information sheet for the person',
      what: 'In plain words: what they have to do, what it costs, and that nobody may charge for the job.',
      file: 'Information-sheet',
    },
  },
  foot: {
    draft: 'Draft from Fachkräftelotse',
    ofCase: (number) => `Case ${number}`,
    incomplete: 'incomplete',
    asOf: (day) => `As of ${day}`,
    ruleSet: (version) => `Rule set ${version}`,
  },
};
