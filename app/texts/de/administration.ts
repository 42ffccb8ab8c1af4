/** Words of the page on which the administration of the system sees what needs a person. */
export const administration = {
  title: 'Verwaltung',
  intro: 'Was hier steht, braucht einen Menschen. Inhalte von Fällen sehen Sie nicht.',
  done: 'Alles wird noch einmal versucht.',
  dead: {
    title: 'Nicht zustellbare Nachrichten',
    none: 'Alle Nachrichten sind zugestellt oder unterwegs.',
    what: 'Nachricht',
    to: 'An',
    case: 'Fall',
    since: 'Aufgegeben am',
    why: 'Grund',
    recipients: {
      employer: 'Betrieb',
      candidate: 'Person',
      office: 'Koordinierungsstelle',
      agency: 'Arbeitgeber-Service',
      networkCoordination: 'Koordinierung des Netzwerks',
    },
    other: 'andere Nachricht',
    retry: 'Alle noch einmal versuchen',
  },
  overrides: {
    title: 'Berichtigte Ergebnisse',
    intro:
      'Hier hat eine Koordinierungsstelle anders geurteilt als die Regeln. Prüfen Sie, ob eine Regel falsch ist.',
    none: 'Kein Ergebnis ist berichtigt.',
    at: 'Am',
    office: 'Stelle',
    way: 'Weg',
    requirement: 'Voraussetzung',
    machine: 'Regeln',
    status: 'Stelle urteilt',
    ended: 'beendet',
  },
  flipped: {
    title: 'Durch Rechtsänderung anders beurteilt',
    intro:
      'Laufende Fälle, deren Ergebnis sich mit neuen Regeln oder Beträgen geändert hat und die noch niemand angesehen hat.',
    none: 'Kein laufender Fall wird anders beurteilt.',
    at: 'Seit',
  },
};
export type AdministrationTexts = typeof administration;
