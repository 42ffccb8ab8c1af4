/** What an office may note practice about (procedure sheet: practice differs from place to place, the law does not). */
export const practiceTopics = [
  'recognition',
  'fastTrack',
  'visa',
  'agencyConsent',
  'language',
  'other',
] as const;
export type PracticeTopic = (typeof practiceTopics)[number];
