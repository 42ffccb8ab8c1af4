const dateFormat =
  'Dieses Datum gibt es nicht, oder wir können es nicht lesen. Schreiben Sie Tag, Monat und Jahr wie 01.03.2027.';
const dateRange = 'Dieses Datum liegt zu weit entfernt. Prüfen Sie das Jahr.';
const countryUnknown =
  'Dieses Land haben wir nicht gefunden. Wählen Sie einen Namen aus der Liste, zum Beispiel Indien.';
const yesNoUnknown = { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' };

/** Questions about the person. */
export const personTexts = {
  origin: {
    title: 'Woher kommt die Person?',
    name: 'Herkunft',
    intro:
      'Nach Namen und Kontaktdaten fragen wir nicht. Für die Prüfung genügen Staatsangehörigkeit und Wohnland.',
    why: [
      'Menschen aus der Europäischen Union, Island, Liechtenstein, Norwegen und der Schweiz dürfen ohne Weiteres arbeiten. Für einige andere Staaten gibt es eigene, leichtere Wege.',
      'Vom Wohnland hängt ab, ob ein Visum nötig ist und welche Auslandsvertretung zuständig ist.',
    ],
    provisions: ['§ 2 Abs. 1 FreizügG/EU', '§ 26 Abs. 1 BeschV', '§ 41 Abs. 1 AufenthV'],
    fields: {
      nationality: {
        label: 'Staatsangehörigkeit',
        hint: 'Tippen Sie die ersten Buchstaben des Landes. Ist die Person staatenlos, kreuzen Sie „Weiß ich nicht“ an: Eine eigene Antwort dafür haben wir nicht, und manches lässt sich dann noch nicht beurteilen.',
        errors: {
          missing: 'Geben Sie die Staatsangehörigkeit ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: `Staatsangehörigkeit: ${countryUnknown} Bei Staatenlosen kreuzen Sie „Weiß ich nicht“ an.`,
        },
      },
      secondNationality: {
        label: 'Zweite Staatsangehörigkeit',
        hint: 'Nur wenn es eine gibt. Es zählt die günstigere.',
        errors: { format: `Zweite Staatsangehörigkeit: ${countryUnknown}` },
      },
      residence: {
        label: 'Wo wohnt die Person zurzeit?',
        hint: 'Das Land, in dem sie gewöhnlich lebt',
        errors: {
          missing: 'Geben Sie das Land ein, in dem die Person wohnt, oder kreuzen Sie „Weiß ich nicht“ an.',
          format: `Wohnland: ${countryUnknown}`,
        },
      },
    },
  },
  status: {
    title: 'Welchen Aufenthaltstitel hat die Person?',
    name: 'Aufenthaltstitel',
    intro:
      'Der Aufenthaltstitel steht auf der Karte oder im Pass, mit dem Paragrafen unter „Anmerkungen“. Lassen Sie ihn sich zeigen.',
    why: [
      'Mit manchen Titeln darf die Person sofort bei Ihnen arbeiten, mit anderen nur begrenzt. Einige schließen bestimmte Wege aus.',
    ],
    provisions: ['§ 4a Abs. 1 AufenthG', '§ 19f Abs. 1 AufenthG'],
    fields: {
      status: {
        groups: {
          none: 'Kein Titel',
          settlementPermit: 'Dauerhaft oder durch Familie',
          blueCard: 'Arbeit, Forschung und Ausbildung',
          temporaryProtection: 'Schutz und Asyl',
          schengenVisit: 'Besuch oder Titel eines anderen Staates',
          unknown: 'Etwas anderes',
        },
        options: {
          none: { label: 'Keinen davon', hint: 'Zum Beispiel, weil die Person noch im Ausland lebt' },
          settlementPermit: { label: 'Niederlassungserlaubnis oder Daueraufenthalt-EU', hint: 'Unbefristet' },
          ukWithdrawalAgreement: {
            label: 'Aufenthaltsdokument-GB',
            hint: 'Britische Staatsangehörige, die vor 2021 hier lebten, und ihre Familien',
          },
          familyOfEuCitizen: {
            label: 'Aufenthaltskarte für Familienangehörige',
            hint: 'Familie von Menschen aus der Europäischen Union',
          },
          familyPermit: { label: 'Aufenthaltserlaubnis zum Familiennachzug', hint: '§§ 27 bis 36a AufenthG' },
          blueCard: { label: 'Blaue Karte EU aus Deutschland', hint: '§ 18g AufenthG' },
          skilledWorker: { label: 'Aufenthaltserlaubnis als Fachkraft', hint: '§ 18a oder § 18b AufenthG' },
          otherEmployment: { label: 'Aufenthaltserlaubnis für andere Beschäftigung', hint: '§ 19c AufenthG' },
          researcher: { label: 'Aufenthaltserlaubnis zur Forschung', hint: '§ 18d AufenthG' },
          student: { label: 'Aufenthaltserlaubnis zum Studium', hint: '§ 16b AufenthG' },
          apprentice: { label: 'Aufenthaltserlaubnis zur Berufsausbildung', hint: '§ 16a AufenthG' },
          recognition: {
            label: 'Aufenthaltserlaubnis zur Anerkennung einer Qualifikation',
            hint: '§ 16d AufenthG',
          },
          jobSeekerGraduate: {
            label: 'Aufenthaltserlaubnis zur Arbeitssuche nach einem Abschluss in Deutschland',
            hint: '§ 20 AufenthG',
          },
          opportunityCard: { label: 'Chancenkarte', hint: '§ 20a AufenthG' },
          temporaryProtection: {
            label: 'Vorübergehender Schutz',
            hint: '§ 24 AufenthG, vor allem Menschen aus der Ukraine',
          },
          recognisedRefugee: {
            label: 'Asyl, Flüchtlingsschutz oder subsidiärer Schutz',
            hint: '§ 25 Abs. 1 oder 2 AufenthG',
          },
          otherHumanitarian: {
            label: 'Andere humanitäre Aufenthaltserlaubnis',
            hint: 'Zum Beispiel § 25 Abs. 3 oder 5, § 25a, § 25b AufenthG',
          },
          asylumProcedure: { label: 'Aufenthaltsgestattung', hint: 'Das Asylverfahren läuft noch.' },
          toleration: { label: 'Duldung', hint: 'Die Abschiebung ist ausgesetzt.' },
          schengenVisit: { label: 'Besuchsvisum oder Aufenthalt ohne Visum', hint: 'Höchstens 90 Tage' },
          blueCardOtherState: { label: 'Blaue Karte EU eines anderen EU-Staates' },
          longTermResidentOtherState: { label: 'Daueraufenthalt-EU eines anderen EU-Staates' },
          unknown: 'Weiß ich nicht',
        },
        errors: { missing: 'Wählen Sie den Aufenthaltstitel aus. „Weiß ich nicht“ ist auch eine Antwort.' },
      },
      since: {
        label: 'Seit wann hat die Person diesen Titel?',
        hint: 'Tag, Monat und Jahr, zum Beispiel 01.03.2025',
        errors: {
          missing: 'Geben Sie ein Datum ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: dateFormat,
          range: dateRange,
        },
      },
    },
  },
  asylum: {
    title: 'Hat die Person in Deutschland Asyl beantragt?',
    name: 'Asylantrag',
    why: [
      'Während eines Asylverfahrens und nach einer Ablehnung gibt es viele Aufenthaltstitel nicht. Wer den Antrag zurücknimmt, kann unter Umständen wechseln; dabei kommt es auf den Tag der Einreise an.',
    ],
    provisions: ['§ 10 Abs. 1 AufenthG', '§ 10 Abs. 3 AufenthG'],
    fields: {
      state: {
        options: {
          none: 'Nein',
          open: 'Ja, über den Antrag ist noch nicht endgültig entschieden',
          withdrawn: 'Ja, der Antrag wurde zurückgenommen',
          rejected: 'Ja, der Antrag wurde abgelehnt',
          unknown: 'Weiß ich nicht',
        },
        errors: { missing: 'Wählen Sie aus, ob die Person Asyl beantragt hat.' },
      },
      enteredOn: {
        label: 'Wann ist die Person nach Deutschland eingereist?',
        hint: 'Tag, Monat und Jahr, zum Beispiel 15.02.2023',
        errors: {
          missing: 'Geben Sie ein Datum ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: dateFormat,
          range: dateRange,
        },
      },
    },
  },
  recruitment: {
    title: 'Wie haben Sie die Person gefunden?',
    name: 'Anwerbung',
    why: [
      'Aus einigen Staaten darf nur die Bundesagentur für Arbeit Menschen für Gesundheits- und Pflegeberufe anwerben und vermitteln. Wer sich selbst bewirbt, ist davon nicht betroffen.',
    ],
    provisions: ['§ 38 BeschV'],
    fields: {
      channel: {
        options: {
          candidateApplied: {
            label: 'Die Person hat sich von sich aus beworben',
            hint: 'Auch auf eine Anzeige im Internet',
          },
          own: { label: 'Wir haben selbst im Ausland gesucht und die Person angesprochen' },
          agencyAbroad: { label: 'Eine private Vermittlung hat die Person im Ausland angeworben' },
          federalAgency: {
            label: 'Die Bundesagentur für Arbeit hat vermittelt',
            hint: 'Zum Beispiel das Programm „Triple Win“',
          },
        },
        errors: { missing: 'Wählen Sie aus, wie Sie die Person gefunden haben.' },
      },
    },
  },
  westernBalkans: {
    title: 'Erfüllt die Person die Bedingungen der Westbalkanregelung?',
    name: 'Westbalkanregelung',
    intro:
      'Mit der Westbalkanregelung können Menschen aus sechs Staaten jede Arbeit aufnehmen, auch ohne anerkannte Ausbildung. Dafür gibt es ein Kontingent im Jahr.',
    why: [
      'Die Regelung gilt nicht für Menschen, die in den 24 Monaten vor dem Antrag Leistungen nach dem Asylbewerberleistungsgesetz bezogen haben.',
      'Das Visum muss bei der deutschen Auslandsvertretung im Herkunftsstaat beantragt werden.',
    ],
    provisions: ['§ 26 Abs. 2 BeschV'],
    fields: {
      benefits: {
        label: 'Hat die Person in den letzten 24 Monaten in Deutschland Leistungen für Asylsuchende bezogen?',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob die Person solche Leistungen bezogen hat.' },
      },
      visaCountry: {
        label: 'In welchem Land beantragt die Person das Visum?',
        hint: 'In der Regel dort, wo sie wohnt. Das nehmen wir auch an, wenn Sie es nicht wissen.',
        errors: {
          missing: 'Geben Sie das Land ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: countryUnknown,
        },
      },
    },
  },
  driving: {
    title: 'Hat die Person Führerschein und Grundqualifikation für Lastwagen oder Bus?',
    name: 'Fahrerlaubnis',
    intro:
      'Gemeint sind die Fahrerlaubnis der Klasse C, CE, D oder DE aus einem EU- oder EWR-Staat und die Grundqualifikation als Berufskraftfahrer.',
    why: [
      'Mit beiden kann die Person sofort fahren. Fehlt etwas, kann sie es unter bestimmten Bedingungen in Deutschland nachholen.',
    ],
    provisions: ['§ 24a Abs. 1 BeschV', '§ 24a Abs. 2 BeschV'],
    fields: {
      licence: {
        options: { yes: 'Ja, beides', no: 'Nein, etwas fehlt noch', unknown: 'Weiß ich nicht' },
        errors: { missing: 'Wählen Sie aus, ob Führerschein und Grundqualifikation vorliegen.' },
      },
    },
  },
  group: {
    title: 'Wie lange gehört die Person schon zum Konzern?',
    name: 'Zugehörigkeit zum Konzern',
    intro: 'Gezählt werden die Monate ohne Unterbrechung bis zur Versetzung.',
    example: '2 Jahre sind 24 Monate',
    why: ['Für die ICT-Karte muss die Person eine Mindestzeit ohne Unterbrechung zum Konzern gehören.'],
    provisions: ['§ 19 Abs. 2 AufenthG'],
    fields: {
      months: {
        label: 'Monate im Konzern',
        suffix: 'Monate',
        errors: {
          missing: 'Geben Sie die Zahl der Monate ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Geben Sie eine ganze Zahl von Monaten ein, zum Beispiel 24.',
          range: 'Die Zahl der Monate darf höchstens 720 sein.',
        },
      },
    },
  },
  hosting: {
    title: 'Gibt es eine Aufnahmevereinbarung?',
    name: 'Aufnahmevereinbarung',
    intro:
      'Die Aufnahmevereinbarung ist ein Vertrag zwischen der forschenden Person und der Einrichtung über ein Forschungsvorhaben. Ein entsprechender Arbeitsvertrag genügt auch.',
    why: [
      'Die Aufenthaltserlaubnis zur Forschung setzt eine wirksame Aufnahmevereinbarung oder einen entsprechenden Vertrag voraus.',
    ],
    provisions: ['§ 18d Abs. 1 AufenthG'],
    fields: {
      agreement: {
        options: { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' },
        errors: { missing: 'Wählen Sie aus, ob es eine Aufnahmevereinbarung gibt.' },
      },
    },
  },
  age: {
    title: 'Ist die Person bei Arbeitsbeginn 45 Jahre oder älter?',
    name: 'Alter',
    intro:
      'Das Geburtsdatum brauchen wir nicht. Maßgeblich ist der Tag, an dem der Titel erteilt wird oder die Arbeit beginnt.',
    why: [
      'Ab dem 45. Geburtstag verlangen einige Wege ein höheres Gehalt oder den Nachweis einer angemessenen Altersversorgung. Für die Blaue Karte EU gilt das nicht.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 5 AufenthG', '§ 1 Abs. 2 BeschV'],
    fields: {
      aged45: {
        label: '45 Jahre oder älter?',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob die Person 45 Jahre oder älter ist.' },
      },
      pension: {
        label: 'Kann die Person eine angemessene Altersversorgung nachweisen?',
        hint: 'Zum Beispiel Ansprüche auf Rente, Versicherungen, Vermögen oder Immobilien. Was angemessen ist, entscheidet die Behörde.',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob die Person eine Altersversorgung nachweisen kann.' },
      },
    },
  },
};
