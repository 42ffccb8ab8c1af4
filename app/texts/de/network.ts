/** Words of the pages of the network's coordination and of the administration of the system. */
export const network = {
  overview: {
    title: 'Netzwerk',
    intro:
      'Zahlen und Fälle, die keine Stelle rechtzeitig beantwortet hat. Angaben zu Betrieben und Personen stehen hier nicht.',
    escalatedTitle: 'Fälle ohne Antwort',
    escalatedNone: 'Alle Fälle sind rechtzeitig beantwortet.',
    number: 'Fall',
    office: 'Stelle',
    place: 'Arbeitsort',
    handedOver: 'Übergeben am',
    since: 'Gemeldet am',
    countsTitle: 'Fälle je Stelle',
    countsNone: 'Noch ist kein Fall übergeben.',
    countedAt: (instant: string) =>
      `Gezählt am ${instant}. Bei sehr vielen Fällen wird höchstens einmal in der Minute gezählt.`,
    waiting: 'Warten auf Antwort',
    working: 'In Arbeit',
    ended: 'Abgeschlossen oder abgelehnt',
    all: 'Alle',
    sum: 'Zusammen',
  },
  one: {
    title: (number: string) => `Fall ${number}`,
    back: 'Zum Netzwerk',
    gone: 'Dieser Fall ist inzwischen beantwortet, oder die Nummer stimmt nicht.',
    goneTitle: 'Hier ist nichts zu klären',
    reassign: 'Einer anderen Stelle geben',
    reassignText:
      'Die bisherige Stelle kann den Fall dann nicht mehr öffnen. Arbeitgeber und neue Stelle werden benachrichtigt; die Frist der neuen Stelle beginnt von vorn.',
    office: 'Neue Stelle',
    choose: 'Bitte wählen',
    reason: 'Begründung',
    reasonHint: 'Der Arbeitgeber liest sie.',
    send: 'Fall dieser Stelle geben',
    officeMissing: 'Wählen Sie eine Stelle aus.',
    reasonMissing: 'Schreiben Sie eine Begründung.',
    reasonLong: 'Die Begründung darf höchstens 4.000 Zeichen haben.',
    refused: 'Beim jetzigen Stand des Falls geht das nicht mehr. Es wurde nichts geändert.',
    same: 'Der Fall liegt schon bei dieser Stelle.',
  },
  done: (number: string, office: string) => `Fall ${number} liegt jetzt bei: ${office}`,
};
export type NetworkTexts = typeof network;
