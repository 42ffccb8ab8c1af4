import type { BaConsent, Entitlement, RouteVerdict } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';

/** What the page says about one way of coming to work in Germany. */
export interface RouteText {
  /** The exact legal term. */
  name: string;
  /** The same in plain words. */
  short: string;
  /** What it is, in two sentences. */
  what: string;
  open: string;
  /** `clauses` are the conditions as they follow "wenn", already joined. */
  openIf: (clauses: string) => string;
  unknown: string;
  /** `reasons` follow "weil", already joined; `not` is "nicht" or, where a change opens the way, "noch nicht". */
  notOpen: (reasons: string, not: string) => string;
}

/** Every route of the contract, section 3. */
export const routes: Record<RouteId, RouteText> = {
  blueCardMobility: {
    name: 'Langfristige Mobilität mit einer Blauen Karte EU',
    short: 'Umzug mit der Blauen Karte eines anderen EU-Staats',
    what: 'Wer schon eine Blaue Karte EU eines anderen Mitgliedstaats hat und dort lange genug lebt, kann damit nach Deutschland ziehen. Die Person reist ohne Visum ein und beantragt hier die deutsche Blaue Karte.',
    open: 'Der Umzug mit der Blauen Karte ist möglich: Die Person kann ohne Visum einreisen und hier die deutsche Blaue Karte beantragen.',
    openIf: (clauses) => `Der Umzug mit der Blauen Karte ist möglich, wenn ${clauses}.`,
    unknown: 'Ob der Umzug mit der Blauen Karte möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Der Umzug mit der Blauen Karte ist ${not} möglich, weil ${reasons}.`,
  },
  blueCardRegular: {
    name: 'Blaue Karte EU (Regelfall)',
    short: 'Blaue Karte',
    what: 'Der Aufenthaltstitel für Fachkräfte mit Hochschulabschluss, deren Stelle zum Abschluss passt und die regelmäßige Gehaltsschwelle erreicht. Die Bundesagentur für Arbeit muss nicht zustimmen.',
    open: 'Die Blaue Karte ist möglich: Abschluss, Stelle und Gehalt passen, eine Zustimmung der Bundesagentur für Arbeit ist nicht nötig.',
    openIf: (clauses) => `Die Blaue Karte ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Blaue Karte möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Blaue Karte ist ${not} möglich, weil ${reasons}.`,
  },
  blueCardShortage: {
    name: 'Blaue Karte EU in einem Mangelberuf',
    short: 'Blaue Karte im Mangelberuf',
    what: 'Für Fachkräfte mit Hochschulabschluss in Berufen, die das Gesetz aufzählt (oft „Mangelberufe“ genannt), gilt eine niedrigere Gehaltsschwelle. Dafür prüft die Bundesagentur für Arbeit die Arbeitsbedingungen.',
    open: 'Die Blaue Karte im Mangelberuf ist möglich: Beruf, Abschluss und Gehalt passen; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Blaue Karte im Mangelberuf ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Blaue Karte im Mangelberuf möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Blaue Karte im Mangelberuf ist ${not} möglich, weil ${reasons}.`,
  },
  blueCardGraduate: {
    name: 'Blaue Karte EU für Berufsanfängerinnen und Berufsanfänger',
    short: 'Blaue Karte nach frischem Abschluss',
    what: 'Wer den Hochschulabschluss erst vor Kurzem erworben hat, erhält die Blaue Karte in jedem angemessenen Beruf mit der niedrigeren Gehaltsschwelle. Dafür prüft die Bundesagentur für Arbeit die Arbeitsbedingungen.',
    open: 'Die Blaue Karte nach frischem Abschluss ist möglich: Abschluss, Stelle und Gehalt passen; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Blaue Karte nach frischem Abschluss ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Blaue Karte nach frischem Abschluss möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Blaue Karte nach frischem Abschluss ist ${not} möglich, weil ${reasons}.`,
  },
  blueCardIt: {
    name: 'Blaue Karte EU für IT-Fachleute mit Berufserfahrung',
    short: 'Blaue Karte für IT-Fachleute ohne Abschluss',
    what: 'In IT-Berufen kann lange Berufserfahrung auf Hochschulniveau den Abschluss ersetzen. Der Weg kommt nur in Betracht, wenn keine andere Blaue Karte passt; die Bundesagentur für Arbeit prüft die Arbeitsbedingungen.',
    open: 'Die Blaue Karte für IT-Fachleute ist möglich: Erfahrung, Stelle und Gehalt passen; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Blaue Karte für IT-Fachleute ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Blaue Karte für IT-Fachleute möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Blaue Karte für IT-Fachleute ist ${not} möglich, weil ${reasons}.`,
  },
  skilledAcademic: {
    name: 'Aufenthaltserlaubnis für Fachkräfte mit akademischer Ausbildung',
    short: 'Fachkraft mit Hochschulabschluss',
    what: 'Wer einen deutschen, anerkannten oder vergleichbaren Hochschulabschluss hat, darf in jeder qualifizierten Beschäftigung arbeiten, auch außerhalb des eigenen Fachs. Eine feste Gehaltsschwelle gibt es nicht, wohl aber die Prüfung der Arbeitsbedingungen durch die Bundesagentur für Arbeit.',
    open: 'Die Aufenthaltserlaubnis für Fachkräfte mit Hochschulabschluss ist möglich; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) =>
      `Die Aufenthaltserlaubnis für Fachkräfte mit Hochschulabschluss ist möglich, wenn ${clauses}.`,
    unknown:
      'Ob die Aufenthaltserlaubnis für Fachkräfte mit Hochschulabschluss möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Aufenthaltserlaubnis für Fachkräfte mit Hochschulabschluss ist ${not} möglich, weil ${reasons}.`,
  },
  skilledVocational: {
    name: 'Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung',
    short: 'Fachkraft mit Berufsausbildung',
    what: 'Wer eine deutsche oder eine als gleichwertig anerkannte ausländische Berufsausbildung hat, darf in jeder qualifizierten Beschäftigung arbeiten. Eine feste Gehaltsschwelle gibt es nicht, wohl aber die Prüfung der Arbeitsbedingungen durch die Bundesagentur für Arbeit.',
    open: 'Die Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung ist möglich; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) =>
      `Die Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung ist möglich, wenn ${clauses}.`,
    unknown:
      'Ob die Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung ist ${not} möglich, weil ${reasons}.`,
  },
  researcher: {
    name: 'Aufenthaltserlaubnis zum Zweck der Forschung',
    short: 'Forschung',
    what: 'Für Forscherinnen und Forscher, die mit einer Forschungseinrichtung eine Aufnahmevereinbarung schließen. Die Bundesagentur für Arbeit muss nicht zustimmen.',
    open: 'Die Aufenthaltserlaubnis für die Forschung ist möglich: Eine Zustimmung der Bundesagentur für Arbeit ist nicht nötig.',
    openIf: (clauses) => `Die Aufenthaltserlaubnis für die Forschung ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Aufenthaltserlaubnis für die Forschung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Aufenthaltserlaubnis für die Forschung ist ${not} möglich, weil ${reasons}.`,
  },
  experienced: {
    name: 'Beschäftigung bei ausgeprägter berufspraktischer Erfahrung',
    short: 'Berufserfahrung statt Anerkennung',
    what: 'Wer mehrere Jahre im Beruf gearbeitet hat und einen im Herkunftsland staatlich anerkannten Abschluss besitzt, kann ohne deutsche Anerkennung kommen; in IT-Berufen auch ohne Abschluss. Die Stelle muss qualifiziert sein und eine Gehaltsschwelle erreichen oder nach Tarif bezahlt werden.',
    open: 'Die Beschäftigung wegen Berufserfahrung ist möglich; Bundesagentur für Arbeit und Ausländerbehörde entscheiden nach Ermessen.',
    openIf: (clauses) =>
      `Die Beschäftigung wegen Berufserfahrung ist möglich, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob die Beschäftigung wegen Berufserfahrung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Beschäftigung wegen Berufserfahrung ist ${not} möglich, weil ${reasons}.`,
  },
  longTermResidentOtherState: {
    name: 'Aufenthaltserlaubnis für in anderen EU-Mitgliedstaaten langfristig Aufenthaltsberechtigte',
    short: 'Daueraufenthalt aus einem anderen EU-Staat',
    what: 'Wer in einem anderen Mitgliedstaat die Rechtsstellung eines langfristig Aufenthaltsberechtigten hat, kann damit nach Deutschland weiterziehen und hier arbeiten. Die Bundesagentur für Arbeit prüft die Arbeitsbedingungen.',
    open: 'Die Aufenthaltserlaubnis wegen des Daueraufenthalts in einem anderen EU-Staat ist möglich; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) =>
      `Die Aufenthaltserlaubnis wegen des Daueraufenthalts in einem anderen EU-Staat ist möglich, wenn ${clauses}.`,
    unknown:
      'Ob eine Aufenthaltserlaubnis wegen des Daueraufenthalts in einem anderen EU-Staat möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Aufenthaltserlaubnis wegen des Daueraufenthalts in einem anderen EU-Staat ist ${not} möglich, weil ${reasons}.`,
  },
  executiveOrSpecialist: {
    name: 'Leitende Angestellte, Führungskräfte und Spezialisten',
    short: 'Führungskraft oder Spezialist',
    what: 'Für leitende Angestellte, Mitglieder der Geschäftsführung und Personen mit besonderen, vor allem unternehmensspezifischen Kenntnissen. Eine Anerkennung oder eine feste Gehaltsschwelle verlangt das Gesetz nicht.',
    open: 'Der Weg für Führungskräfte und Spezialisten ist möglich; Bundesagentur für Arbeit und Ausländerbehörde entscheiden nach Ermessen.',
    openIf: (clauses) =>
      `Der Weg für Führungskräfte und Spezialisten ist möglich, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob der Weg für Führungskräfte und Spezialisten möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Der Weg für Führungskräfte und Spezialisten ist ${not} möglich, weil ${reasons}.`,
  },
  intraCorporateTransfer: {
    name: 'ICT-Karte für unternehmensintern transferierte Arbeitnehmer',
    short: 'Versetzung im Konzern',
    what: 'Für Führungskräfte, Spezialisten und Trainees, die ein Unternehmen außerhalb der EU auf Zeit in eine deutsche Niederlassung derselben Gruppe entsendet. Die Karte muss vor der Einreise als Visum beantragt werden.',
    open: 'Die Versetzung mit der ICT-Karte ist möglich; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Versetzung mit der ICT-Karte ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Versetzung mit der ICT-Karte möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Versetzung mit der ICT-Karte ist ${not} möglich, weil ${reasons}.`,
  },
  recognitionPartnership: {
    name: 'Anerkennungspartnerschaft',
    short: 'Erst einreisen, dann anerkennen lassen',
    what: 'Die Person beginnt schon vor der Anerkennung zu arbeiten und holt das Anerkennungsverfahren in Deutschland nach. Arbeitgeber und Person verpflichten sich dazu in einer Vereinbarung.',
    open: 'Die Anerkennungspartnerschaft ist möglich: In der Regel wird die Aufenthaltserlaubnis erteilt; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Anerkennungspartnerschaft ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Anerkennungspartnerschaft möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Anerkennungspartnerschaft ist ${not} möglich, weil ${reasons}.`,
  },
  recognitionMeasure: {
    name: 'Maßnahme zur Anerkennung ausländischer Berufsqualifikationen',
    short: 'Anpassungsqualifizierung',
    what: 'Wenn die zuständige Stelle festgestellt hat, was zur Anerkennung noch fehlt, kann die Person für eine Anpassungsmaßnahme einreisen. Sie holt das Fehlende in Deutschland nach und wird danach Fachkraft.',
    open: 'Die Anpassungsqualifizierung ist möglich: In der Regel wird die Aufenthaltserlaubnis dafür erteilt.',
    openIf: (clauses) => `Die Anpassungsqualifizierung ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Anpassungsqualifizierung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Anpassungsqualifizierung ist ${not} möglich, weil ${reasons}.`,
  },
  privilegedNationality: {
    name: 'Beschäftigung bestimmter Staatsangehöriger (begünstigte Staaten)',
    short: 'Sonderregel für begünstigte Staaten',
    what: 'Staatsangehörige einiger im Gesetz genannter Staaten dürfen zu jeder Beschäftigung zugelassen werden, unabhängig von ihrer Qualifikation. Die Bundesagentur für Arbeit prüft die Arbeitsbedingungen und nach dem Wortlaut auch den Vorrang.',
    open: 'Die Sonderregel für begünstigte Staaten greift: Die Beschäftigung ist möglich, die Behörde entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die Sonderregel für begünstigte Staaten greift, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob die Sonderregel für begünstigte Staaten greift, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Sonderregel für begünstigte Staaten greift ${not}, weil ${reasons}.`,
  },
  professionalDriver: {
    name: 'Berufskraftfahrerinnen und Berufskraftfahrer',
    short: 'Fahrerinnen und Fahrer von Lkw und Bus',
    what: 'Für Beschäftigte im Güterkraftverkehr und im Personenverkehr mit Bussen. Fehlen Fahrerlaubnis oder Grundqualifikation noch, können sie unter Auflagen in Deutschland erworben werden.',
    open: 'Die Beschäftigung als Berufskraftfahrerin oder Berufskraftfahrer ist möglich; die Behörde entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die Beschäftigung als Berufskraftfahrerin oder Berufskraftfahrer ist möglich, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown:
      'Ob die Beschäftigung als Berufskraftfahrerin oder Berufskraftfahrer möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Beschäftigung als Berufskraftfahrerin oder Berufskraftfahrer ist ${not} möglich, weil ${reasons}.`,
  },
  careAssistant: {
    name: 'Beschäftigung von Pflegehilfskräften',
    short: 'Pflegehilfe',
    what: 'Für Pflegehilfskräfte mit einer staatlich geregelten deutschen Ausbildung in der Pflegehilfe oder einer ausländischen, deren Gleichwertigkeit festgestellt ist. Die Bundesagentur für Arbeit prüft die Arbeitsbedingungen.',
    open: 'Die Beschäftigung als Pflegehilfskraft ist möglich; die Behörde entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die Beschäftigung als Pflegehilfskraft ist möglich, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob die Beschäftigung als Pflegehilfskraft möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Beschäftigung als Pflegehilfskraft ist ${not} möglich, weil ${reasons}.`,
  },
  westernBalkans: {
    name: 'Westbalkanregelung',
    short: 'Sonderregel für den Westbalkan',
    what: 'Staatsangehörige der Westbalkanstaaten können zu jeder Beschäftigung zugelassen werden, auch ohne anerkannte Qualifikation. Die Zahl der Zustimmungen ist jedes Jahr begrenzt, und der Antrag muss in einem dieser Staaten gestellt werden.',
    open: 'Die Westbalkanregelung greift: Die Beschäftigung ist möglich, die Behörde entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die Westbalkanregelung greift, wenn ${clauses}; die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob die Westbalkanregelung greift, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Westbalkanregelung greift ${not}, weil ${reasons}.`,
  },
  vocationalTraining: {
    name: 'Aufenthaltserlaubnis zum Zweck der Berufsausbildung',
    short: 'Ausbildung im Betrieb',
    what: 'Für Personen, die in Deutschland eine betriebliche Ausbildung beginnen. Danach können sie als Fachkraft bleiben.',
    open: 'Die Aufenthaltserlaubnis für eine Ausbildung ist möglich; die Bundesagentur für Arbeit muss noch zustimmen.',
    openIf: (clauses) => `Die Aufenthaltserlaubnis für eine Ausbildung ist möglich, wenn ${clauses}.`,
    unknown: 'Ob die Aufenthaltserlaubnis für eine Ausbildung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) =>
      `Die Aufenthaltserlaubnis für eine Ausbildung ist ${not} möglich, weil ${reasons}.`,
  },
  shortTermQuota: {
    name: 'Kurzzeitige kontingentierte Beschäftigung',
    short: 'Kurzzeitbeschäftigung nach Tarif',
    what: 'Für jede Beschäftigung auf kurze Zeit bei tarifgebundenen Arbeitgebern, die auch die Reise bezahlen. Die Bundesagentur für Arbeit legt fest, wie viele Menschen im Jahr so kommen dürfen.',
    open: 'Die kurzzeitige Beschäftigung ist möglich; die Bundesagentur für Arbeit entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die kurzzeitige Beschäftigung ist möglich, wenn ${clauses}; die Bundesagentur für Arbeit entscheidet nach Ermessen.`,
    unknown: 'Ob die kurzzeitige Beschäftigung möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die kurzzeitige Beschäftigung ist ${not} möglich, weil ${reasons}.`,
  },
  opportunityCard: {
    name: 'Chancenkarte',
    short: 'Zur Arbeitsuche einreisen',
    what: 'Mit der Chancenkarte kommt die Person allein nach Deutschland, um Arbeit oder eine Anerkennungsmaßnahme zu suchen. Sie ist kein Titel für Ihre Stelle, erlaubt aber in Grenzen Nebenbeschäftigung und Probearbeit.',
    open: 'Die Chancenkarte ist möglich; die Person beantragt sie selbst, die Behörde entscheidet nach Ermessen.',
    openIf: (clauses) =>
      `Die Chancenkarte ist möglich, wenn ${clauses}; die Person beantragt sie selbst, die Behörde entscheidet nach Ermessen.`,
    unknown: 'Ob die Chancenkarte möglich ist, ist noch nicht bekannt.',
    notOpen: (reasons, not) => `Die Chancenkarte ist ${not} möglich, weil ${reasons}.`,
  },
};

/** The verdict of a route in a word or two, with a sign that carries it without colour. */
export const verdicts: Record<RouteVerdict, { label: string; group: string; sign: string }> = {
  open: { label: 'möglich', group: 'Möglich', sign: '✓' },
  openIf: { label: 'möglich, wenn …', group: 'Möglich, wenn …', sign: '◔' },
  unknown: { label: 'noch nicht bekannt', group: 'Noch nicht bekannt', sign: '?' },
  notOpen: { label: 'nicht offen', group: 'Mit diesen Angaben nicht offen', sign: '✕' },
};

/** How firmly the law binds the authority. */
export const entitlements: Record<Entitlement, { label: string; explanation: string }> = {
  claim: {
    label: 'Anspruch',
    explanation: 'Sind alle Voraussetzungen erfüllt, muss die Behörde den Titel erteilen.',
  },
  rule: {
    label: 'in der Regel',
    explanation:
      'Sind alle Voraussetzungen erfüllt, soll die Behörde den Titel erteilen; nur in Ausnahmen lehnt sie ab.',
  },
  discretion: {
    label: 'Ermessen',
    explanation: 'Auch wenn alle Voraussetzungen erfüllt sind, wägt die Behörde ab und entscheidet.',
  },
};

/** The part of the Federal Employment Agency. */
export const consents: Record<BaConsent, { label: string; explanation: string }> = {
  none: {
    label: 'Keine Zustimmung der Bundesagentur für Arbeit nötig',
    explanation: 'Die Ausländerbehörde oder Auslandsvertretung entscheidet allein.',
  },
  consent: {
    label: 'Zustimmung der Bundesagentur für Arbeit nötig',
    explanation:
      'Sie prüft, ob die Arbeitsbedingungen denen vergleichbarer inländischer Beschäftigter entsprechen. Die Behörde holt die Zustimmung intern ein.',
  },
  consentPriority: {
    label: 'Zustimmung der Bundesagentur für Arbeit mit Vorrangprüfung nötig',
    explanation:
      'Sie prüft die Arbeitsbedingungen und nach dem Wortlaut der Verordnung auch, ob bevorrechtigte Bewerberinnen und Bewerber zur Verfügung stehen.',
  },
  workPermit: {
    label: 'Arbeitserlaubnis oder Zustimmung der Bundesagentur für Arbeit nötig',
    explanation:
      'Bei kurzen Aufenthalten visumfreier Personen beantragen Sie als Arbeitgeber die Arbeitserlaubnis unmittelbar bei der Bundesagentur für Arbeit; sonst stimmt sie dem Aufenthaltstitel zu.',
  },
};
