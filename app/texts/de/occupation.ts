import type { SkillLevel } from '#db/reference/occupations/types';
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

/** The question about the licence where not the work as such is regulated. */
interface RegulatedQuestion {
  label: string;
  hint?: string;
  options: { yes: string; no: string };
}

const regulatedQuestions: Partial<Record<RegulationForm, RegulatedQuestion>> = {
  title: {
    label: 'Braucht die Person für Ihre Stelle die geschützte Berufsbezeichnung?',
    options: { yes: 'Ja, die Stelle verlangt die Bezeichnung', no: 'Nein, die Arbeit geht auch ohne sie' },
  },
  activity_and_title: {
    label: 'Gehören geschützte Tätigkeiten oder die geschützte Berufsbezeichnung zu Ihrer Stelle?',
    options: { yes: 'Ja', no: 'Nein' },
  },
  self_employment: {
    label: 'Soll die Person einen Betrieb selbst führen oder ihn fachlich leiten?',
    options: { yes: 'Ja, sie führt oder leitet den Betrieb', no: 'Nein, sie ist angestellt' },
  },
  public_service: {
    label: 'Ist es eine Stelle im öffentlichen Dienst?',
    hint: 'Für private Einrichtungen können eigene Vorgaben gelten. Wählen Sie im Zweifel „Weiß ich nicht“.',
    options: { yes: 'Ja', no: 'Nein' },
  },
  public_office: {
    label: 'Soll die Person ein öffentliches Amt übernehmen?',
    options: { yes: 'Ja', no: 'Nein, sie arbeitet nur zu' },
  },
  function: {
    label: 'Soll die Person zu der Aufgabe bestellt werden, für die es eine Bestellung braucht?',
    options: { yes: 'Ja', no: 'Nein' },
  },
};

const levels: Record<SkillLevel, string> = {
  helper: 'keine oder eine kurze Ausbildung (Helfer- und Anlerntätigkeit)',
  skilled: 'eine Berufsausbildung von mindestens zwei Jahren (fachlich ausgerichtete Tätigkeit)',
  specialist:
    'eine Fortbildung, zum Beispiel zum Meister oder zur Technikerin, oder ein Bachelorabschluss (Spezialistentätigkeit)',
  expert: 'ein Studium von mindestens vier Jahren (Expertentätigkeit)',
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
    'Sie finden nichts Passendes? Sie können den Beruf später nachtragen. Einige Wege lassen sich dann noch nicht beurteilen.',
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
  regulatedQuestions,
  levelSuggestion: (level: SkillLevel) =>
    `Nach der Klassifikation der Berufe ist für den gewählten Beruf üblich: ${levels[level]}. Entscheidend sind die Aufgaben Ihrer Stelle.`,
};
