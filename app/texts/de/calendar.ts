/** Words of calendar files, and of the links to them. */
export const calendar = {
  plan: {
    link: 'Termine in den Kalender übernehmen',
    hint: 'Datei im Format ICS. Ändern sich die Termine, laden Sie die Datei noch einmal: Ein zweiter Import ändert die Einträge, statt sie zu verdoppeln.',
    name: 'Fachkraft einstellen: Plan',
    file: 'plan-termine',
    step: (name: string, actor: string) => `${name} (${actor})`,
    range: (from: string, until: string) =>
      `Beginnt frühestens am ${from}; fertig bis ${until}, wenn alles lange dauert.`,
    typical: (weeks: string) => `Übliche Dauer: ${weeks}.`,
    latest: (day: string) => `Spätestens beginnen am ${day}, sonst verschiebt sich der Arbeitsbeginn.`,
    estimate: 'Die Tage sind geschätzt und keine Zusage.',
    deadline: (name: string) => `Gesetzliche Frist: ${name}`,
    counted: (day: string) =>
      `Gerechnet ab dem frühesten Beginn am ${day}. Beginnt der Schritt später, endet auch die Frist später.`,
    countedFromEntry: (day: string) =>
      `Gerechnet ab der Einreise am ${day}. Ein später Antrag oder Gang zur Behörde verlängert die Frist nicht.`,
    due: (name: string) => `Üblicherweise fertig: ${name}`,
    dueText: (since: string) => `Läuft seit ${since}. Dauert der Schritt länger, fragen Sie nach.`,
    duty: {
      due: (name: string) => `Pflicht bis zum ersten Arbeitstag: ${name}`,
      dueText: (since: string) =>
        `Möglich seit ${since}. Verschiebt sich der erste Arbeitstag, verschiebt sich der Termin.`,
    },
    wished: 'Wunschtermin: Arbeitsbeginn',
    categories: {
      step: 'Schritt',
      deadline: 'Gesetzliche Frist',
      due: 'Übliches Ende',
      wished: 'Wunschtermin',
    },
  },
  tasks: {
    link: 'Termine dieses Falls in den Kalender',
    name: (number: string) => `Fall ${number}`,
    task: (number: string, text: string) => `${number}: ${text}`,
    answer: (number: string) => `${number}: Antwort auf die Übergabe`,
    answerText: 'Bis zu diesem Tag soll Ihre Stelle sagen, ob sie den Fall annimmt.',
    category: 'Aufgabe',
  },
  own: {
    link: 'Diese Termine in den Kalender übernehmen',
    name: (number: string) => `Fachkräftelotse, Fall ${number}`,
    answer: 'Antwort der Stelle erwartet',
    answerText: (number: string) =>
      `Fall ${number}: Bis zu diesem Tag soll die Stelle sagen, ob sie ihn annimmt.`,
    erased: 'Daten des Falls werden gelöscht',
    erasedText: (number: string) => `Fall ${number}`,
    category: 'Fall',
  },
};
