import type { CoordinationTier } from '#flows/network/office';
import type { HandoffSection } from '#flows/questionnaires/handoff-pages';

const tiers: Record<CoordinationTier, string> = {
  office: 'Regionale Koordinierungsstelle',
  landAdvice: 'Beratungsstelle des Landes',
  network: 'IQ-Netzwerk des Landes',
};
const sections: Record<HandoffSection, string> = {
  office: 'Stelle',
  firm: 'Betrieb',
  request: 'Anliegen',
  preview: 'Prüfen und senden',
};

/** Words around the pages of the handoff: the way there, sections, the choice of another office. */
export const handoff = {
  sections,
  sectionsLabel: 'Abschnitte der Übergabe',
  toResult: 'Zurück zum Ergebnis',
  routing: {
    tiers,
    unconfirmed: 'Kontaktdaten noch nicht bestätigt',
    other: 'Eine andere Stelle wählen',
  },
  entry: {
    title: 'Fall übergeben und beraten lassen',
    text: 'Eine Koordinierungsstelle in Ihrer Nähe berät Sie kostenlos. Sie bekommt Ihre Antworten und dieses Ergebnis mit allen Gründen; Sie müssen nichts doppelt erzählen.',
    button: 'An die Koordinierungsstelle übergeben',
    sent: 'Diesen Fall haben Sie übergeben.',
    toCase: 'Zum Fall',
  },
  enter: {
    title: 'An die Koordinierungsstelle übergeben',
    intro:
      'Eine regionale Koordinierungsstelle für Fachkräfteeinwanderung prüft Ihren Fall und begleitet Sie. Das kostet nichts und verpflichtet Sie zu nichts.',
    stepsTitle: 'So geht es',
    steps: [
      'Sie bestätigen die Stelle und geben Betrieb und Ansprechperson an.',
      'Sie sagen, wobei Sie Hilfe wünschen.',
      'Sie sehen Feld für Feld, was weitergegeben wird, und stimmen zu.',
      'Sie bekommen eine Fallnummer. Die Stelle soll innerhalb von drei Arbeitstagen antworten.',
    ],
    privacy: 'Bis zum letzten Schritt wird nichts weitergegeben. Der Name der Person ist nicht nötig.',
    begin: 'Übergabe beginnen',
    proceed: 'Übergabe fortsetzen',
  },
  others: {
    title: 'Eine andere Stelle wählen',
    intro: 'Alle Koordinierungs- und Beratungsstellen, geordnet nach Ländern.',
    search: 'Name, Träger oder Ort',
    state: 'Land',
    allStates: 'Alle Länder',
    submit: 'Suchen',
    found: (count: number) => (count === 1 ? '1 Stelle' : `${String(count)} Stellen`),
    nothing: 'Keine Stelle passt. Suchen Sie mit weniger Wörtern oder in allen Ländern.',
    choose: 'Wählen',
    back: 'Zurück zu den vorgeschlagenen Stellen',
  },
};
export type HandoffTexts = typeof handoff;
