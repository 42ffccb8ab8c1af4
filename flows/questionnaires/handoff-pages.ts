export const handoffSections = ['office', 'firm', 'request', 'preview'] as const;
export type HandoffSection = (typeof handoffSections)[number];

interface Page {
  /** Last part of the address: /uebergabe/<slug>, the same in both languages. */
  slug: string;
  section: HandoffSection;
  /** The part of the answers that this page sets. */
  answer: string;
}

/** The pages of the handoff in the order in which they are asked; the preview stands at their end. */
export const handoffPages = {
  district: { slug: 'ort', section: 'office', answer: 'district' },
  office: { slug: 'stelle', section: 'office', answer: 'office' },
  agency: { slug: 'agentur', section: 'office', answer: 'agency' },
  firm: { slug: 'betrieb', section: 'firm', answer: 'firm' },
  contact: { slug: 'ansprechperson', section: 'firm', answer: 'contact' },
  wishes: { slug: 'anliegen', section: 'request', answer: 'wishes' },
  person: { slug: 'person', section: 'request', answer: 'person' },
  message: { slug: 'nachricht', section: 'request', answer: 'message' },
} as const satisfies Record<string, Page>;

export type HandoffPageId = keyof typeof handoffPages;
export const handoffPageIds = Object.keys(handoffPages) as HandoffPageId[];
