import type { DeclarationPageId } from '#flows/questionnaires/declaration-pages';
import type { PageTexts } from '~/forms/view';

const named = (label: string, says: string) => `„${label}“: ${says}`;
const tooLong = (label: string, most: string) => ({
  long: named(label, `Kürzen Sie den Text auf höchstens ${most} Zeichen.`),
});
/** What is wrong with an entry, by the kind of its field; each names the field, as the list above the form shows nothing else. */
const wrong = {
  line: (label: string) => tooLong(label, '200'),
  message: (label: string) => tooLong(label, '4.000'),
  date: (label: string) => ({
    format: named(label, 'Geben Sie einen Tag ein, den es gibt, zum Beispiel 01.03.2027.'),
    range: named(label, 'Geben Sie einen Tag zwischen 1950 und 2099 ein.'),
  }),
  email: (label: string) => ({
    format: named(label, 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@betrieb.example.'),
    ...tooLong(label, '200'),
  }),
  phone: (label: string) => ({
    format: named(label, 'Geben Sie eine Nummer aus Ziffern ein, zum Beispiel 030 123456.'),
    ...tooLong(label, '40'),
  }),
  addressCode: (label: string) => ({
    format: named(label, 'Geben Sie eine deutsche Postleitzahl mit fünf Ziffern ein, zum Beispiel 04109.'),
  }),
  code: (label: string) => ({ format: named(label, 'Geben Sie genau acht Ziffern ein.') }),
  decimal: (label: string) => ({
    format: named(label, 'Geben Sie eine Zahl ein, zum Beispiel 38,5.'),
    range: named(label, 'Geben Sie 1 bis 80 Stunden ein.'),
  }),
  integer: (label: string) => ({
    format: named(label, 'Geben Sie eine ganze Zahl ein, zum Beispiel 30.'),
    range: named(label, 'Geben Sie 1 bis 366 Tage ein.'),
  }),
  money: (label: string) => ({
    format: named(label, 'Geben Sie einen Betrag ein, zum Beispiel 4.200,00.'),
    range: named(label, 'Geben Sie mehr als 0 und höchstens 1.000.000 Euro ein.'),
  }),
};
const yesNo = { yes: 'Ja', no: 'Nein' };
/** The same for every page: the form asks, and nothing has to be known yet. */
const why = [
  'Das Formular der Bundesagentur für Arbeit fragt danach. Was Sie noch nicht wissen, lassen Sie frei; die Kopiervorlage nennt es dann als Lücke.',
];

/** The questions for the Erklärung zum Beschäftigungsverhältnis. */
export const declarationPages: Readonly<Record<DeclarationPageId, PageTexts>> = {
  occasion: {
    title: 'Wofür brauchen Sie die Erklärung?',
    name: 'Wofür brauchen Sie die Erklärung?',
    intro: 'Abschnitt A des Formulars der Bundesagentur für Arbeit.',
    why,
    provisions: [],
    fields: {
      procedure: {
        label: 'Verfahren',
        options: {
          title: 'Aufenthaltstitel',
          preApproval: 'Vorabzustimmung der Bundesagentur für Arbeit',
          workPermit: 'Arbeitserlaubnis, auch mit Duldung oder Aufenthaltsgestattung',
        },
      },
      occasion: {
        label: 'Anlass',
        options: {
          first: 'Erste Erteilung',
          extension: 'Verlängerung',
          employerChange: 'Wechsel des Arbeitgebers',
        },
      },
    },
  },
  person: {
    title: 'Wer wird eingestellt?',
    name: 'Wer wird eingestellt?',
    intro: 'Genau wie im Reisepass. Diese Angaben bleiben in Ihrem Entwurf; wir geben sie niemandem weiter.',
    why,
    provisions: [],
    fields: {
      firstNames: { label: 'Vornamen', errors: wrong.line('Vornamen') },
      surname: { label: 'Nachname', errors: wrong.line('Nachname') },
      birthDate: {
        label: 'Geburtsdatum',
        hint: 'Zum Beispiel 05.05.1993',
        errors: wrong.date('Geburtsdatum'),
      },
      sex: {
        label: 'Geschlecht',
        options: { male: 'männlich', female: 'weiblich', diverse: 'divers' },
      },
    },
  },
  residence: {
    title: 'Wo lebt die Person zurzeit?',
    name: 'Wo lebt die Person zurzeit?',
    why,
    provisions: [],
    fields: {
      residence: {
        label: 'Wohnort oder gewöhnlicher Aufenthalt',
        hint: 'Anschrift mit Ort und Staat',
        errors: wrong.line('Wohnort oder gewöhnlicher Aufenthalt'),
      },
      residenceSince: {
        label: 'Seit wann',
        hint: 'Zum Beispiel 01.03.2024',
        errors: wrong.date('Seit wann'),
      },
    },
  },
  firm: {
    title: 'Ihr Betrieb',
    name: 'Ihr Betrieb',
    why,
    provisions: [],
    fields: {
      firmName: { label: 'Name des Betriebs', errors: wrong.line('Name des Betriebs') },
      firmStreet: { label: 'Straße und Hausnummer', errors: wrong.line('Straße und Hausnummer') },
      firmPostalCode: { label: 'Postleitzahl', errors: wrong.addressCode('Postleitzahl') },
      firmPlace: { label: 'Ort', errors: wrong.line('Ort') },
    },
  },
  contact: {
    title: 'Wer ist im Betrieb ansprechbar?',
    name: 'Wer ist im Betrieb ansprechbar?',
    why,
    provisions: [],
    fields: {
      contactName: { label: 'Vor- und Nachname', errors: wrong.line('Vor- und Nachname') },
      contactPhone: { label: 'Telefon', errors: wrong.phone('Telefon') },
      contactEmail: { label: 'E-Mail-Adresse', errors: wrong.email('E-Mail-Adresse') },
      contactFax: { label: 'Fax', errors: wrong.phone('Fax') },
    },
  },
  company: {
    title: 'Betriebsnummer',
    name: 'Betriebsnummer',
    why,
    provisions: [],
    fields: {
      companyNumber: {
        label: 'Betriebsnummer des Beschäftigungsbetriebs',
        hint: 'Acht Ziffern. Sie steht in den Meldungen zur Sozialversicherung.',
        errors: wrong.code('Betriebsnummer des Beschäftigungsbetriebs'),
      },
      recentlyFounded: {
        label: 'Ist der Betrieb in den letzten 24 Monaten gegründet worden?',
        options: yesNo,
      },
    },
  },
  term: {
    title: 'Beginn und Dauer',
    name: 'Beginn und Dauer',
    why,
    provisions: [],
    fields: {
      startDate: { label: 'Beginn der Beschäftigung', errors: wrong.date('Beginn der Beschäftigung') },
      contractType: {
        label: 'Vertrag',
        options: { permanent: 'Unbefristet', fixedTerm: 'Befristet' },
      },
      endDate: { label: 'Befristet bis', errors: wrong.date('Befristet bis') },
    },
  },
  hiredOut: {
    title: 'Wird die Person an Dritte verliehen?',
    name: 'Wird die Person an Dritte verliehen?',
    why: ['Für Leiharbeit wird die Zustimmung versagt.', ...why],
    provisions: ['§ 40 Abs. 1 Nr. 2 AufenthG'],
    fields: {
      hiredOut: {
        label: 'Arbeitnehmerüberlassung',
        options: yesNo,
      },
    },
  },
  workplace: {
    title: 'Wo wird gearbeitet?',
    name: 'Wo wird gearbeitet?',
    why,
    provisions: [],
    fields: {
      workplace: {
        label: 'Arbeitsstätte',
        options: {
          seat: 'Am Sitz des Betriebs',
          changing: 'An wechselnden Orten',
          other: 'An einer anderen Anschrift',
        },
      },
      workplaceAddress: {
        label: 'Anschrift oder Einsatzorte',
        errors: wrong.line('Anschrift oder Einsatzorte'),
      },
    },
  },
  job: {
    title: 'Was wird die Person tun?',
    name: 'Was wird die Person tun?',
    why,
    provisions: [],
    fields: {
      jobTitle: { label: 'Berufsbezeichnung', errors: wrong.line('Berufsbezeichnung') },
      jobDescription: {
        label: 'Genaue Beschreibung der Tätigkeit',
        hint: 'Bereich, Funktion, Branche und Aufgaben',
        errors: wrong.message('Genaue Beschreibung der Tätigkeit'),
      },
    },
  },
  qualification: {
    title: 'Welchen Abschluss hat die Person?',
    name: 'Welchen Abschluss hat die Person?',
    intro: 'Nachweise und deutsche Übersetzungen liegen dem Formular bei.',
    why,
    provisions: [],
    fields: {
      qualificationName: {
        label: 'Bezeichnung des Studiengangs oder der Ausbildung',
        errors: wrong.line('Bezeichnung des Studiengangs oder der Ausbildung'),
      },
      qualificationPlace: {
        label: 'Erworben in (Ort und Staat)',
        errors: wrong.line('Erworben in (Ort und Staat)'),
      },
      qualificationProof: {
        label: 'Nachweis',
        hint: 'Zum Beispiel anabin-Ausdruck, Zeugnisbewertung der ZAB, Bescheid über die Gleichwertigkeit',
        errors: wrong.line('Nachweis'),
      },
    },
  },
  otherQualifications: {
    title: 'Was bringt die Person sonst mit?',
    name: 'Was bringt die Person sonst mit?',
    why,
    provisions: [],
    fields: {
      otherQualifications: {
        label: 'Weitere Abschlüsse, Zertifikate, Kenntnisse, Erfahrung',
        errors: wrong.message('Weitere Abschlüsse, Zertifikate, Kenntnisse, Erfahrung'),
      },
    },
  },
  licence: {
    title: 'Erlaubnis zur Berufsausübung',
    name: 'Erlaubnis zur Berufsausübung',
    why: ['Hängt der Beruf von einer Erlaubnis ab, gehört ihr Nachweis dazu.', ...why],
    provisions: ['§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      licence: {
        label: 'Welche Erlaubnis, und womit weisen Sie sie nach?',
        hint: 'Zum Beispiel Erlaubnis nach § 1 PflBG oder § 10 BÄO',
        errors: wrong.line('Welche Erlaubnis, und womit weisen Sie sie nach?'),
      },
    },
  },
  hours: {
    title: 'Arbeitszeit und Überstunden',
    name: 'Arbeitszeit und Überstunden',
    why,
    provisions: [],
    fields: {
      workingTime: {
        label: 'Umfang der Beschäftigung',
        options: {
          fullTime: 'Vollzeit',
          partTime: 'Teilzeit',
          marginal: 'Geringfügige Beschäftigung',
        },
      },
      weeklyHours: { label: 'Stunden je Woche', errors: wrong.decimal('Stunden je Woche') },
      overtime: {
        label: 'Muss die Person Überstunden leisten?',
        options: yesNo,
      },
      overtimeExtent: { label: 'In welchem Umfang', errors: wrong.line('In welchem Umfang') },
      overtimeCompensation: {
        label: 'Wie ausgeglichen (Geld oder Freizeit)',
        errors: wrong.line('Wie ausgeglichen (Geld oder Freizeit)'),
      },
    },
  },
  leave: {
    title: 'Urlaub',
    name: 'Urlaub',
    why,
    provisions: [],
    fields: {
      leaveDays: { label: 'Arbeitstage Urlaub im Jahr', errors: wrong.integer('Arbeitstage Urlaub im Jahr') },
    },
  },
  collective: {
    title: 'Tarifvertrag',
    name: 'Tarifvertrag',
    why,
    provisions: [],
    fields: {
      collectivelyBound: {
        label: 'Sind Sie an einen Tarifvertrag gebunden (§ 3 oder § 5 TVG)?',
        options: yesNo,
      },
      collectivelyPaid: {
        label: 'Wird die Person nach diesem Tarifvertrag beschäftigt?',
        options: yesNo,
      },
      collectiveAgreement: { label: 'Welcher Tarifvertrag', errors: wrong.line('Welcher Tarifvertrag') },
      payGroup: { label: 'Entgeltgruppe', errors: wrong.line('Entgeltgruppe') },
    },
  },
  pay: {
    title: 'Entgelt',
    name: 'Entgelt',
    why,
    provisions: [],
    fields: {
      payUnit: {
        label: 'Das Entgelt gilt',
        options: { month: 'im Monat', hour: 'in der Stunde' },
      },
      payAmount: { label: 'Betrag brutto in Euro', errors: wrong.money('Betrag brutto in Euro') },
      benefits: {
        label: 'Sachbezüge: Art und Betrag',
        hint: 'Zum Beispiel Unterkunft, 200 Euro im Monat',
        errors: wrong.line('Sachbezüge: Art und Betrag'),
      },
      otherPay: {
        label: 'Anders berechnetes Entgelt: Art und Betrag',
        errors: wrong.line('Anders berechnetes Entgelt: Art und Betrag'),
      },
    },
  },
  insurance: {
    title: 'Sozialversicherung',
    name: 'Sozialversicherung',
    why: ['Das Formular fragt, ob es eine inländische Beschäftigung ist.', ...why],
    provisions: ['§ 39 Abs. 2 AufenthG'],
    fields: {
      insured: {
        label: 'Ist die Person in Deutschland sozialversichert?',
        options: yesNo,
      },
      notInsuredReasons: { label: 'Warum nicht, je Zweig', errors: wrong.line('Warum nicht, je Zweig') },
      exemption: {
        label: 'Gibt es eine Ausnahmevereinbarung über die DVKA?',
        options: yesNo,
      },
      exemptionProof: { label: 'Nachweis dafür', errors: wrong.line('Nachweis dafür') },
    },
  },
};
