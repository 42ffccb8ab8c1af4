/** Words of the page that lists the papers of a case. */
export const papersPage = {
  title: 'Ihre Unterlagen',
  entry: 'Fertige Papiere herunterladen',
  toResult: 'Zurück zum Ergebnis',
  intro:
    'Diese Papiere passen zu Ihren Angaben. Sie werden beim Herunterladen frisch erstellt und bei uns nicht gespeichert. Ändern Sie Ihre Angaben, ändern sich auch die Papiere.',
  unfinished: 'Die Papiere beruhen auf den bisherigen Antworten. Weitere können hinzukommen.',
  open: (paper: string, language: string) => `${paper}, ${language} (PDF)`,
  download: 'PDF',
  ready: 'Ohne Lücken',
  missing: (count: number) =>
    count === 1 ? 'Eine Angabe fehlt noch' : `${String(count)} Angaben fehlen noch`,
  missingHint: 'Auf dem Papier stehen dafür leere Zeilen.',
  names:
    'Namen und Anschriften stehen nur auf den Papieren, wenn Sie sie für die Übergabe an die Koordinierungsstelle angegeben haben. Sonst tragen Sie sie von Hand ein.',
  none: 'Der Inhalt dieses Falls ist gelöscht. Papiere gibt es nicht mehr.',
};
export type PapersPageTexts = typeof papersPage;
