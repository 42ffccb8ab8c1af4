import type { CaseMailId } from '../case-mail.server';
import type { StaffMailId } from '../staff-mail.server';

type MailNames = Readonly<Record<CaseMailId | StaffMailId, string>>;

const mails: MailNames = {
  received: 'Eingang des Falls',
  newsForEmployer: 'Neues zum Fall',
  questionForEmployer: 'Frage zum Fall',
  questionForCandidate: 'Frage zum Fall',
  newsForCandidate: 'Neues zum Fall',
  newCase: 'Neuer Fall',
  offeredCase: 'Bitte um Übernahme',
  newsForOffice: 'Neues zum Fall',
  reminder: 'Erinnerung',
  escalation: 'Fall ist nicht angenommen',
  sharedSummary: 'Geteilte Kurzfassung',
  newsForAgency: 'Neues für den Arbeitgeber-Service',
  signInLink: 'Link zum Fall',
  candidateLink: 'Bitte um Einwilligung',
  invitation: 'Einladung zu einem Konto',
  reset: 'Neue Anmeldung für ein Konto',
  newPassword: 'Neues Passwort',
};

/** Words of the page on which the administration of the system sees what needs a person. */
export const administration = {
  title: 'Verwaltung',
  intro: 'Was hier steht, braucht einen Menschen. Inhalte von Fällen sehen Sie nicht.',
  done: 'Alles wird noch einmal versucht.',
  dead: {
    title: 'Nicht zustellbare Nachrichten',
    none: 'Alle Nachrichten sind zugestellt oder unterwegs.',
    what: 'Nachricht',
    to: 'An',
    case: 'Fall',
    since: 'Aufgegeben am',
    why: 'Grund',
    recipients: {
      employer: 'Betrieb',
      candidate: 'Person',
      office: 'Koordinierungsstelle',
      agency: 'Arbeitgeber-Service',
      networkCoordination: 'Koordinierung des Netzwerks',
    },
    staff: 'Konto',
    mails,
    other: 'andere Nachricht',
    /** Why it was given up: nobody's address is known, or what the mail server said. */
    noAddress: 'Es ist keine Adresse hinterlegt.',
    server: (code: string) => `Der Mailserver nimmt sie nicht an (${code}).`,
    retry: 'Alle noch einmal versuchen',
  },
  overrides: {
    title: 'Berichtigte Ergebnisse',
    intro:
      'Hier hat eine Koordinierungsstelle anders geurteilt als die Regeln. Prüfen Sie, ob eine Regel falsch ist; Grund und Quelle nennt Ihnen die Stelle zur Fallnummer.',
    none: 'Kein Ergebnis ist berichtigt.',
    at: 'Am',
    office: 'Stelle',
    way: 'Weg',
    requirement: 'Voraussetzung',
    machine: 'Regeln',
    status: 'Stelle urteilt',
    ended: 'beendet',
  },
  flipped: {
    title: 'Durch Rechtsänderung anders beurteilt',
    intro:
      'Laufende Fälle, deren Ergebnis sich mit neuen Regeln oder Beträgen geändert hat und die noch niemand angesehen hat.',
    none: 'Kein laufender Fall wird anders beurteilt.',
    at: 'Seit',
  },
};
export type AdministrationTexts = typeof administration;
