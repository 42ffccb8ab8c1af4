import type { RefusalReason } from '#flows/case/apply';
import type { agencyAnswers, CaseEventType, declineReasons, RevisionCause } from '#flows/case/events';
import type { CaseOutcome, ClockStep, ConsentKind, CoordinationState, NextActor } from '#flows/case/states';
import type { EventWords } from '../case-life';

/** What an event is called at the desk; who did it stands beside it. */
type DeskEventTexts = Readonly<Record<CaseEventType | 'submitted', (words: EventWords) => string>>;

/** The states of a case, as the office reads them. */
const states: Record<CoordinationState, { name: string; text: string }> = {
  submitted: { name: 'Neu', text: 'Der Betrieb wartet darauf, dass Ihre Stelle den Fall annimmt.' },
  accepted: {
    name: 'Angenommen',
    text: 'Ihre Stelle hat den Fall angenommen. Die Bearbeitung hat noch nicht begonnen.',
  },
  declined: {
    name: 'Abgelehnt',
    text: 'Ihre Stelle hat den Fall abgelehnt. Der Betrieb kann ihn einer anderen geben.',
  },
  inProgress: { name: 'In Bearbeitung', text: 'Ihre Stelle bearbeitet den Fall.' },
  waitingForEmployer: { name: 'Wartet auf Betrieb', text: 'Es fehlt etwas vom Betrieb.' },
  waitingForCandidate: { name: 'Wartet auf Person', text: 'Es fehlt etwas von der Person.' },
  waitingForAuthority: { name: 'Wartet auf Behörde', text: 'Eine Behörde muss entscheiden oder antworten.' },
  closed: { name: 'Abgeschlossen', text: 'Der Fall ist abgeschlossen.' },
  reopened: {
    name: 'Wieder geöffnet',
    text: 'Der Fall ist wieder geöffnet. Ihre Stelle soll sagen, ob sie weitermacht.',
  },
  deletionRequested: {
    name: 'Löschung beantragt',
    text: 'Der Betrieb hat die Löschung beantragt. Bitte nichts mehr bearbeiten.',
  },
  erased: { name: 'Gelöscht', text: 'Der Inhalt des Falls ist gelöscht.' },
};

const turns: Record<NextActor, string> = {
  office: 'Ihre Stelle',
  receivingOffice: 'Andere Stelle',
  employer: 'Betrieb',
  candidate: 'Person',
  authority: 'Behörde',
  nobody: 'Niemand',
};

const clockSteps: Record<ClockStep, string> = {
  first: 'Erste Erinnerung.',
  second: 'Zweite Erinnerung.',
  escalation: 'Die Koordinierung des Netzwerks ist eingeschaltet.',
};

const outcomes: Record<CaseOutcome, string> = {
  arrivedAndHired: 'Eingereist und eingestellt',
  hiredInGermany: 'War schon in Deutschland und ist eingestellt',
  employerProceeds: 'Weg gefunden, der Betrieb geht ihn allein weiter',
  notPossibleNow: 'Zurzeit nicht möglich',
  employerWithdrew: 'Vom Betrieb zurückgezogen',
  noReply: 'Keine Rückmeldung mehr',
};

const declines: Record<(typeof declineReasons)[number], string> = {
  notCompetent: 'Nicht zuständig',
  noCapacity: 'Zurzeit keine Kapazität',
  notEnoughData: 'Die Angaben reichen nicht aus',
  otherOfficeFits: 'Eine andere Stelle passt besser',
  other: 'Anderer Grund',
};

const causes: Record<RevisionCause, string> = {
  answer: 'Der Betrieb hat Angaben geändert.',
  correction: 'Berichtigt durch die Stelle.',
  lawChanged: 'Das Recht hat sich geändert.',
};

const answers: Record<(typeof agencyAnswers)[number], string> = {
  supports: 'Er unterstützt das Vorhaben.',
  vacancyFirst: 'Der Betrieb soll zuerst die Stelle melden.',
  noMeans: 'Er kann hier nicht helfen.',
  other: 'Siehe die Erläuterung.',
};

const consents: Record<ConsentKind, string> = {
  coordination: 'Übergabe an die Koordinierungsstelle',
  agency: 'Kurzfassung für den Arbeitgeber-Service',
  personData: 'Persönliche Daten der Person',
};

/** Why something is not possible. */
const refusals: Record<RefusalReason, string> = {
  notYourPart: 'Das kann nur jemand anderes tun.',
  otherOffice: 'Das kann nur die Stelle tun, bei der der Fall liegt.',
  otherAgency: 'Das kann nur die Agentur für Arbeit tun, mit der der Fall geteilt ist.',
  notYourConsent: 'Diese Einwilligung kann nur geben, wen sie betrifft.',
  notInThisState: 'Beim jetzigen Stand des Falls geht das nicht.',
  handoffConsentMissing: 'Dafür fehlt die Einwilligung des Betriebs in die Übergabe.',
  agencyConsentMissing:
    'Dafür fehlt die Einwilligung des Betriebs, Daten mit dem Arbeitgeber-Service zu teilen.',
  consentUnchanged: 'Die Einwilligung ist schon so eingetragen.',
  questionNotOpen: 'Diese Frage ist nicht mehr offen.',
  questionKnown: 'Diese Frage ist schon gestellt.',
  sameOffice: 'Der Fall liegt schon bei Ihrer Stelle.',
  clockNotDue: 'Dafür ist es noch zu früh.',
};

const events: DeskEventTexts = {
  submitted: ({ office }) => `Fall übergeben an: ${office}`,
  accepted: () => 'Fall angenommen',
  declined: ({ reason }) => `Fall abgelehnt. ${reason}`,
  workBegan: () => 'Bearbeitung begonnen',
  waitingBegan: ({ state }) => `Neuer Stand: ${state}`,
  workResumed: () => 'Bearbeitung fortgesetzt',
  questionAsked: ({ toEmployer }) => (toEmployer ? 'Frage an den Betrieb' : 'Frage an die Person'),
  assigned: () => 'Zuständigkeit geändert',
  noteAdded: () => 'Interne Notiz',
  resultRevised: ({ reason, otherAgency }) =>
    `Neues Ergebnis. ${reason}${otherAgency ? '. Für den neuen Arbeitsort ist eine andere Agentur für Arbeit zuständig' : ''}`,
  requirementOverridden: ({ reason }) => `Ergebnis berichtigt. ${reason}`,
  overrideTakenBack: ({ reason }) => `Berichtigung zurückgenommen. ${reason}`,
  planChosen: ({ reason }) => `Plan gewählt: ${reason}`,
  planStepDone: ({ reason }) => `Schritt erledigt: ${reason}`,
  planStepReopened: ({ reason }) => `Schritt wieder offen: ${reason}`,
  closed: ({ reason }) => `Fall abgeschlossen. ${reason}`,
  reopened: () => 'Fall wieder geöffnet',
  transferOffered: ({ office }) => `Angeboten an: ${office}`,
  transferAccepted: () => 'Fall von der anderen Stelle übernommen',
  transferDeclined: () => 'Die andere Stelle übernimmt nicht',
  transferTakenBack: () => 'Angebot zurückgenommen',
  resubmitted: ({ office }) => `An eine andere Stelle übergeben: ${office}`,
  questionAnswered: ({ byEmployer }) => (byEmployer ? 'Antwort des Betriebs' : 'Antwort der Person'),
  messageSent: ({ byEmployer }) => (byEmployer ? 'Nachricht des Betriebs' : 'Nachricht an den Betrieb'),
  papersTicked: () => 'Liste der Unterlagen geändert',
  caseWithdrawn: () => 'Fall zurückgezogen',
  consentGiven: ({ consent }) => `Einwilligung erteilt: ${consent}`,
  consentWithdrawn: ({ consent }) => `Einwilligung widerrufen: ${consent}`,
  consentRefused: () => 'Die Person möchte nicht, dass ihre Daten weitergegeben werden',
  deletionRequested: () => 'Löschung beantragt',
  deletionTakenBack: () => 'Antrag auf Löschung zurückgenommen',
  sharedWithAgency: ({ agency }) => `Kurzfassung geteilt mit: ${agency}`,
  sharingWithdrawn: () => 'Kurzfassung nicht mehr geteilt',
  summaryAcknowledged: () => 'Kurzfassung als gelesen bestätigt',
  agencyAnswered: ({ reason }) => `Antwort des Arbeitgeber-Service. ${reason}`,
  agencyAskedBack: () => 'Rückfrage des Arbeitgeber-Service',
  officeAnsweredAgency: () => 'Antwort an den Arbeitgeber-Service',
  opened: () => 'Fall geöffnet',
  officeReassigned: ({ office }) => `Von der Koordinierung des Netzwerks zugewiesen an: ${office}`,
  clockRang: ({ reason }) => `Noch nicht beantwortet. ${reason}`,
  erased: () => 'Fall gelöscht',
};

/** Who did something, where no name is known. */
const actors = {
  employer: 'Betrieb',
  candidate: 'Person',
  adviser: 'Koordinierungsstelle',
  officeAdministrator: 'Koordinierungsstelle',
  agencyStaff: 'Arbeitgeber-Service',
  networkCoordinator: 'Koordinierung des Netzwerks',
  system: 'Automatisch',
};

/** What the ids of a case mean at the desk. */
export const deskLife = {
  states,
  turns,
  clockSteps,
  outcomes,
  declines,
  alsoWays: (count: number) =>
    count === 1 ? 'auch für einen weiteren Weg' : `auch für ${String(count)} weitere Wege`,
  causes,
  answers,
  consents,
  refusals,
  events,
  actors,
};
