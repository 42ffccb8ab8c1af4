import type { PapersPageTexts } from '../de/papers-page';

export const papersPage: PapersPageTexts = {
  title: 'Your papers',
  entry: 'Download papers ready to use',
  toResult: 'Back to the result',
  intro:
    'These papers fit your answers. They are made afresh for each download and not stored by us. If you change your answers, the papers change too.',
  unfinished: 'The papers rest on the answers so far. More may be added.',
  open: (paper, language) => `${paper}, ${language} (PDF)`,
  download: 'PDF',
  ready: 'No gaps',
  missing: (count) =>
    count === 1 ? 'One entry is still missing' : `${String(count)} entries are still missing`,
  missingHint: 'There are empty lines for them on the paper.',
  names:
    'Names and addresses stand on the papers only where you gave them for handing the case to the coordination office. Otherwise you fill them in by hand.',
  none: 'The content of this case has been erased. There are no papers any more.',
};
