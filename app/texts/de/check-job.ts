const choose = 'Wählen Sie eine Antwort aus.';

/** Questions about the job and the firm. */
export const jobTexts = {
  workplace: {
    title: 'Wo wird die Person arbeiten?',
    name: 'Arbeitsort',
    intro: 'Gemeint ist der Ort, an dem überwiegend gearbeitet wird, nicht der Sitz der Firma.',
    example: '80331 für München, Altstadt',
    why: [
      'Vom Arbeitsort hängt ab, welche Stellen für Sie zuständig sind: Ausländerbehörde, Agentur für Arbeit, Koordinierungsstelle und die Beratung „Faire Integration“. Ob die Einstellung möglich ist, entscheidet der Ort nicht.',
    ],
    provisions: ['§ 71 Abs. 1 AufenthG'],
    fields: {
      postalCode: {
        label: 'Postleitzahl des Arbeitsorts',
        errors: {
          missing: 'Geben Sie die Postleitzahl des Arbeitsorts ein.',
          format: 'Geben Sie eine deutsche Postleitzahl mit fünf Ziffern ein, zum Beispiel 80331.',
          notFound:
            'Diese Postleitzahl kennen wir nicht als Arbeitsort. Postfächer und Großempfänger haben eigene Nummern; nehmen Sie die Postleitzahl der Straße.',
        },
      },
    },
  },
  occupation: {
    title: 'Welchen Beruf soll die Person ausüben?',
    name: 'Beruf',
    intro:
      'Suchen Sie nach dem Beruf, der zu den Aufgaben der Stelle passt. Danach bestätigen Sie, wie er eingeordnet wird.',
    example: 'Pflegefachkraft, Mechatroniker, Softwareentwicklerin, LKW-Fahrer',
    why: [
      'Für manche Berufe gelten niedrigere Gehaltsgrenzen, zum Beispiel in Technik, IT, Medizin und Pflege. Das Gesetz nennt sie mit den Nummern der internationalen Berufsklassifikation ISCO-08.',
      'In reglementierten Berufen darf nur arbeiten, wer eine Erlaubnis dafür hat. Deshalb bestätigen Sie die Einordnung selbst: Der Titel einer Stelle allein sagt zu wenig.',
    ],
    provisions: ['§ 18g Abs. 1 AufenthG', '§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      isco08: {
        label: 'Welche Beschreibung passt am besten zu den Aufgaben?',
        hint: 'Einordnung nach ISCO-08. Entscheidend sind die Aufgaben, nicht die Bezeichnung.',
        errors: {
          missing: 'Wählen Sie die Beschreibung, die am besten zu den Aufgaben passt.',
          format: choose,
        },
      },
      kldb2010: {
        label: 'Einordnung der Bundesagentur für Arbeit (KldB 2010)',
        errors: { format: 'Diese Einordnung ist nicht lesbar. Suchen Sie den Beruf noch einmal.' },
      },
      regulated: {
        label: 'Ist der Beruf reglementiert?',
        hint: 'Reglementiert heißt: Ohne Erlaubnis oder geschützten Titel darf man die Arbeit nicht ausüben, zum Beispiel in der Pflege oder als Ärztin.',
        options: {
          yes: 'Ja, es ist eine Erlaubnis nötig',
          no: 'Nein',
          unknown: 'Weiß ich nicht',
        },
        errors: {
          missing: 'Wählen Sie aus, ob der Beruf reglementiert ist. „Weiß ich nicht“ ist auch eine Antwort.',
        },
      },
    },
  },
  employmentKind: {
    title: 'Um welche Art von Beschäftigung geht es?',
    name: 'Art der Beschäftigung',
    intro: 'In den meisten Fällen trifft die erste Antwort zu.',
    why: [
      'Für einige Arten von Beschäftigung gibt es eigene Regeln, zum Beispiel für die Berufsausbildung, die Forschung oder die Versetzung innerhalb eines Konzerns.',
      'Bei Leiharbeit (Zeitarbeit, Arbeitnehmerüberlassung) muss die Bundesagentur für Arbeit ihre Zustimmung versagen. Damit scheiden die meisten Wege aus.',
    ],
    provisions: ['§ 19c Abs. 1 AufenthG', '§ 40 Abs. 1 Nr. 2 AufenthG'],
    fields: {
      kind: {
        label: 'Art der Beschäftigung',
        options: {
          standard: {
            label: 'Gewöhnliches Arbeitsverhältnis in einem Betrieb in Deutschland',
            hint: 'Fachkraft, Angestellte, Arbeiterin, auch Helfertätigkeit',
          },
          executive: {
            label: 'Leitung des Unternehmens',
            hint: 'Leitende Angestellte mit Generalvollmacht oder Prokura, Geschäftsführung, Vorstand',
          },
          companySpecialist: {
            label: 'Spezialistin oder Spezialist mit Wissen über unser Unternehmen',
            hint: 'Die Person bringt besondere Kenntnisse mit, die vor allem in diesem Unternehmen erworben werden.',
          },
          intraCorporateTransfer: {
            label: 'Versetzung innerhalb eines Konzerns',
            hint: 'Die Person bleibt bei der Firma im Ausland angestellt und arbeitet vorübergehend hier (ICT-Karte).',
          },
          research: {
            label: 'Forschung',
            hint: 'An einer Hochschule, einem Institut oder in der Forschungsabteilung eines Unternehmens',
          },
          apprenticeship: {
            label: 'Betriebliche Berufsausbildung',
            hint: 'Die Person soll bei Ihnen einen Beruf lernen.',
          },
          driver: { label: 'Berufskraftfahrerin oder Berufskraftfahrer', hint: 'Lastkraftwagen oder Bus' },
          careAssistant: {
            label: 'Pflegehilfskraft',
            hint: 'Pflegehilfe oder Pflegeassistenz mit einer Ausbildung von weniger als drei Jahren',
          },
        },
        errors: { missing: 'Wählen Sie aus, um welche Art von Beschäftigung es geht.' },
      },
      special: {
        label: 'Trifft etwas davon zu?',
        hint: 'Kreuzen Sie nichts an, wenn nichts davon zutrifft.',
        options: {
          agencyWork: {
            label: 'Es geht um Zeitarbeit',
            hint: 'Die Person soll an andere Firmen überlassen werden (Arbeitnehmerüberlassung).',
          },
          foreignContract: {
            label: 'Der Arbeitsvertrag wird mit einer Firma im Ausland geschlossen',
            hint: 'Dann liegt in der Regel kein inländisches Beschäftigungsverhältnis vor.',
          },
        },
      },
    },
  },
  jobLevel: {
    title: 'Welche Ausbildung braucht man für die Stelle?',
    name: 'Anforderung der Stelle',
    intro: 'Es kommt auf die Aufgaben an, nicht darauf, was die Person gelernt hat.',
    example:
      'Eine Mechatronikerin wartet Anlagen: Dafür braucht man eine Ausbildung. Wer nur Teile einlegt, kann das nach kurzer Anlernzeit.',
    why: [
      'Die meisten Wege setzen eine qualifizierte Beschäftigung voraus. So nennt das Gesetz eine Arbeit, für die man Fertigkeiten aus einem Studium oder einer mindestens zweijährigen Berufsausbildung braucht.',
      'Für die Blaue Karte EU muss die Arbeit außerdem einem Hochschulabschluss angemessen sein.',
    ],
    provisions: ['§ 2 Abs. 12b AufenthG', '§ 18g Abs. 1 AufenthG'],
    fields: {
      level: {
        options: {
          helper: {
            label: 'Keine oder eine kurze Anlernzeit',
            hint: 'Helfer- und Anlerntätigkeit, auch mit Ausbildung von weniger als zwei Jahren',
          },
          skilled: {
            label: 'Eine Berufsausbildung von mindestens zwei Jahren',
            hint: 'Zum Beispiel Mechatroniker, Köchin, Pflegefachkraft, Kauffrau',
          },
          degree: {
            label: 'Ein Studium',
            hint: 'Zum Beispiel Ingenieurin, Softwareentwickler, Ärztin, Lehrkraft',
          },
        },
        errors: { missing: 'Wählen Sie aus, welche Ausbildung man für die Stelle braucht.' },
      },
    },
  },
  pay: {
    title: 'Was verdient die Person, und wie viel arbeitet sie?',
    name: 'Gehalt und Arbeitszeit',
    intro:
      'Zählen Sie nur, was im Vertrag fest zugesagt ist und in Geld gezahlt wird: kein möglicher Bonus, kein Dienstwagen.',
    example: '3.500 € im Monat oder 42.000 € im Jahr, 38,5 Stunden in der Woche',
    why: [
      'Viele Wege verlangen ein Mindestgehalt im Jahr. Die Grenzen gelten auch bei Teilzeit in voller Höhe.',
      'Die Bundesagentur für Arbeit prüft außerdem, ob die Bedingungen nicht schlechter sind als bei vergleichbaren Beschäftigten in Deutschland.',
    ],
    provisions: ['§ 18g Abs. 1 AufenthG', '§ 39 Abs. 2 AufenthG'],
    fields: {
      amount: {
        label: 'Gehalt vor Abzügen (brutto)',
        suffix: '€',
        errors: {
          missing: 'Geben Sie das Gehalt ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Geben Sie das Gehalt als Zahl ein, zum Beispiel 3.500 oder 42.000,50. Jahr oder Monat wählen Sie darunter.',
          range:
            'Dieser Betrag kann nicht stimmen. Prüfen Sie, ob eine Ziffer zu viel oder zu wenig dasteht.',
        },
      },
      period: {
        label: 'Der Betrag gilt',
        options: { year: 'im Jahr', month: 'im Monat (wir rechnen mit 12 Monaten)' },
        errors: {
          missing: 'Wählen Sie aus, ob der Betrag im Jahr oder im Monat gilt.',
          range:
            'Für ein ganzes Jahr ist dieses Gehalt zu klein. Ist es das Gehalt im Monat, wählen Sie „im Monat“.',
        },
      },
      hours: {
        label: 'Stunden in der Woche',
        suffix: 'Stunden',
        errors: {
          missing: 'Geben Sie die Wochenstunden ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Geben Sie die Wochenstunden als Zahl ein, zum Beispiel 38,5.',
          range: 'Die Wochenstunden müssen zwischen 1 und 80 liegen.',
        },
      },
      comparable: {
        label: 'Sind Gehalt, Arbeitszeit und Urlaub mindestens so gut wie bei vergleichbaren Beschäftigten?',
        hint: 'Vergleichen Sie mit Ihrem Tarifvertrag, mit Beschäftigten in Ihrem Betrieb oder mit dem Ortsüblichen.',
        options: { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' },
        errors: { missing: 'Wählen Sie aus, ob die Bedingungen mindestens vergleichbar sind.' },
      },
    },
  },
  contract: {
    title: 'Wie lange läuft der Vertrag, und wann soll es losgehen?',
    name: 'Vertrag',
    why: [
      'Die Blaue Karte EU verlangt eine Mindestdauer des Arbeitsverhältnisses, andere Wege eine Höchstdauer. Die Aufenthaltserlaubnis richtet sich nach der Dauer des Vertrags.',
      'Das Datum des Beginns brauchen wir, weil Gehaltsgrenzen für Kalenderjahre gelten und weil wir den Weg bis zum ersten Arbeitstag planen.',
    ],
    provisions: ['§ 18g Abs. 3 AufenthG', '§ 18 Abs. 4 AufenthG'],
    fields: {
      type: {
        label: 'Dauer des Vertrags',
        options: { permanent: 'Unbefristet', fixedTerm: 'Befristet' },
        errors: { missing: 'Wählen Sie aus, ob der Vertrag befristet ist.' },
      },
      months: {
        label: 'Für wie viele Monate?',
        suffix: 'Monate',
        errors: {
          missing: 'Geben Sie die Zahl der Monate ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Geben Sie eine ganze Zahl von Monaten ein, zum Beispiel 24.',
          range: 'Die Zahl der Monate muss zwischen 1 und 600 liegen.',
        },
      },
      startDate: {
        label: 'Gewünschter erster Arbeitstag',
        hint: 'Tag, Monat und Jahr, zum Beispiel 01.03.2027',
        errors: {
          missing: 'Geben Sie ein Datum ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Dieses Datum gibt es nicht, oder wir können es nicht lesen. Schreiben Sie Tag, Monat und Jahr wie 01.03.2027.',
          range: 'Dieses Datum liegt zu weit entfernt. Prüfen Sie das Jahr.',
          past: (today: string) =>
            `Dieser Tag ist schon vorbei, heute ist der ${today}. Geben Sie an, wann die Arbeit frühestens beginnen soll.`,
        },
      },
    },
  },
  company: {
    title: 'Gilt in Ihrem Betrieb ein Tarifvertrag?',
    name: 'Betrieb',
    why: [
      'Wer tarifgebunden ist und danach bezahlt, braucht auf einigen Wegen kein Mindestgehalt einzuhalten, zum Beispiel bei Menschen mit viel Berufserfahrung.',
      'Nach Verstößen gegen das Verbot der Schwarzarbeit und bei einer Insolvenz kann die Bundesagentur für Arbeit ihre Zustimmung versagen.',
    ],
    provisions: ['§ 6 Abs. 1 BeschV', '§ 40 Abs. 2 AufenthG'],
    fields: {
      bound: {
        label: 'Sind Sie an einen Tarifvertrag gebunden?',
        hint: 'Tarifgebunden sind Sie durch einen Haustarifvertrag oder als Mitglied eines Arbeitgeberverbands mit Tarifbindung.',
        options: { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' },
        errors: { missing: 'Wählen Sie aus, ob Sie tarifgebunden sind.' },
      },
      paysRate: {
        label: 'Beschäftigen Sie die Person zu den Bedingungen dieses Tarifvertrags?',
        options: { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' },
        errors: { missing: 'Wählen Sie aus, ob die Bedingungen des Tarifvertrags gelten.' },
      },
      problems: {
        label: 'Trifft etwas davon auf Ihren Betrieb zu?',
        hint: 'Kreuzen Sie nichts an, wenn nichts davon zutrifft.',
        options: {
          sanctioned: {
            label:
              'Bußgeld oder Strafe wegen illegaler Beschäftigung oder Schwarzarbeit in den letzten fünf Jahren',
          },
          insolvent: {
            label: 'Insolvenz, keine Geschäftstätigkeit oder Rückstände bei Sozialabgaben und Steuern',
          },
        },
      },
    },
  },
  shortTermWork: {
    title: 'Übernehmen Sie die Kosten der An- und Abreise?',
    name: 'Reisekosten',
    intro: 'Gemeint sind die notwendigen Kosten der Reise vom Heimatland zum Betrieb und zurück.',
    why: [
      'Für kurze Zeit können tarifgebundene Betriebe Menschen ohne besondere Ausbildung beschäftigen, solange das Kontingent reicht. Dazu müssen sie die Reisekosten übernehmen.',
    ],
    provisions: ['§ 15d BeschV'],
    fields: {
      paysTravel: {
        options: { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich noch nicht' },
        errors: { missing: 'Wählen Sie aus, ob Sie die Reisekosten übernehmen.' },
      },
    },
  },
};
