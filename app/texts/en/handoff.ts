import type { CoordinationTier } from '#flows/network/office';
import type { HandoffSection } from '#flows/questionnaires/handoff-pages';
import type { HandoffTexts } from '../de/handoff';

const tiers: Record<CoordinationTier, string> = {
  office: 'Regional coordination office',
  landAdvice: 'Advisory point of the Land',
  network: 'IQ network of the Land',
};
const sections: Record<HandoffSection, string> = {
  office: 'Office',
  firm: 'Firm',
  request: 'Request',
  preview: 'Check and send',
};

/** Words around the pages of the handoff: the way there, sections, the choice of another office. */
export const handoff: HandoffTexts = {
  sections,
  sectionsLabel: 'Sections of the handoff',
  toResult: 'Back to the result',
  routing: {
    tiers,
    unconfirmed: 'contact details not confirmed yet',
    other: 'Choose another office',
  },
  entry: {
    title: 'Hand the case over and get advice',
    text: 'A coordination office near you advises you free of charge. It receives your answers and this result with all its reasons; you need not tell anything twice.',
    button: 'Hand over to the coordination office',
    sent: 'You have handed this case over.',
    toCase: 'Go to the case',
  },
  enter: {
    title: 'Hand over to the coordination office',
    intro:
      'A regional coordination office for skilled immigration (Koordinierungsstelle) looks at your case and accompanies you. It costs nothing and binds you to nothing.',
    stepsTitle: 'How it works',
    steps: [
      'You confirm the office and name firm and contact person.',
      'You say what you would like help with.',
      'You see field by field what is passed on, and agree to it.',
      'You receive a case number. The office should answer within three working days.',
    ],
    privacy: 'Nothing is passed on before the last step. The name of the person is not needed.',
    begin: 'Begin the handoff',
    proceed: 'Continue the handoff',
  },
  others: {
    title: 'Choose another office',
    intro: 'All coordination and advisory offices, by Land.',
    search: 'Name, operator or place',
    state: 'Land',
    allStates: 'All Länder',
    submit: 'Search',
    found: (count: number) => (count === 1 ? '1 office' : `${String(count)} offices`),
    nothing: 'No office fits. Search with fewer words or in all Länder.',
    choose: 'Choose',
    back: 'Back to the offices suggested',
  },
};
