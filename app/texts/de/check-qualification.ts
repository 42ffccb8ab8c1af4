const yesNoUnknown = { yes: 'Ja', no: 'Nein', unknown: 'Weiß ich nicht' };

/** Questions about qualification, experience, language and procedure. */
export const qualificationTexts = {
  qualificationKind: {
    title: 'Welchen Abschluss hat die Person?',
    name: 'Abschluss',
    intro: 'Gibt es mehrere, nehmen Sie den, der am besten zur Stelle passt.',
    why: [
      'Für Menschen mit Berufsausbildung und für Menschen mit Studium gelten verschiedene Wege. Auch ohne formalen Abschluss kann Berufserfahrung genügen.',
    ],
    provisions: ['§ 18 Abs. 3 AufenthG', '§ 18a AufenthG', '§ 18b AufenthG'],
    fields: {
      kind: {
        options: {
          academic: {
            label: 'Hochschulabschluss',
            hint: 'Bachelor, Master, Diplom, Staatsexamen, Promotion',
          },
          tertiaryVocational: {
            label: 'Höherer Berufsabschluss',
            hint: 'Vergleichbar mit Meister, Techniker, Fachwirt oder Erzieherin',
          },
          vocational: { label: 'Berufsausbildung', hint: 'Abgeschlossene Ausbildung in einem Beruf' },
          assistant: {
            label: 'Geregelte Helfer- oder Assistenzausbildung',
            hint: 'Etwa ein Jahr, zum Beispiel Pflegehilfe',
          },
          none: { label: 'Kein beruflicher Abschluss', hint: 'Angelernt oder nur Berufserfahrung' },
        },
        errors: { missing: 'Wählen Sie aus, welchen Abschluss die Person hat.' },
      },
    },
  },
  qualification: {
    title: 'Wo und wann hat die Person den Abschluss erworben?',
    name: 'Ausbildung',
    intro: 'Die meisten Antworten stehen im Zeugnis oder im Lebenslauf.',
    why: [
      'Ein deutscher Abschluss muss nicht anerkannt werden. Bei einem ausländischen zählt, ob er im Ausbildungsstaat staatlich anerkannt ist und wie lange die Ausbildung gedauert hat.',
      'Wer sein Studium erst vor Kurzem beendet hat, erreicht die Blaue Karte EU mit einem niedrigeren Gehalt.',
    ],
    provisions: ['§ 18 Abs. 3 AufenthG', '§ 6 Abs. 1 BeschV', '§ 18g Abs. 1 AufenthG'],
    fields: {
      country: {
        label: 'In welchem Land wurde der Abschluss erworben?',
        errors: {
          missing: 'Geben Sie das Land ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Dieses Land haben wir nicht gefunden. Wählen Sie einen Namen aus der Liste, zum Beispiel Türkei.',
        },
      },
      awardedOn: {
        label: 'Wann wurde der Abschluss verliehen?',
        hint: 'Datum auf der Urkunde, zum Beispiel 30.06.2024',
        errors: {
          missing: 'Geben Sie ein Datum ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Dieses Datum gibt es nicht, oder wir können es nicht lesen. Schreiben Sie Tag, Monat und Jahr wie 30.06.2024.',
          range: 'Dieses Datum liegt zu weit entfernt. Prüfen Sie das Jahr.',
        },
      },
      trainingYears: {
        label: 'Wie lange dauert diese Ausbildung?',
        hint: 'In Jahren, wie es die Ausbildungsordnung vorsieht, zum Beispiel 2,5',
        suffix: 'Jahre',
        errors: {
          missing: 'Geben Sie die Dauer ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Geben Sie die Dauer als Zahl ein, zum Beispiel 2,5.',
          range: 'Die Dauer darf höchstens 15 Jahre sein.',
        },
      },
      stateRecognised: {
        label: 'Ist der Abschluss in diesem Land staatlich anerkannt?',
        hint: 'Abschlüsse staatlicher Schulen und Hochschulen sind es meist, private Zertifikate oft nicht.',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob der Abschluss staatlich anerkannt ist.' },
      },
      level6: {
        label: 'Ist nachgewiesen, dass der Abschluss auf der Stufe eines Bachelors steht?',
        hint: 'Stufe 6 des Europäischen Qualifikationsrahmens (EQR) oder ISCED 6, mit mindestens drei Jahren Ausbildung',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob die Stufe nachgewiesen ist.' },
      },
      ahk: {
        label: 'Hat eine deutsche Auslandshandelskammer (AHK) die Ausbildung zertifiziert?',
        hint: 'Solche Ausbildungen folgen dem deutschen Berufsbildungsgesetz.',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob die Ausbildung zertifiziert ist.' },
      },
    },
  },
  recognition: {
    title: 'Ist der Abschluss in Deutschland schon anerkannt?',
    name: 'Anerkennung',
    intro:
      'Die Anerkennung vergleicht den ausländischen Abschluss mit dem deutschen. Zuständig sind je nach Beruf Kammern oder Behörden, für Hochschulabschlüsse die Zentralstelle für ausländisches Bildungswesen (ZAB).',
    why: [
      'Als Fachkraft gilt, wessen Abschluss gleichwertig oder vergleichbar ist. Fehlt die Anerkennung noch, gibt es Wege, sie vor oder nach der Einreise zu bekommen.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 4 AufenthG', '§ 16d AufenthG', '§ 4 BQFG'],
    fields: {
      state: {
        label: 'Stand der Anerkennung',
        options: {
          notStarted: 'Noch nicht beantragt',
          pending: 'Beantragt, aber noch nicht entschieden',
          full: {
            label: 'Voll anerkannt',
            hint: 'Der Bescheid bestätigt, dass der Abschluss gleichwertig ist.',
          },
          partial: {
            label: 'Teilweise anerkannt',
            hint: 'Der Bescheid nennt Unterschiede, die ausgeglichen werden können.',
          },
          rejected: { label: 'Abgelehnt', hint: 'Der Bescheid stellt keine Gleichwertigkeit fest.' },
          comparable: {
            label: 'Hochschulabschluss ist vergleichbar',
            hint: 'In der Datenbank anabin (Hochschule „H+“) oder durch eine Zeugnisbewertung der ZAB',
          },
        },
        errors: { missing: 'Wählen Sie den Stand der Anerkennung aus.' },
      },
      confirmed: {
        label: 'Hat die ZAB bestätigt, dass der Abschluss im Ausbildungsstaat staatlich anerkannt ist?',
        hint: 'Zum Beispiel mit der Digitalen Auskunft zur Berufsqualifikation (DAB). „Nein“ heißt: abgelehnt. Ist nichts beantragt, wählen Sie „Weiß ich nicht“.',
        options: {
          yes: 'Ja',
          no: 'Nein, die Bestätigung wurde abgelehnt',
          unknown: 'Weiß ich nicht oder noch nicht beantragt',
        },
        errors: { missing: 'Wählen Sie aus, ob die ZAB das bestätigt hat.' },
      },
    },
  },
  licence: {
    title: 'Hat die Person die Erlaubnis, den Beruf auszuüben?',
    name: 'Berufserlaubnis',
    intro:
      'Das Gesetz nennt sie Berufsausübungserlaubnis. Bei Ärztinnen heißt sie Approbation, in der Pflege Erlaubnis zum Führen der Berufsbezeichnung.',
    why: [
      'In reglementierten Berufen gibt es den Aufenthaltstitel erst, wenn die Erlaubnis erteilt oder zugesagt ist. Ein anderer Weg führt über die Anerkennung in Deutschland.',
    ],
    provisions: ['§ 18 Abs. 2 Nr. 3 AufenthG'],
    fields: {
      state: {
        options: {
          none: 'Nein',
          promised: { label: 'Sie ist zugesagt', hint: 'Zusicherung oder Zwischenbescheid der Behörde' },
          granted: 'Ja, sie ist erteilt',
          unknown: 'Weiß ich nicht',
        },
        errors: { missing: 'Wählen Sie aus, ob die Person die Erlaubnis hat.' },
      },
    },
  },
  experience: {
    title: 'Wie viel Berufserfahrung hat die Person?',
    name: 'Berufserfahrung',
    example: '2 Jahre sind 24 Monate, 3 Jahre sind 36 Monate',
    why: [
      'Mit ausgeprägter Berufserfahrung geht es auch ohne Anerkennung in Deutschland, in der IT sogar ohne Abschluss. Gezählt werden nur die letzten Jahre.',
    ],
    provisions: ['§ 6 Abs. 1 BeschV', '§ 18g Abs. 2 AufenthG'],
    fields: {
      months: {
        label: 'Erfahrung, die zur Stelle passt, in den letzten fünf Jahren',
        suffix: 'Monate',
        errors: {
          missing:
            'Erfahrung, die zur Stelle passt: Geben Sie die Zahl der Monate ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Erfahrung, die zur Stelle passt: Geben Sie eine ganze Zahl von Monaten ein, zum Beispiel 24.',
          range: 'Erfahrung, die zur Stelle passt: In fünf Jahre passen höchstens 60 Monate.',
        },
      },
      ictMonths: {
        label: 'Davon und davor: Erfahrung in IT-Berufen in den letzten sieben Jahren',
        hint: 'IT-Fachleute und Führungskräfte in der IT',
        suffix: 'Monate',
        errors: {
          missing:
            'Erfahrung in IT-Berufen: Geben Sie die Zahl der Monate ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Erfahrung in IT-Berufen: Geben Sie eine ganze Zahl von Monaten ein, zum Beispiel 36.',
          range: 'Erfahrung in IT-Berufen: In sieben Jahre passen höchstens 84 Monate.',
        },
      },
      graduateLevel: {
        label: 'War diese Arbeit auf dem Niveau eines Studiums?',
        hint: 'Zum Beispiel eigenständige Entwicklung, Architektur oder Leitung von Projekten',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, auf welchem Niveau die Arbeit war.' },
      },
    },
  },
  german: {
    title: 'Wie gut spricht die Person Deutsch?',
    name: 'Deutschkenntnisse',
    intro:
      'Es zählen Zertifikate nach dem Gemeinsamen Europäischen Referenzrahmen (GER). Wählen Sie das höchste, das vorliegt.',
    why: [
      'Für die meisten Titel zur Arbeit nennt das Gesetz kein Sprachniveau. Die Wege zur Anerkennung in Deutschland und die Ausbildung verlangen eines, ebenso viele Berufserlaubnisse.',
    ],
    provisions: ['§ 16d Abs. 1 AufenthG', '§ 16d Abs. 3 AufenthG', '§ 16a AufenthG'],
    fields: {
      level: {
        options: {
          none: 'Kein Zertifikat',
          A1: { label: 'A1', hint: 'Einfache Sätze' },
          A2: { label: 'A2', hint: 'Verständigung in vertrauten Situationen' },
          B1: { label: 'B1', hint: 'Kommt im Alltag und bei der Arbeit zurecht' },
          B2: { label: 'B2', hint: 'Fließende Gespräche, auch fachlich' },
          C1: { label: 'C1', hint: 'Sehr gut' },
          C2: { label: 'C2', hint: 'Nahezu wie in der Erstsprache' },
          unknown: 'Weiß ich nicht',
        },
        errors: { missing: 'Wählen Sie aus, wie gut die Person Deutsch spricht.' },
      },
    },
  },
  partnership: {
    title: 'Kann die Person in Ihrem Betrieb nachlernen, was ihr noch fehlt?',
    name: 'Nachqualifizierung',
    intro:
      'Mit einer Anerkennungspartnerschaft arbeitet die Person schon hier, während das Anerkennungsverfahren läuft. Der Betrieb verpflichtet sich, ihr die fehlende Qualifizierung zu ermöglichen.',
    why: [
      'Die Anerkennungspartnerschaft und die Qualifizierungsmaßnahme setzen eine Vereinbarung, einen geeigneten Betrieb und einen passenden Abschluss voraus.',
    ],
    provisions: ['§ 16d Abs. 3 AufenthG', '§ 16d Abs. 1 AufenthG', '§ 2a BeschV'],
    fields: {
      fitsJob: {
        label: 'Passt der Abschluss zur Stelle?',
        hint: 'Er stammt aus derselben Berufsgruppe, und die Person kann damit die Arbeit ausüben.',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob der Abschluss zur Stelle passt.' },
      },
      agreement: {
        label: 'Wollen Sie eine Anerkennungspartnerschaft vereinbaren?',
        options: {
          signed: 'Ja, die Vereinbarung ist unterschrieben',
          willing: 'Ja, wir sind dazu bereit',
          no: 'Nein',
          unknown: 'Weiß ich noch nicht',
        },
        errors: { missing: 'Wählen Sie aus, ob Sie eine Anerkennungspartnerschaft wollen.' },
      },
      measure: {
        label: 'Ist eine Maßnahme vereinbart, die die Unterschiede ausgleicht?',
        hint: 'Zum Beispiel Anpassungslehrgang, Kenntnisprüfung mit Vorbereitung oder betriebliche Phase',
        options: {
          yes: 'Ja',
          no: 'Nein, das ist nicht möglich oder nicht gewollt',
          unknown: 'Noch nicht, oder weiß ich nicht',
        },
        errors: { missing: 'Wählen Sie aus, ob eine Maßnahme vereinbart ist.' },
      },
      suitable: {
        label: 'Ist Ihr Betrieb geeignet, aus- oder weiterzubilden?',
        hint: 'In der Regel ja, wenn Sie schon ausbilden oder nachqualifiziert haben.',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob Ihr Betrieb geeignet ist.' },
      },
      careFacility: {
        label: 'Ist Ihre Einrichtung zur Pflege zugelassen?',
        hint: 'Versorgungsvertrag mit den Pflegekassen nach § 72 SGB XI',
        options: yesNoUnknown,
        errors: { missing: 'Wählen Sie aus, ob Ihre Einrichtung zugelassen ist.' },
      },
    },
  },
  procedure: {
    title: 'Wann soll der Antrag gestellt werden?',
    name: 'Verfahren',
    why: [
      'Gehaltsgrenzen ändern sich jedes Jahr. Ohne Angabe rechnen wir mit dem heutigen Tag.',
      'Bei langen Wartezeiten auf einen Termin kann das beschleunigte Fachkräfteverfahren helfen.',
    ],
    provisions: ['§ 18g Abs. 7 AufenthG', '§ 81a AufenthG'],
    fields: {
      applicationDate: {
        label: 'Geplanter Tag des Antrags auf Visum oder Aufenthaltstitel',
        hint: 'Tag, Monat und Jahr, zum Beispiel 15.01.2027. Ein ungefähres Datum genügt.',
        errors: {
          missing: 'Geben Sie ein Datum ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format:
            'Dieses Datum gibt es nicht, oder wir können es nicht lesen. Schreiben Sie Tag, Monat und Jahr wie 15.01.2027.',
          range: 'Dieses Datum liegt zu weit entfernt. Prüfen Sie das Jahr.',
        },
      },
      waitWeeks: {
        label: 'Wie lange wartet man bei der Auslandsvertretung auf einen Termin?',
        hint: 'Die Angabe steht oft auf der Internetseite der deutschen Botschaft.',
        suffix: 'Wochen',
        errors: {
          missing: 'Geben Sie die Wartezeit ein oder kreuzen Sie „Weiß ich nicht“ an.',
          format: 'Geben Sie eine ganze Zahl von Wochen ein, zum Beispiel 8.',
          range: 'Die Wartezeit darf höchstens 260 Wochen sein.',
        },
      },
    },
  },
};
