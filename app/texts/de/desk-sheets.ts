/** Words of the lists of an office for spreadsheets. */
export const deskSheets = {
  links: {
    label: 'Als Tabelle',
    cases: 'Fälle dieser Auswahl',
    tasks: 'offene Aufgaben dieser Auswahl',
    as: { csv: 'CSV', xlsx: 'Excel' },
    /** For those who hear a link by itself. */
    link: (list: string, format: string) => `${list} als ${format}-Datei`,
    hint: (most: { csv: string; xlsx: string }) =>
      `Höchstens ${most.xlsx} Zeilen in Excel, ${most.csv} in CSV. Die Datei enthält Namen von Firmen: Bitte löschen Sie sie, wenn Sie sie nicht mehr brauchen.`,
  },
  cases: {
    title: 'Fälle',
    file: 'faelle',
    created: 'Eingegangen am',
    waiting: 'Am Zug seit',
    due: 'Fällig am',
    code: 'ISCO-08',
    land: 'Land',
    district: 'Kreis',
    news: 'Neuer Eingang',
    flipped: 'Recht geändert',
    yes: 'ja',
  },
  tasks: {
    title: 'Offene Aufgaben',
    file: 'aufgaben',
    task: 'Aufgabe',
    due: 'Fällig am',
    by: 'Angelegt von',
    on: 'Angelegt am',
  },
  cut: {
    csv: (most: string) =>
      `Diese Liste endet nach ${most} Zeilen, es gibt aber mehr. Bitte schränken Sie die Auswahl ein.`,
    xlsx: (most: string) =>
      `Diese Liste endet nach ${most} Zeilen, es gibt aber mehr. Bitte schränken Sie die Auswahl ein oder nehmen Sie die CSV-Datei.`,
  },
};
