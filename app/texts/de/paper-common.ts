/** Words that all papers share. */
export const paperCommon = {
  page: (number: string, of: string) => `Seite ${number} von ${of}`,
  transliterated:
    'Umschrift: Namen aus einer anderen Schrift stehen hier in lateinischen Buchstaben. Die Originalschreibweise steht im Pass.',
  empty: 'noch zu ergänzen',
  missing: {
    title: 'Noch zu ergänzen',
    intro: 'Bevor Sie dieses Papier verwenden, ergänzen Sie bitte:',
  },
  /** The papers: name and one sentence on the page, and how the file begins (no diacritics). */
  kinds: {
    ergebnis: {
      name: 'Ergebnis der Prüfung',
      what: 'Alle Wege mit Voraussetzungen, Beträgen, Pflichten und Quellen, so wie die Ergebnisseite sie zeigt.',
      file: 'Ergebnis',
    },
    plan: {
      name: 'Plan mit Zeitplan, Gebühren und Unterlagen',
      what: 'Schritte, Termine und Kosten des Verfahrens auf einen Blick, mit gezeichnetem Zeitplan.',
      file: 'Plan',
    },
    erklaerung: {
      name: 'Kopiervorlage für die Erklärung zum Beschäftigungsverhältnis',
      what: 'Ihre Angaben in der Reihenfolge und mit den Nummern des Formulars der Bundesagentur für Arbeit, mit Lücken und Prüfung.',
      file: 'Erklaerung-Kopiervorlage',
    },
    'hinweis-45c': {
      name: 'Hinweisschreiben „Faire Integration“ (§ 45c AufenthG)',
      what: 'Pflicht bis zum ersten Arbeitstag: nennt der Person die nächste kostenlose Beratungsstelle.',
      file: 'Hinweisschreiben-45c',
    },
    vollmacht: {
      name: 'Vollmacht für das beschleunigte Fachkräfteverfahren',
      what: 'Mit ihr beantragt Ihr Betrieb das Verfahren für die Person; mit Versicherung des Betriebs und Untervollmacht.',
      file: 'Vollmacht-Fachkraefteverfahren',
    },
    anerkennungspartnerschaft: {
      name: 'Vereinbarung zur Anerkennungspartnerschaft',
      what: 'Wer den Antrag auf Anerkennung wann stellt und wie der Betrieb die Qualifizierung ermöglicht (§ 16d Abs. 3 AufenthG).',
      file: 'Anerkennungspartnerschaft',
    },
    merkblatt: {
      name: 'Merkblatt für die Person',
      what: 'In einfachen Worten: was sie tun muss, was es kostet und dass niemand Geld für die Stelle verlangen darf.',
      file: 'Merkblatt',
    },
  },
  foot: {
    draft: 'Entwurf aus dem Fachkräftelotsen',
    ofCase: (number: string) => `Fall ${number}`,
    incomplete: 'unvollständig',
    asOf: (day: string) => `Stand ${day}`,
    ruleSet: (version: string) => `Regelwerk ${version}`,
  },
};
export type PaperCommonTexts = typeof paperCommon;
