import type { AccessVerdict, Duty, Warning } from '#flows/law/assessment';
import type { DutyId, NoteId, RemedyId, WarningId } from '#flows/law/ids';
import type { legalDates } from '#flows/law/parameters/dates';
import type { ParameterId } from '#flows/law/parameters/parameters';

/** The figures of the law on the day of the assessment, formatted for reading. Texts type none themselves. */
export interface LawFigures {
  /** With its unit: "500.000 €", "8 Monate". */
  figure: (id: ParameterId) => string;
  /** The bare number, where the sentence bends the unit. */
  count: (id: ParameterId) => string;
  day: (id: keyof typeof legalDates) => string;
}
/** A sentence that may name figures of the law. */
export type LawSentence = (law: LawFigures) => string;

/** What a warning names of this case, formatted for reading. */
export type WarningValues = Readonly<Partial<Record<string, string>>>;

/** The size of a change, formatted for reading; what does not apply is absent. */
export interface RemedySize {
  /** "700 €", "2 Monate", "5 Stunden". */
  by?: string;
  /** With money: the same as a month's amount. */
  byMonth?: string;
  /** The level to reach. */
  to?: string;
  /** Where the change is measured by a figure that is only a draft. */
  draft?: { year: string; amount: string };
  /** The figure that is in force, where it differs from the draft. */
  inForce?: { year: string; amount: string };
}

/** May the person work here anyway, before any route? */
export const access: Record<AccessVerdict, { title: string; explanation: string }> = {
  free: {
    title: 'Sie können die Person sofort einstellen.',
    explanation:
      'Die Person darf in Deutschland jede Arbeit aufnehmen. Ein weiterer Aufenthaltstitel und eine Zustimmung der Bundesagentur für Arbeit sind nicht nötig.',
  },
  permitted: {
    title: 'Die Person darf schon jetzt bei Ihnen arbeiten, aber nicht unbedingt auf Dauer.',
    explanation:
      'Ihr jetziger Aufenthaltstitel erlaubt die Beschäftigung. Er läuft aber ab oder kann enden; prüfen Sie deshalb früh, welcher Weg danach offensteht.',
  },
  limited: {
    title: 'Die Person darf nur in Grenzen oder nur mit Erlaubnis arbeiten.',
    explanation:
      'Ihr jetziger Aufenthaltsstatus erlaubt nicht jede Beschäftigung. Für Ihre Stelle braucht sie in der Regel vorher eine Erlaubnis oder einen anderen Aufenthaltstitel.',
  },
  titleRequired: {
    title: 'Die Person braucht vor dem ersten Arbeitstag einen passenden Aufenthaltstitel.',
    explanation:
      'Ohne Aufenthaltstitel, der die Beschäftigung erlaubt, dürfen Sie die Person nicht beschäftigen.',
  },
  unknown: {
    title: 'Ob die Person einen Aufenthaltstitel braucht, ist noch nicht bekannt.',
    explanation: 'Dafür fehlen Staatsangehörigkeit, Wohnland oder der jetzige Aufenthaltsstatus.',
  },
};

/** The smallest change that would lift an unmet requirement. */
export const remedies: Record<RemedyId, (size: RemedySize) => string> = {
  raiseSalary: ({ by, byMonth, draft, inForce }) =>
    [
      by && byMonth
        ? `+ ${by} im Jahr (${byMonth} im Monat) heben das Gehalt auf die Schwelle.`
        : 'Ein höheres garantiertes Gehalt hebt diese Hürde auf.',
      draft && `Gerechnet ist mit dem Entwurf für ${draft.year}: ${draft.amount}.`,
      inForce && `Für ${inForce.year} gelten ${inForce.amount}.`,
    ]
      .filter(Boolean)
      .join(' '),
  lengthenContract: ({ by }) =>
    by
      ? `Den Vertrag um ${by} verlängern oder unbefristet schließen.`
      : 'Den Vertrag länger oder unbefristet schließen.',
  shortenContract: ({ by }) => (by ? `Den Vertrag um ${by} kürzen.` : 'Den Vertrag kürzer befristen.'),
  limitContract: ({ by }) => (by ? `Den Vertrag auf höchstens ${by} befristen.` : 'Den Vertrag befristen.'),
  raiseJobLevel: () =>
    'Die Stelle so zuschneiden, dass sie eine Berufsausbildung oder ein Studium verlangt, und das in die Stellenbeschreibung schreiben.',
  raiseJobToGraduateLevel: () =>
    'Die Stelle so zuschneiden, dass sie Hochschulniveau verlangt, und die Aufgaben genau beschreiben.',
  employDirectly: () => 'Die Person unmittelbar beim Einsatzbetrieb anstellen statt über Leiharbeit.',
  employInGermany: () => 'Den Arbeitsvertrag mit einem Betrieb in Deutschland schließen.',
  improveConditions: () =>
    'Gehalt, Arbeitszeit und Urlaub an die vergleichbarer Beschäftigter oder an den Tarif angleichen.',
  learnGerman: ({ to }) =>
    to
      ? `Deutsch bis zur Stufe ${to} lernen und die Prüfung ablegen.`
      : 'Deutsch lernen und die Prüfung ablegen.',
  completeRecognition: () => 'Die Anerkennung beantragen oder die fehlenden Teile nachholen.',
  gainExperience: ({ by }) =>
    by ? `Noch ${by} einschlägige Berufserfahrung sammeln.` : 'Mehr einschlägige Berufserfahrung sammeln.',
  payCollectively: () => 'Tarifgebunden sein und die Person nach Tarif bezahlen.',
  payTravel: () => 'Die Reisekosten übernehmen.',
  raiseHours: ({ by }) =>
    by ? `Die Arbeitszeit um ${by} in der Woche erhöhen.` : 'Die Arbeitszeit erhöhen.',
  agreePartnership: () => 'Mit der Person eine Vereinbarung zur Anerkennungspartnerschaft schließen.',
  agreeMeasure: () => 'Einen Platz in einer passenden Qualifizierungsmaßnahme vereinbaren.',
  applyFromWesternBalkans: () =>
    'Den Antrag bei einer deutschen Auslandsvertretung in einem der Westbalkanstaaten stellen.',
  waitForBenefitsPeriod: ({ by }) =>
    by
      ? `Mit dem Antrag warten, bis seit dem letzten Leistungsbezug ${by} vergangen sind.`
      : 'Mit dem Antrag warten, bis die Wartezeit nach dem Leistungsbezug vorbei ist.',
  waitInOtherState: ({ by }) =>
    by
      ? `Noch ${by} mit der Blauen Karte im anderen Mitgliedstaat leben.`
      : 'Länger mit der Blauen Karte im anderen Mitgliedstaat leben.',
  waitInGroup: ({ by }) =>
    by ? `Noch ${by} in der Unternehmensgruppe arbeiten.` : 'Länger in der Unternehmensgruppe arbeiten.',
  applyFromAbroad: () => 'Den Titel vor der Einreise bei der deutschen Auslandsvertretung beantragen.',
  concludeHostingAgreement: () => 'Mit der Person eine Aufnahmevereinbarung schließen.',
  offerTraining: () =>
    'Statt der Stelle einen Ausbildungsvertrag anbieten: Die Person lernt den Beruf im Betrieb und wird danach Fachkraft.',
};

/** What to know before anything else. */
export const warnings: Record<
  WarningId,
  { title: string; text: (law: LawFigures, values: WarningValues) => string }
> = {
  recruitmentReserved: {
    title: 'Anwerbung nur durch die Bundesagentur für Arbeit',
    text: () =>
      'In diesem Land darf für Gesundheits- und Pflegeberufe nur die Bundesagentur für Arbeit anwerben und vermitteln. Wer selbst oder über eine Agentur anwirbt, begeht eine Ordnungswidrigkeit. Sprechen Sie mit dem Arbeitgeber-Service.',
  },
  agencyWork: {
    title: 'Leiharbeit sperrt die meisten Wege',
    text: () =>
      'Für Leiharbeit muss die Bundesagentur für Arbeit ihre Zustimmung versagen. Offen bleiben nur Wege, die keine Zustimmung brauchen.',
  },
  licenceMissing: {
    title: 'Ohne Berufsausübungserlaubnis keine Arbeit im Beruf',
    text: () =>
      'Der Beruf ist reglementiert. Die Erlaubnis muss erteilt oder zugesagt sein, bevor der Aufenthaltstitel erteilt wird; bis dahin darf die Person den Beruf nicht ausüben.',
  },
  employerSanctions: {
    title: 'Die Behörde kann wegen des Arbeitgebers ablehnen',
    text: () =>
      'Sie haben Sanktionen, eine Insolvenz oder fehlende Geschäftstätigkeit angegeben. Das führt nicht immer zur Ablehnung, wird aber geprüft. Lassen Sie sich vor dem Antrag beraten.',
  },
  over45: {
    title: 'Besondere Regel ab der Altersgrenze',
    text: ({ figure, count }) =>
      `Ab dem ${count('over45AgeYears')}. Geburtstag verlangen einige Wege ein Gehalt von zurzeit mindestens ${figure('over45')} oder eine angemessene Altersversorgung. Die Blaue Karte kennt diese Regel nicht.`,
  },
  draftFigure: {
    title: 'Ein Betrag ist noch ein Entwurf',
    text: () =>
      'Das Ergebnis rechnet mit einem Betrag, der noch nicht verkündet ist oder für das gefragte Jahr noch fehlt. Er ist unten gekennzeichnet. Prüfen Sie das Ergebnis, sobald der endgültige Betrag im Bundesanzeiger steht.',
  },
  priorityCheck: {
    title: 'Vorrangprüfung: Gesetz und Praxis weichen voneinander ab',
    text: () =>
      'Nach dem Wortlaut prüft die Bundesagentur für Arbeit, ob bevorrechtigte Bewerberinnen und Bewerber da sind. Nach einer internen Weisung verzichtet sie darauf bis auf Weiteres; ob das noch gilt, sagt Ihnen der Arbeitgeber-Service.',
  },
  asylumLock: {
    title: 'Ein Asylantrag sperrt andere Titel',
    text: ({ day }) =>
      `Solange ein Asylverfahren läuft oder nach einer Ablehnung können die meisten Titel in Deutschland nicht erteilt werden. Ausnahmen gibt es vor allem, wenn der Antrag zurückgenommen wurde und die Person vor dem ${day('trackChangeEntryBefore')} eingereist ist.`,
  },
  minimumWage: {
    title: 'Das Gehalt liegt unter dem Mindestlohn',
    text: (_, { hourly, minimum }) =>
      hourly !== undefined && minimum !== undefined
        ? `Gehalt und Wochenstunden ergeben ${hourly} je Stunde. Am ersten Arbeitstag gilt ein Mindestlohn von ${minimum}. So darf die Stelle nicht besetzt werden.`
        : 'Gehalt und Wochenstunden ergeben weniger als den gesetzlichen Mindestlohn. So darf die Stelle nicht besetzt werden.',
  },
  quota: {
    title: 'Die Zahl der Zustimmungen ist begrenzt',
    text: () =>
      'Ob das Kontingent dieses Jahres schon ausgeschöpft ist, steht nicht in den Regeln. Fragen Sie vor dem Antrag die Bundesagentur für Arbeit.',
  },
  statusEnds: {
    title: 'Der jetzige Aufenthaltsstatus endet',
    text: (_, { until }) =>
      `${until === undefined ? 'Notieren Sie, bis wann der Titel gilt,' : `Nach heutigem Stand gilt er bis zum ${until}. Notieren Sie die Frist`} und beantragen Sie den nächsten Titel rechtzeitig. Danach dürfen Sie die Person nur mit neuer Erlaubnis weiter beschäftigen.`,
  },
};

/** How serious a warning is, in words: nothing by colour alone. */
export const severities: Record<Warning['severity'], string> = {
  stop: 'Stopp',
  warn: 'Achtung',
  info: 'Hinweis',
};

/** What the employer has to do by law. */
export const duties: Record<DutyId, { title: string; text: LawSentence }> = {
  checkAndCopyTitle: {
    title: 'Aufenthaltstitel prüfen und Kopie aufbewahren',
    text: ({ figure }) =>
      `Prüfen Sie vor dem ersten Arbeitstag und bei jeder Verlängerung, ob der Titel die Beschäftigung erlaubt. Bewahren Sie eine Kopie für die Dauer der Beschäftigung auf. Wer ohne Erlaubnis beschäftigt, riskiert ein Bußgeld bis ${figure('fineIllegalEmployment')}.`,
  },
  reportEarlyEnd: {
    title: 'Vorzeitiges Ende der Beschäftigung melden',
    text: ({ figure, count }) =>
      `Endet die Beschäftigung früher als geplant, teilen Sie das der Ausländerbehörde innerhalb von ${count('employerReportWeeks')} Wochen mit. Wer das versäumt, riskiert ein Bußgeld bis ${figure('fineReport')}.`,
  },
  informAboutFaireIntegration: {
    title: 'Auf die Beratung „Faire Integration“ hinweisen',
    text: () =>
      'Weisen Sie die Person in Textform (zum Beispiel per E-Mail) auf die kostenlose Beratung zum Arbeits- und Sozialrecht hin. Nennen Sie die aktuellen Kontaktdaten der Beratungsstelle, die dem Arbeitsort am nächsten liegt.',
  },
  informFederalAgency: {
    title: 'Der Bundesagentur für Arbeit Auskunft geben',
    text: () =>
      'Geben Sie Gehalt, Arbeitszeit und die übrigen Arbeitsbedingungen richtig und vollständig an. Auch später muss auf Anfrage fristgerecht geantwortet werden.',
  },
  payMinimumWage: {
    title: 'Mindestlohn zahlen',
    text: ({ figure }) =>
      `Der gesetzliche Mindestlohn beträgt bei Arbeitsbeginn ${figure('minimumWageHour')} brutto. In manchen Branchen gilt ein höherer.`,
  },
};

/** By when a duty is due. */
export const dueDates: Record<Duty['due'], LawSentence> = {
  beforeStart: () => 'vor dem ersten Arbeitstag',
  firstWorkingDay: () => 'spätestens am ersten Arbeitstag',
  withinFourWeeks: ({ count }) =>
    `innerhalb von ${count('employerReportWeeks')} Wochen, nachdem Sie davon erfahren haben`,
  onRequest: () => 'auf Anfrage der Bundesagentur für Arbeit',
  always: () => 'während der ganzen Beschäftigung',
};

/** What the verdict alone does not say. */
export const notes: Record<NoteId, LawSentence> = {
  licenceStillNeeded: () => 'In einem reglementierten Beruf ist die Berufsausübungserlaubnis trotzdem nötig.',
  swissPermitDeclaratory: () =>
    'Schweizerische Staatsangehörige erhalten auf Wunsch eine Aufenthaltserlaubnis-CH. Sie bestätigt das Recht nur, die Arbeit darf vorher beginnen.',
  checkTheDocument: () =>
    'Lassen Sie sich das Dokument zeigen, das dieses Recht belegt, und bewahren Sie eine Kopie auf.',
  blueCardFirstTwelveMonths: ({ count }) =>
    `In den ersten ${count('blueCardJobChangeMonths')} Monaten mit der Blauen Karte kann die Ausländerbehörde einen Arbeitsplatzwechsel aussetzen und ablehnen. Die Person muss ihn anzeigen.`,
  temporaryProtectionEnds: ({ day }) =>
    `Der vorübergehende Schutz gilt nach heutigem Stand bis zum ${day('temporaryProtectionUntil')}.`,
  noConsentHumanitarian: () => 'Die Bundesagentur für Arbeit muss nicht zustimmen.',
  jobSeekerTitleEnds: () =>
    'Der Titel zur Arbeitsuche erlaubt jede Arbeit, ist aber befristet. Beantragen Sie rechtzeitig den Titel für die Stelle.',
  boundToPresentJob: () =>
    'Der jetzige Titel gilt meist nur für den jetzigen Arbeitgeber. Was erlaubt ist, steht im Zusatzblatt; für Ihre Stelle braucht die Person vorher eine neue Erlaubnis.',
  consentFreeAfterTwoYears: () =>
    'Nach einer gesetzlich bestimmten Zeit versicherungspflichtiger Beschäftigung muss die Bundesagentur für Arbeit nicht mehr zustimmen.',
  researchAndTeachingOnly: () => 'Erlaubt sind nur Forschung und Lehre bei der aufnehmenden Einrichtung.',
  studentDayAccount: ({ count }) =>
    `Studierende dürfen im Jahr an bis zu ${count('studentWorkdaysYear')} Tagen arbeiten (Arbeitstagekonto). Für eine feste Stelle brauchen sie einen anderen Titel.`,
  apprenticeTwentyHours: () =>
    'Neben der Ausbildung ist nur eine Nebenbeschäftigung in begrenztem Umfang erlaubt.',
  recognitionTwentyHours: () =>
    'Neben der Anerkennungsmaßnahme ist nur eine Nebenbeschäftigung in begrenztem Umfang erlaubt; in der Anerkennungspartnerschaft auch die vereinbarte Stelle.',
  opportunityCardTwentyHours: ({ count }) =>
    `Mit der Chancenkarte sind durchschnittlich bis zu ${count('opportunityCardWeeklyHours')} Stunden Arbeit in der Woche erlaubt, dazu kurze Probearbeit.`,
  asylumProcedurePermission: ({ count }) =>
    `Während des Asylverfahrens braucht die Person für jede Arbeit eine Erlaubnis der Ausländerbehörde. In einer Aufnahmeeinrichtung ist sie in der Regel erst nach ${count('asylumWaitMonthsFacility')} Monaten möglich, für manche Herkunftsstaaten gar nicht.`,
  tolerationPermission: () =>
    'Mit einer Duldung braucht die Person für jede Arbeit eine Erlaubnis der Ausländerbehörde. In manchen Fällen ist sie gesetzlich ausgeschlossen.',
  noWorkOnShortStay: () =>
    'Während eines Kurzaufenthalts, mit Schengen-Visum oder visumfrei, darf die Person nicht arbeiten.',
  visaFreeEntryNoWork: () =>
    'Die Person darf ohne Visum einreisen und den Titel hier beantragen. Arbeiten darf sie erst, wenn die Ausländerbehörde es erlaubt hat.',
  turkishAssociationLaw: () =>
    'Türkische Staatsangehörige und ihre Familien können eigene Rechte aus dem Assoziationsrecht haben. Das wird hier nicht geprüft; fragen Sie die Ausländerbehörde.',
  agencyWorkNotBarred: () =>
    'Leiharbeit ist auf diesem Weg nach dem Wortlaut des Gesetzes nicht ausgeschlossen. Eine amtliche Bestätigung dafür haben wir nicht gefunden; fragen Sie vorher die Behörde.',
  consentStillRequired: () =>
    'Ob die Zustimmung der Bundesagentur für Arbeit für Personen, die schon länger in Deutschland sind, entfällt, ist nicht sicher. Gehen Sie davon aus, dass sie nötig ist.',
  priorityCheckSuspendedInPractice: () =>
    'Die Verordnung ordnet eine Vorrangprüfung an. Nach einer internen Weisung findet sie bis auf Weiteres nicht statt; ob die Weisung noch gilt, ist nicht bestätigt.',
  guaranteedPayOnly: () =>
    'Gerechnet wird nur das vertraglich garantierte Geld. Ob Prämien oder Sachleistungen zählen, ist nicht geklärt; rechnen Sie sicherheitshalber ohne sie.',
  ictScopeDoubtful: () =>
    'Ob dieser technische IT-Beruf zu den IT-Berufen der Verordnung zählt, ist nicht geklärt. Fragen Sie die Bundesagentur für Arbeit.',
  localPayMayBeHigher: () =>
    'Die Bezahlung darf nicht schlechter sein als bei vergleichbaren Beschäftigten in Deutschland. Maßstab ist der Tarif oder die ortsübliche Bezahlung; beides kann höher liegen als ein gesetzliches Mindestgehalt.',
  highestLandAuthorityException: () =>
    'Während des Asylverfahrens ist der Titel nur mit Zustimmung der obersten Landesbehörde und aus wichtigen Gründen möglich.',
  temporaryProtectionRenunciation: () =>
    'Nach dem Wortlaut ist die Blaue Karte neben dem vorübergehenden Schutz ausgeschlossen. Einige Behörden erteilen sie nach einem Verzicht auf den Schutz; fragen Sie vorher und verzichten Sie nicht ohne Zusage.',
  experienceWindowFromApplication: () =>
    'Das Gesetz sagt nicht, ab welchem Tag die Jahre der Berufserfahrung zurückgerechnet werden. Wir rechnen ab dem Antrag.',
  quotaStateUnknown: () =>
    'Wie viele Plätze im Kontingent noch frei sind, ist uns nicht bekannt. Die Bundesagentur für Arbeit kann die Zahl auch im Jahr ändern.',
  discretion: () =>
    'Auf diesem Weg besteht kein Anspruch: Die Behörde wägt auch dann noch ab, wenn alle Voraussetzungen erfüllt sind.',
  figureMissingForYear: () =>
    'Für das gefragte Jahr gibt es noch keinen Betrag. Gerechnet wurde mit dem zuletzt bekannten.',
};
