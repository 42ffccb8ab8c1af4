/** The words of what would open a closed way. */
export const changes = {
  not: 'nicht',
  notYet: 'noch nicht',
  moreReasons: (count: number) => `${String(count)} weitere Voraussetzungen fehlen`,
  missing: (facts: string) => `Noch nicht angegeben: ${facts}.`,
  opens: 'Das würde diesen Weg öffnen',
  instead: 'Oder stattdessen',
  blocked: (names: string) => `Das kann der Betrieb nicht ändern: ${names}.`,
  mayDo: (amount: string) =>
    `Schon ${amount} mehr im Jahr können genügen, wenn das Jahr mit der niedrigeren Schwelle zählt.`,
  then: {
    open: 'Dann ist der Weg offen.',
    openIf: (clauses: string) => `Dann ist der Weg offen, wenn ${clauses}.`,
    unknown: 'Danach sind noch Angaben offen, bevor sich der Weg beurteilen lässt.',
  },
  small: 'Diese kleinen Änderungen öffnen weitere Wege',
  met: 'Erfüllt',
  stillOpen: 'Noch offen',
};
export type ChangesTexts = typeof changes;
