import type { RegulationForm } from '#db/reference/reference';

const regulationForms: Record<RegulationForm, string> = {
  activity: 'Ohne Erlaubnis darf niemand in diesem Beruf arbeiten.',
  title: 'Geschützt ist die Berufsbezeichnung. Die Arbeit selbst ist oft auch ohne Erlaubnis möglich.',
  activity_and_title: 'Arbeit und Berufsbezeichnung sind geschützt: Ohne Erlaubnis geht es nicht.',
  self_employment: 'Eine Erlaubnis braucht nur, wer selbst einen Betrieb führt. Angestellte brauchen keine.',
  public_service: 'Die Vorgaben gelten für den öffentlichen Dienst.',
  public_office: 'Die Vorgaben gelten für ein öffentliches Amt.',
  function: 'Eine Bestellung braucht nur, wer eine bestimmte Aufgabe übernimmt.',
};

/** The search for an occupation and its confirmation. */
export const occupation = {
  label: 'Beruf oder Tätigkeit',
  hint: 'Ein Wort genügt. Tippfehler sind nicht schlimm.',
  search: 'Suchen',
  missing: 'Geben Sie einen Beruf ein.',
  results: (count: number, query: string) =>
    count === 1 ? `1 Treffer für „${query}“` : `${String(count)} Treffer für „${query}“`,
  choose: 'Wählen Sie den Beruf, der am besten passt.',
  nothing: (query: string) => `Zu „${query}“ haben wir nichts gefunden.`,
  nothingHint: 'Versuchen Sie ein anderes Wort, zum Beispiel die wichtigste Tätigkeit.',
  skip: 'Ohne Beruf weiter',
  skipHint:
    'Sie finden nichts Passendes? Sie können den Beruf später nachtragen. Einige Wege bleiben dann offen.',
  chosen: 'Ausgewählt',
  confirmTitle: 'Bitte bestätigen Sie die Einordnung',
  searchAgain: 'Anderen Beruf suchen',
  noneFits: 'Nichts davon passt, oder ich weiß es nicht',
  kldb: (code: string) => `Einordnung der Bundesagentur für Arbeit (KldB 2010): ${code}`,
  regulated: (profession: string) => `Nach unserer Liste ist der Beruf reglementiert: ${profession}.`,
  notRegulated:
    'Auf unserer Liste der reglementierten Berufe steht er nicht. Die meisten Ausbildungsberufe sind nicht reglementiert.',
  regulationUnsure:
    'Unsere Liste gibt hier keine sichere Auskunft. Verbindlich ist der Anerkennungs-Finder auf anerkennung-in-deutschland.de.',
  regulationForms,
};
