import type { HandoffPageId } from '#flows/questionnaires/handoff-pages';
import type { PageTexts } from '~/forms/view';

const tooLong = (count: string) => `Kürzen Sie den Text: Es sind höchstens ${count} Zeichen möglich.`;
const line = (missing: string) => ({ missing, long: tooLong('200') });
const phoneErrors = {
  format: 'Geben Sie die Telefonnummer mit Ziffern ein, zum Beispiel 0341 123456 oder +49 341 123456.',
  long: tooLong('40'),
};

/** The questions before a handoff. */
export const handoffPages: Readonly<Record<HandoffPageId, PageTexts>> = {
  district: {
    title: 'In welchem Kreis liegt der Arbeitsort?',
    name: 'Kreis',
    intro: 'Die Postleitzahl des Arbeitsorts gehört zu mehreren Kreisen.',
    why: ['Vom Kreis hängt ab, welche Koordinierungsstelle und welche Agentur für Arbeit zuständig sind.'],
    provisions: [],
    fields: {
      district: { errors: { missing: 'Wählen Sie den Kreis aus, in dem die Person arbeiten wird.' } },
    },
  },
  office: {
    title: 'Welche Stelle soll Sie beraten?',
    name: 'Stelle',
    intro: 'Das schlagen wir für Ihren Arbeitsort und den Beruf vor. Die Beratung ist kostenlos.',
    why: [
      'Die regionalen Koordinierungsstellen des Förderprogramms „Integration durch Qualifizierung (IQ)“ beraten Betriebe. Nicht jedes Land hat eine. Wo keine bekannt ist oder sie nicht sicher erreichbar ist, nennen wir die Beratungsstelle des Landes und das IQ-Netzwerk.',
      'Sie können auch jede andere Stelle wählen.',
    ],
    provisions: [],
    fields: { office: { errors: { missing: 'Wählen Sie die Stelle aus, die Ihren Fall bekommen soll.' } } },
  },
  agency: {
    title: 'Welche Agentur für Arbeit ist für den Arbeitsort zuständig?',
    name: 'Agentur für Arbeit',
    intro:
      'Für diesen Ort gibt es mehrere. Deren Arbeitgeber-Service erfährt von Ihrem Fall nur, wenn Sie am Ende zustimmen.',
    why: [
      'Welcher Stadtteil zu welcher Agentur gehört, steht in keiner unserer Quellen. Wissen Sie es nicht, klärt es die Koordinierungsstelle.',
    ],
    provisions: [],
    fields: { agency: { errors: { missing: 'Wählen Sie die Agentur oder „Weiß ich nicht“ aus.' } } },
  },
  firm: {
    title: 'Ihr Betrieb',
    name: 'Betrieb',
    why: [
      'Die Stelle muss wissen, wen sie berät. Größe und Branche helfen ihr, passende Förderung zu finden.',
    ],
    provisions: [],
    fields: {
      name: { label: 'Name des Betriebs', errors: line('Geben Sie den Namen des Betriebs ein.') },
      street: { label: 'Straße und Hausnummer', errors: { long: tooLong('200') } },
      postalCode: {
        label: 'Postleitzahl',
        errors: {
          missing: 'Geben Sie die Postleitzahl des Betriebs ein.',
          format: 'Geben Sie eine deutsche Postleitzahl mit fünf Ziffern ein, zum Beispiel 04109.',
        },
      },
      place: { label: 'Ort', errors: line('Geben Sie den Ort des Betriebs ein.') },
      sector: {
        label: 'Branche',
        hint: 'Zum Beispiel Metallbau, Pflege oder Gastronomie.',
        errors: { long: tooLong('200') },
      },
      size: {
        label: 'Wie viele Menschen arbeiten im Betrieb?',
        options: {
          micro: 'Weniger als 10',
          small: '10 bis 49',
          medium: '50 bis 249',
          large: '250 oder mehr',
          unknown: 'Keine Angabe',
        },
        errors: { missing: 'Wählen Sie eine Größe oder „Keine Angabe“ aus.' },
      },
    },
  },
  contact: {
    title: 'Wen darf die Stelle ansprechen?',
    name: 'Ansprechperson',
    intro: 'Die Ansprechperson im Betrieb. An ihre E-Mail-Adresse gehen auch die Nachrichten zum Fall.',
    why: [
      'Ohne Namen und E-Mail-Adresse kann die Stelle Ihnen nicht antworten. Unsere Nachrichten enthalten nur die Fallnummer und einen Link, keine Angaben zum Fall.',
    ],
    provisions: [],
    fields: {
      contactName: {
        label: 'Vor- und Nachname',
        errors: line('Geben Sie den Namen der Ansprechperson ein.'),
      },
      contactEmail: {
        label: 'E-Mail-Adresse',
        errors: {
          missing: 'Geben Sie eine E-Mail-Adresse ein.',
          format: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel personal@firma.de.',
          same: 'Das ist die Adresse, die Sie für die Person angegeben haben. Die Person bekommt einen eigenen Link; geben Sie hier Ihre Adresse ein.',
          long: tooLong('200'),
        },
      },
      contactPhone: { label: 'Telefon', errors: phoneErrors },
    },
  },
  wishes: {
    title: 'Wobei wünschen Sie Hilfe?',
    name: 'Anliegen',
    intro: 'Sie können mehreres auswählen.',
    why: ['So kann die Stelle gleich die richtige Fachperson ansprechen und muss nicht erst nachfragen.'],
    provisions: [],
    fields: {
      wishes: {
        options: {
          advice: { label: 'Den richtigen Weg finden', hint: 'Beratung zu Aufenthalt und Ablauf' },
          recognition: {
            label: 'Anerkennung des Abschlusses',
            hint: 'Wer zuständig ist, welche Unterlagen nötig sind, was es kostet',
          },
          fastTrack: {
            label: 'Beschleunigtes Fachkräfteverfahren',
            hint: 'Das Verfahren nach § 81a AufenthG, das Sie als Arbeitgeber bei der Ausländerbehörde beantragen',
          },
          adaptation: {
            label: 'Nachqualifizierung',
            hint: 'Anpassungslehrgang, Kurs oder Prüfung, wenn die Anerkennung noch nicht vollständig ist',
          },
          agencySupport: {
            label: 'Unterstützung durch den Arbeitgeber-Service',
            hint: 'Die Agentur für Arbeit berät zu Stelle, Bezahlung und Förderung',
          },
        },
        errors: { missing: 'Wählen Sie mindestens ein Anliegen aus.' },
      },
    },
  },
  person: {
    title: 'Angaben zur Person',
    name: 'Person',
    intro:
      'Alles hier ist freiwillig. Ohne Angaben heißt die Person „Person A“. Was Sie eintragen, bleibt für die Stelle verdeckt, bis die Person selbst zugestimmt hat. Mit ihrer E-Mail-Adresse bekommt sie dafür einen Link.',
    why: [
      'Für Anerkennung, Fachkräfteverfahren und Nachqualifizierung muss die Stelle früher oder später wissen, um wen es geht. Die Einwilligung dazu kann nur die Person selbst geben, nicht der Betrieb.',
    ],
    provisions: ['§ 26 Abs. 2 BDSG'],
    fields: {
      personName: { label: 'Name der Person', errors: { long: tooLong('200') } },
      personEmail: {
        label: 'E-Mail-Adresse der Person',
        errors: {
          format: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@beispiel.com.',
          same: 'Das ist die Adresse Ihrer Ansprechperson. Über ihre Daten entscheidet die Person selbst; geben Sie deren eigene Adresse ein oder lassen Sie das Feld leer.',
          long: tooLong('200'),
        },
      },
      personPhone: { label: 'Telefon der Person', errors: phoneErrors },
      personLanguage: {
        label: 'In welcher Sprache schreiben wir der Person?',
        options: { en: 'Englisch', de: 'Deutsch' },
        errors: { missing: 'Wählen Sie eine Sprache aus.' },
      },
    },
  },
  message: {
    title: 'Möchten Sie der Stelle etwas schreiben?',
    name: 'Nachricht',
    example: 'Was Sie schon versucht haben, worauf es Ihnen ankommt, wann Sie erreichbar sind.',
    why: [
      'Die Stelle sieht Ihre Antworten und das Ergebnis der Prüfung ohnehin. Hier ist Platz für alles andere.',
    ],
    provisions: [],
    fields: {
      message: {
        label: 'Ihre Nachricht',
        hint: 'Höchstens 4.000 Zeichen. Die Stelle liest den Text sofort: Nennen Sie keine Namen und nichts zur Gesundheit der Person.',
        errors: { long: tooLong('4.000') },
      },
    },
  },
};
