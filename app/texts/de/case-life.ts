import type { RefusalReason } from '#flows/case/apply';
import type { agencyAnswers, declineReasons, openedViews, RevisionCause } from '#flows/case/events';
import type { CaseOutcome, ClockStep, ConsentKind, CoordinationState, NextActor } from '#flows/case/states';
import type { EventTexts } from '../case-life';

/** The states of a case, as the employer reads them. */
const states: Record<CoordinationState, { name: string; text: string }> = {
  submitted: {
    name: 'Übergeben',
    text: 'Ihr Fall liegt für die Koordinierungsstelle bereit. Sie hat ihn noch nicht angenommen.',
  },
  accepted: { name: 'Angenommen', text: 'Die Koordinierungsstelle hat Ihren Fall angenommen.' },
  declined: {
    name: 'Abgelehnt',
    text: 'Die Koordinierungsstelle hat Ihren Fall abgelehnt. Sie können ihn einer anderen Stelle übergeben.',
  },
  inProgress: { name: 'In Bearbeitung', text: 'Die Koordinierungsstelle bearbeitet Ihren Fall.' },
  waitingForEmployer: {
    name: 'Wartet auf Sie',
    text: 'Die Koordinierungsstelle kann erst weiterarbeiten, wenn sie etwas von Ihnen hat.',
  },
  waitingForCandidate: {
    name: 'Wartet auf die Person',
    text: 'Die Koordinierungsstelle kann erst weiterarbeiten, wenn sie etwas von der Person hat, die Sie einstellen wollen.',
  },
  waitingForAuthority: {
    name: 'Wartet auf eine Behörde',
    text: 'Die Koordinierungsstelle wartet auf die Entscheidung oder die Auskunft einer Behörde.',
  },
  closed: { name: 'Abgeschlossen', text: 'Der Fall ist abgeschlossen.' },
  reopened: {
    name: 'Wieder geöffnet',
    text: 'Der Fall ist wieder geöffnet. Die Koordinierungsstelle hat sich noch nicht dazu geäußert.',
  },
  deletionRequested: {
    name: 'Löschung beantragt',
    text: 'Sie haben beantragt, den Fall zu löschen. Niemand arbeitet mehr daran.',
  },
  erased: { name: 'Gelöscht', text: 'Der Inhalt des Falls ist gelöscht.' },
};

const turns: Record<NextActor, string> = {
  office: 'Am Zug ist die Koordinierungsstelle.',
  receivingOffice: 'Am Zug ist die Stelle, der der Fall angeboten ist.',
  employer: 'Am Zug sind Sie.',
  candidate: 'Am Zug ist die Person, die Sie einstellen wollen.',
  authority: 'Am Zug ist eine Behörde.',
  nobody: 'Es ist nichts zu tun.',
};

/** Whose turn it is, for the Arbeitgeber-Service. */
const turnsForAgency: Record<NextActor, string> = {
  office: 'bei der Koordinierungsstelle',
  receivingOffice: 'bei einer anderen Koordinierungsstelle, der der Fall angeboten ist',
  employer: 'beim Arbeitgeber',
  candidate: 'bei der Person',
  authority: 'bei einer Behörde',
  nobody: 'keiner, der Fall ist abgeschlossen',
};

const clockSteps: Record<ClockStep, string> = {
  first: 'Erinnerung an die Stelle',
  second: 'Zweite Erinnerung an die Stelle',
  escalation: 'Die Koordinierung des Netzwerks schaltet sich ein',
};

const clockStepsOfNetwork: Record<ClockStep, string> = {
  first: 'Erinnerung an die Koordinierung des Netzwerks',
  second: 'Zweite Erinnerung an die Koordinierung des Netzwerks',
  escalation: 'Bitte an die Koordinierung des Netzwerks, eine andere Stelle zu finden',
};

const outcomes: Record<CaseOutcome, string> = {
  arrivedAndHired: 'Die Person ist eingereist und eingestellt',
  hiredInGermany: 'Die Person war schon in Deutschland und ist eingestellt',
  employerProceeds: 'Der Weg ist gefunden, Sie gehen ihn allein weiter',
  notPossibleNow: 'Zurzeit nicht möglich',
  employerWithdrew: 'Von Ihnen zurückgezogen',
  noReply: 'Keine Rückmeldung mehr',
};

const declines: Record<(typeof declineReasons)[number], string> = {
  notCompetent: 'Die Stelle ist nicht zuständig',
  noCapacity: 'Die Stelle kann zurzeit keine Fälle annehmen',
  notEnoughData: 'Die Angaben reichen nicht aus',
  otherOfficeFits: 'Eine andere Stelle passt besser',
  other: 'Aus einem anderen Grund',
};

const causes: Record<RevisionCause, string> = {
  answer: 'Sie haben Angaben geändert',
  correction: 'Die Koordinierungsstelle hat es berichtigt',
  lawChanged: 'Das Recht hat sich geändert',
};

const answers: Record<(typeof agencyAnswers)[number], string> = {
  supports: 'Er unterstützt das Vorhaben',
  vacancyFirst: 'Bitte melden Sie ihm zuerst die Stelle',
  noMeans: 'Er kann hier nicht helfen',
  other: 'Siehe die Erläuterung',
};

const views: Record<(typeof openedViews)[number], string> = {
  case: 'Fall bei der Koordinierungsstelle',
  agencySummary: 'Kurzfassung beim Arbeitgeber-Service',
};

const consents: Record<ConsentKind, string> = {
  coordination: 'Übergabe an die Koordinierungsstelle',
  agency: 'Kurzfassung für den Arbeitgeber-Service',
  personData: 'Persönliche Daten der Person',
};

/** Why something is not possible, for employer and candidate. */
const refusals: Record<RefusalReason, string> = {
  notYourPart: 'Das kann nur jemand anderes tun.',
  otherOffice: 'Das kann nur die Stelle tun, bei der der Fall liegt.',
  otherAgency: 'Das kann nur die Agentur für Arbeit tun, mit der der Fall geteilt ist.',
  notYourConsent: 'Diese Einwilligung kann nur geben, wen sie betrifft.',
  notInThisState: 'Beim jetzigen Stand des Falls geht das nicht mehr.',
  handoffConsentMissing:
    'Dafür fehlt Ihre Einwilligung in die Übergabe. Sie können sie unter „Einwilligungen und Daten“ erteilen.',
  agencyConsentMissing: 'Dafür fehlt die Einwilligung, Daten mit dem Arbeitgeber-Service zu teilen.',
  consentUnchanged: 'Die Einwilligung ist schon so, wie Sie es wünschen.',
  questionNotOpen: 'Diese Frage ist nicht mehr offen. Sie wurde schon beantwortet oder zurückgenommen.',
  questionKnown: 'Diese Frage ist schon gestellt.',
  sameOffice: 'Der Fall liegt schon bei dieser Stelle.',
  clockNotDue: 'Dafür ist es noch zu früh.',
};

/** What happened, for the employer. Texts that people wrote stand below these lines. */
const events: EventTexts = {
  submitted: ({ office }) => `Sie haben den Fall übergeben an: ${office}`,
  accepted: () => 'Die Koordinierungsstelle hat den Fall angenommen',
  declined: ({ reason }) => `Die Koordinierungsstelle hat den Fall abgelehnt. ${reason}`,
  workBegan: () => 'Die Bearbeitung hat begonnen',
  waitingBegan: ({ state }) => `Neuer Stand: ${state}`,
  workResumed: () => 'Die Koordinierungsstelle arbeitet weiter',
  questionAsked: ({ toEmployer }) =>
    toEmployer ? 'Die Koordinierungsstelle fragt Sie' : 'Die Koordinierungsstelle fragt die Person etwas',
  resultRevised: ({ reason, otherAgency }) =>
    `Neues Ergebnis. ${reason}${otherAgency ? '. Für den neuen Arbeitsort ist eine andere Agentur für Arbeit zuständig' : ''}`,
  requirementOverridden: ({ reason }) => `Ihr Ergebnis ist berichtigt. ${reason}`,
  overrideTakenBack: ({ reason }) =>
    `Eine Berichtigung ist zurückgenommen, es gilt wieder das Ergebnis der Prüfung. ${reason}`,
  planChosen: ({ reason }) => `Die Koordinierungsstelle plant mit: ${reason}`,
  planStepDone: ({ reason }) => `Schritt erledigt: ${reason}`,
  planStepReopened: ({ reason }) => `Schritt wieder offen: ${reason}`,
  closed: ({ reason }) => `Der Fall ist abgeschlossen. ${reason}`,
  reopened: ({ byEmployer }) =>
    byEmployer
      ? 'Sie haben den Fall wieder geöffnet'
      : 'Die Koordinierungsstelle hat den Fall wieder geöffnet',
  transferOffered: ({ office }) => `Die Koordinierungsstelle möchte den Fall an eine andere geben: ${office}`,
  transferAccepted: () => 'Die andere Stelle hat den Fall übernommen',
  transferDeclined: () => 'Die andere Stelle hat den Fall nicht übernommen',
  transferTakenBack: () => 'Die Koordinierungsstelle behält den Fall',
  resubmitted: ({ office }) =>
    `Sie haben in die Weitergabe an eine andere Stelle eingewilligt und ihr den Fall übergeben: ${office}`,
  questionAnswered: ({ byEmployer }) => (byEmployer ? 'Ihre Antwort' : 'Die Person hat geantwortet'),
  messageSent: ({ byEmployer }) => (byEmployer ? 'Ihre Nachricht' : 'Nachricht der Koordinierungsstelle'),
  papersTicked: () => 'Sie haben die Liste der Unterlagen geändert',
  caseWithdrawn: () => 'Sie haben den Fall zurückgezogen',
  consentGiven: ({ consent }) => `Einwilligung erteilt: ${consent}`,
  consentWithdrawn: ({ consent }) => `Einwilligung widerrufen: ${consent}`,
  consentRefused: () => 'Die Person möchte nicht, dass ihre persönlichen Daten weitergegeben werden',
  deletionRequested: () => 'Sie haben beantragt, den Fall zu löschen',
  deletionTakenBack: () => 'Sie haben den Antrag auf Löschung zurückgenommen',
  sharedWithAgency: ({ agency }) => `Kurzfassung mit dem Arbeitgeber-Service geteilt: ${agency}`,
  sharingWithdrawn: () => 'Die Kurzfassung ist nicht mehr mit dem Arbeitgeber-Service geteilt',
  summaryAcknowledged: () => 'Der Arbeitgeber-Service hat die Kurzfassung als gelesen bestätigt',
  agencyAnswered: ({ reason }) => `Antwort des Arbeitgeber-Service. ${reason}`,
  agencyAskedBack: () => 'Der Arbeitgeber-Service hat bei der Koordinierungsstelle nachgefragt',
  officeAnsweredAgency: () => 'Die Koordinierungsstelle hat dem Arbeitgeber-Service geantwortet',
  officeReassigned: ({ office }) =>
    `Die Koordinierung des Netzwerks hat den Fall einer anderen Stelle gegeben: ${office}`,
  clockRang: ({ reason }) => `Der Fall ist noch nicht angenommen. ${reason}`,
  erased: () => 'Der Fall ist gelöscht',
};

/** What the ids of a case mean in words. */
export const caseLife = {
  states,
  turns,
  turnsForAgency,
  clockSteps,
  clockStepsOfNetwork,
  outcomes,
  declines,
  alsoWays: (count: number) =>
    count === 1 ? 'auch für einen weiteren Weg' : `auch für ${String(count)} weitere Wege`,
  causes,
  answers,
  views,
  consents,
  refusals,
  events,
};
