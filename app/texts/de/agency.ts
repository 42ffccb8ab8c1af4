import type { agencyAnswers } from '#flows/case/events';

/** Words of the pages of the Arbeitgeber-Service. */
export const agency = {
  list: {
    title: 'Mit Ihrer Agentur geteilte Fälle',
    intro:
      'Sie sehen eine Kurzfassung ohne Angaben zur Person, solange der Arbeitgeber einverstanden ist. Jedes Öffnen sieht der Arbeitgeber.',
    none: 'Zurzeit ist kein Fall mit Ihrer Agentur geteilt.',
    number: 'Fall',
    firm: 'Betrieb',
    occupation: 'Beruf',
    state: 'Stand',
    since: 'Stand seit',
    states: { shared: 'neu', acknowledged: 'gelesen', answered: 'beantwortet' },
    notFound: 'Kein Fall, der mit Ihrer Agentur geteilt ist, passt dazu.',
  },
  summary: {
    title: (number: string) => `Kurzfassung zum Fall ${number}`,
    back: 'Alle geteilten Fälle',
    print: 'Drucken',
    contents: 'Inhalt der Kurzfassung',
    office: 'Koordinierungsstelle',
    whoseTurn: 'Nächster Schritt',
    state: 'Stand bei Ihnen',
    opened: 'Dass Sie die Kurzfassung geöffnet haben, ist vermerkt; der Arbeitgeber sieht es.',
    noPerson:
      'Angaben zur Person, Unterlagen und Kopien sind nicht Teil der Kurzfassung. Fragen dazu beantwortet die Koordinierungsstelle.',
    yours: 'Ihre Rückmeldung',
    acknowledge: 'Als gelesen bestätigen',
    answer: {
      title: 'Antworten',
      legend: 'Was kann der Arbeitgeber-Service tun?',
      options: {
        supports: 'Wir unterstützen das Vorhaben',
        vacancyFirst: 'Bitte zuerst die Stelle bei uns melden',
        noMeans: 'Wir können hier nicht helfen',
        other: 'Anderes, siehe Erläuterung',
      } satisfies Record<(typeof agencyAnswers)[number], string>,
      label: 'Erläuterung',
      optional: 'freiwillig, außer bei „Anderes“',
      hint: 'Koordinierungsstelle und Arbeitgeber lesen Ihre Antwort.',
      send: 'Antwort senden',
    },
    ask: {
      title: 'Rückfrage an die Koordinierungsstelle',
      label: 'Ihre Frage',
      hint: 'Nur die Koordinierungsstelle liest sie. Ihre Antwort steht dann hier, und Sie bekommen eine E-Mail.',
      send: 'Frage senden',
    },
    given: 'Antworten und Fragen',
    asked: 'Ihre Rückfrage an die Koordinierungsstelle',
    replied: 'Antwort der Koordinierungsstelle',
  },
  closed: {
    title: 'Dieser Fall ist nicht mit Ihrer Agentur geteilt',
    text: 'Die Nummer stimmt nicht, der Fall ist mit einer anderen Agentur geteilt, oder das Teilen wurde beendet. Ist es beendet, können wir nichts mehr daraus zeigen.',
  },
  done: {
    summaryAcknowledged: 'Die Kurzfassung ist als gelesen bestätigt.',
    agencyAnswered: 'Ihre Antwort ist bei der Koordinierungsstelle und beim Arbeitgeber.',
    agencyAskedBack: 'Ihre Frage ist bei der Koordinierungsstelle.',
  },
  problems: {
    answerMissing: 'Wählen Sie eine Antwort aus.',
    textMissing: 'Schreiben Sie einen Text.',
    explanationMissing: 'Schreiben Sie eine Erläuterung, wenn Sie „Anderes“ wählen.',
    tooLong: (typed: string) => `Der Text darf höchstens 4.000 Zeichen haben, Ihrer hat ${typed}.`,
    refusedTitle: 'Das ging nicht',
    refused: 'Beim jetzigen Stand des Falls ist das nicht möglich. Es wurde nichts geändert.',
    kept: 'Das haben Sie geschrieben; es ist nicht verloren:',
  },
};
export type AgencyTexts = typeof agency;
