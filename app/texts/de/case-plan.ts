/** Words of the plan of a case: how far it has come. */
export const casePlan = {
  title: 'Plan',
  pageTitle: (number: string) => `Plan für Fall ${number}`,
  details: 'Einzelheiten',
  provision: 'Vorschrift',
  runs: 'Das läuft gerade:',
  began: (day: string) => `Die Person arbeitet seit ${day}.`,
  progress: (done: string, all: string) => `${done} von ${all} Schritten erledigt`,
  groups: {
    now: () => 'Läuft gerade',
    next: () => 'Kommt noch',
    done: (count: number) => (count === 1 ? 'Ein erledigter Schritt' : `${String(count)} erledigte Schritte`),
  } satisfies Record<string, (count: number) => string>,
  summary: {
    route: 'Weg',
    procedure: 'Verfahren',
    start: 'Frühester Arbeitsbeginn',
    began: 'Arbeitsbeginn',
    decisive: 'Am längsten dauert noch',
    progress: 'Fortschritt',
  },
  states: {
    done: (day: string) => `erledigt am ${day}`,
    openBefore: (steps: string) => `davor steht noch offen: ${steps}`,
    laterBefore: (steps: string) => `der Tag liegt vor dem von: ${steps}. Bitte prüfen Sie beide Tage.`,
    running: (since: string, due: string) => `läuft seit ${since}, üblich bis ${due}`,
    overdue: (due: string, days: string) =>
      `dauert länger als üblich: ${days === '1' ? 'ein Tag' : `${days} Tage`} über den ${due} hinaus`,
    duty: {
      running: (since: string, due: string) =>
        `möglich seit ${since}, Pflicht bis zum ersten Arbeitstag (geplant: ${due})`,
      overdue: (due: string, days: string) =>
        `Pflicht versäumt: zum ersten Arbeitstag (${due}) war es zu erledigen, ${days === '1' ? 'vor einem Tag' : `vor ${days} Tagen`}. Bitte sofort nachholen.`,
    },
    open: (from: string, to: string) =>
      from === to ? `offen, voraussichtlich am ${from}` : `offen, voraussichtlich zwischen ${from} und ${to}`,
  },
  picture: 'Zeitplan',
  employer: {
    intro:
      'Die Koordinierungsstelle hakt erledigte Schritte ab; danach rechnen wir die offenen neu. Die Zeiten sind Spannen, keine Zusage.',
    nothingYet: 'Noch ist kein Schritt als erledigt eingetragen.',
    none: 'Zurzeit gibt es für diesen Fall keinen Plan.',
    more: 'Ganzen Plan ansehen',
  },
  desk: {
    region: 'In unserer Region, letzte 12 Monate',
    employer: 'Der Betrieb',
    toPlan: 'Plan öffnen und Schritte abhaken',
    notFollowed:
      'Sobald der erste Schritt abgehakt ist, zählt die Uhr mit: Dauert ein Schritt länger als üblich, steht der Fall unter „überfällig“. Der Betrieb sieht den Plan ebenso.',
    on: 'Erledigt am',
    tick: 'Abhaken',
    tickOf: (step: string) => `Abhaken: ${step}`,
    earlier: 'Schon erledigt?',
    reopen: 'Wieder öffnen',
    reopenOf: (step: string) => `Wieder öffnen: ${step}`,
    notes: (count: number) => (count === 1 ? 'Praxisnotiz dazu' : `${String(count)} Praxisnotizen dazu`),
    choose: 'Anderen Weg oder anderes Verfahren planen',
    chooseHint: 'Erledigte Schritte bleiben erledigt, soweit der neue Plan sie hat.',
    way: 'Weg und Verfahren',
    chooseSend: 'So planen',
    none: 'Für diesen Fall gibt es zurzeit nichts zu planen.',
    overdueStep: (step: string) => `Schritt: ${step}`,
  },
};
export type CasePlanTexts = typeof casePlan;
