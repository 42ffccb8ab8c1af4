import type { MailFields } from '#flows/case/case-views';

const end = [
  'Aus Gründen des Datenschutzes steht in dieser E-Mail nichts zum Inhalt.',
  '',
  'Fachkräftelotse. Diese E-Mail wurde automatisch verschickt; Antworten darauf liest niemand.',
].join('\n');

const mail = (subject: (fields: MailFields) => string, text: (fields: MailFields) => string) => ({
  subject,
  text: (fields: MailFields) => `Guten Tag,\n\n${text(fields)}\n\n${fields.link}\n\n${end}\n`,
});

/** Mails about cases. They name nothing but the case number and a link. */
export const caseMail = {
  received: mail(
    ({ caseNumber }) => `Ihr Fall ${caseNumber} ist übergeben`,
    ({ caseNumber }) =>
      `Ihr Fall ist bei der Koordinierungsstelle eingegangen. Er hat die Nummer ${caseNumber}. Den Stand sehen Sie hier:`,
  ),
  newsForEmployer: mail(
    ({ caseNumber }) => `Neues zu Ihrem Fall ${caseNumber}`,
    ({ caseNumber }) => `zu Ihrem Fall ${caseNumber} gibt es etwas Neues. Sie sehen es hier:`,
  ),
  questionForEmployer: mail(
    ({ caseNumber }) => `Frage zu Ihrem Fall ${caseNumber}`,
    ({ caseNumber }) =>
      `die Koordinierungsstelle hat eine Frage zu Ihrem Fall ${caseNumber}. Bitte antworten Sie hier:`,
  ),
  questionForCandidate: mail(
    ({ caseNumber }) => `Bitte um Ihre Antwort, Fall ${caseNumber}`,
    ({ caseNumber }) =>
      `zum Fall ${caseNumber} wird Ihre Antwort gebraucht. Worum es geht und wer fragt, lesen Sie hier:`,
  ),
  newsForCandidate: mail(
    ({ caseNumber }) => `Neues zum Fall ${caseNumber}`,
    ({ caseNumber }) => `zum Fall ${caseNumber}, der Sie betrifft, gibt es etwas Neues. Sie lesen es hier:`,
  ),
  newCase: mail(
    ({ caseNumber }) => `Neuer Fall ${caseNumber}`,
    ({ caseNumber }) =>
      `ein Arbeitgeber hat Ihrer Stelle den Fall ${caseNumber} übergeben. Bitte nehmen Sie ihn an oder lehnen Sie ihn ab:`,
  ),
  offeredCase: mail(
    ({ caseNumber }) => `Fall ${caseNumber}: Bitte um Übernahme`,
    ({ caseNumber }) =>
      `eine andere Stelle möchte Ihnen den Fall ${caseNumber} übergeben. Bitte nehmen Sie ihn an oder lehnen Sie ihn ab:`,
  ),
  newsForOffice: mail(
    ({ caseNumber }) => `Neues zum Fall ${caseNumber}`,
    ({ caseNumber }) => `zum Fall ${caseNumber} gibt es etwas Neues:`,
  ),
  reminder: mail(
    ({ caseNumber }) => `Erinnerung: Fall ${caseNumber} wartet`,
    ({ caseNumber }) =>
      `der Fall ${caseNumber} wartet darauf, dass Ihre Stelle ihn annimmt oder ablehnt. Der Arbeitgeber sieht, wie lange schon:`,
  ),
  escalation: mail(
    ({ caseNumber }) => `Fall ${caseNumber} ist nicht angenommen`,
    ({ caseNumber }) =>
      `der Fall ${caseNumber} ist trotz zweier Erinnerungen nicht angenommen. Bitte klären Sie, welche Stelle ihn übernimmt:`,
  ),
  sharedSummary: mail(
    ({ caseNumber }) => `Fall ${caseNumber} wurde mit Ihnen geteilt`,
    ({ caseNumber }) =>
      `eine Koordinierungsstelle hat eine Kurzfassung des Falls ${caseNumber} mit Ihrem Arbeitgeber-Service geteilt:`,
  ),
  newsForAgency: mail(
    ({ caseNumber }) => `Neues zum Fall ${caseNumber}`,
    ({ caseNumber }) => `zum Fall ${caseNumber}, der mit Ihnen geteilt ist, gibt es etwas Neues:`,
  ),
  candidateLink: mail(
    ({ caseNumber }) => `Bitte um Ihre Entscheidung, Fall ${caseNumber}`,
    ({ caseNumber }) =>
      `ein Betrieb, der Sie einstellen möchte, bittet Sie um eine Entscheidung über Ihre persönlichen Daten (Fall ${caseNumber}). Wer fragt und worum es geht, lesen Sie hinter diesem Link. Er gilt sieben Tage und für ein einziges Mal; danach können Sie sich dort einen neuen schicken lassen.`,
  ),
  signInLink: mail(
    ({ caseNumber }) => `Ihr Zugang zum Fall ${caseNumber}`,
    ({ caseNumber }) =>
      `mit diesem Link öffnen Sie den Fall ${caseNumber}. Er gilt 30 Minuten und für ein einziges Mal. Haben Sie ihn nicht angefordert, dann löschen Sie diese E-Mail; es geschieht nichts.`,
  ),
};

/** Comes first where the network's coordination stands in for an office or agency. */
export const standsIn =
  'Für die Stelle oder Agentur, an die diese E-Mail gerichtet ist, ist keine Adresse hinterlegt. Sie bekommen sie in deren Vertretung.';
