/** Words of the list of papers to tick off. */
export const checklist = {
  title: 'Unterlagen abhaken',
  intro:
    'Haken Sie ab, was schon vorliegt. Die Liste folgt Ihrem Plan; ändern sich Ihre Antworten, ändert sich auch die Liste. Bei einer Übergabe geht mit, was abgehakt ist.',
  unfinished: 'Die Liste beruht auf den bisherigen Antworten und kann noch länger werden.',
  introCase:
    'Haken Sie ab, was schon vorliegt. Die Koordinierungsstelle sieht diese Liste und was noch fehlt. Die Unterlagen selbst laden Sie hier nicht hoch.',
  empty: 'Solange kein Plan möglich ist, gibt es keine Liste.',
  back: 'Zurück zum Plan',
  link: 'Unterlagen abhaken und speichern',
  save: 'Haken speichern',
  saved: 'Ihre Haken sind gespeichert.',
  count: (done: string, all: string) => `${done} von ${all} liegen vor`,
  none: 'nichts abgehakt',
  closed: 'Der Fall ist abgeschlossen. Die Liste kann nicht mehr geändert werden.',
  desk: {
    title: 'Unterlagen laut Plan',
    missing: 'Es fehlen noch',
    complete: 'Alle Unterlagen des Plans liegen nach Angabe des Betriebs vor.',
    done: (count: number) => (count === 1 ? 'Eine liegt vor' : `${String(count)} liegen vor`),
    told: 'Nach Angabe des Betriebs; geprüft ist nichts davon.',
    noPlan: 'Für diesen Fall gibt es zurzeit keinen Plan und deshalb keine Liste.',
    sides: { employer: 'Vom Betrieb', candidate: 'Von der Person' },
  },
};
