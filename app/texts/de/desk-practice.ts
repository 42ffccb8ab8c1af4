import type { PracticeTopic } from '#flows/network/practice';

const topics: Record<PracticeTopic, string> = {
  recognition: 'Anerkennung',
  fastTrack: 'Beschleunigtes Fachkräfteverfahren',
  visa: 'Visum und Auslandsvertretung',
  agencyConsent: 'Zustimmung der Bundesagentur für Arbeit',
  language: 'Sprache',
  other: 'Anderes',
};

/** Words of the practice notes of an office. */
export const deskPractice = {
  topics,
  title: 'Praxisnotizen',
  intro:
    'Wie Behörden und Beteiligte etwas handhaben: Praxis, nicht Recht. Die Notizen stehen in jedem Fall Ihrer Stelle, bis sie ablaufen.',
  add: 'Neue Notiz',
  edit: 'Notiz ändern',
  change: 'Ändern',
  remove: 'Löschen',
  removeAsk: 'Diese Notiz löschen?',
  removeHint: 'Sie verschwindet aus allen Fällen Ihrer Stelle. Das lässt sich nicht rückgängig machen.',
  removeSend: 'Notiz löschen',
  done: { saved: 'Die Notiz ist gespeichert.', removed: 'Die Notiz ist gelöscht.' },
  save: 'Speichern',
  cancel: 'Abbrechen',
  none: 'Noch keine Notizen.',
  valid: 'Gültig',
  expired: 'Abgelaufen',
  expiredHint:
    'Diese Notizen stehen in keinem Fall mehr. Prüfen Sie sie und setzen Sie einen neuen Tag, oder löschen Sie sie.',
  topic: 'Thema',
  text: 'Notiz',
  textHint: 'Bitte nichts über einzelne Personen oder Firmen.',
  source: 'Quelle',
  sourceHint: 'Woher wissen Sie das?',
  sourceDate: 'Tag der Quelle',
  expiresOn: 'Gültig bis',
  expiresHint: 'Spätestens dann prüfen Sie die Notiz neu.',
  meta: (source: string, day: string, author: string, expires: string) =>
    `${source}, ${day}. ${author}. Gültig bis ${expires}`,
  tooLate: 'Eine Notiz gilt höchstens zwei Jahre.',
  future: 'Dieser Tag liegt in der Zukunft.',
};
