import type { RequirementStatus } from '#flows/law/assessment';
import type { ConditionId, RequirementId, RouteId } from '#flows/law/ids';

/** What the ledger says about one requirement. */
export interface RequirementText {
  name: string;
  /** What is asked for, in plain words. */
  what: string;
  /** Words for a status that says more here than the general status word, where it depends on it by what was found. */
  when?: Partial<Record<RequirementStatus, string | Readonly<Partial<Record<string, string>>>>>;
}

/** The status of a requirement, with a sign that carries it without colour. */
export const statuses: Record<RequirementStatus, { label: string; sign: string; explanation: string }> = {
  met: { label: 'erfüllt', sign: '✓', explanation: 'Nach Ihren Angaben liegt die Voraussetzung vor.' },
  unmet: {
    label: 'nicht erfüllt',
    sign: '✕',
    explanation: 'Nach Ihren Angaben liegt die Voraussetzung nicht vor.',
  },
  toProve: {
    label: 'noch nachzuweisen',
    sign: '◔',
    explanation: 'Eine Stelle muss noch entscheiden, oder ein Nachweis fehlt noch.',
  },
  unknown: { label: 'noch nicht bekannt', sign: '?', explanation: 'Dazu fehlt noch eine Angabe.' },
};

/** In place of "erfüllt" where the case does not call for the requirement at all. */
export const notRequired = { label: 'nicht erforderlich', sign: '–' };

/** Every requirement of the contract, section 3.2. */
export const requirements: Record<RequirementId, RequirementText> = {
  employmentKind: {
    name: 'Art der Beschäftigung',
    what: 'Der Weg steht nur für eine bestimmte Art von Beschäftigung offen.',
    when: { unmet: 'Dieser Weg ist für eine andere Art von Beschäftigung gedacht.' },
  },
  qualifiedEmployment: {
    name: 'Qualifizierte Beschäftigung',
    what: 'Die Stelle verlangt Kenntnisse, die man üblicherweise im Studium oder in einer mehrjährigen Berufsausbildung erwirbt. Helfer- und Anlerntätigkeiten genügen nicht.',
    when: { unmet: 'Nach Ihren Angaben ist die Stelle eine Helfer- oder Anlerntätigkeit.' },
  },
  graduateLevelJob: {
    name: 'Der Qualifikation angemessene Beschäftigung',
    what: 'Die Aufgaben der Stelle entsprechen dem Niveau eines Hochschulabschlusses. Ein mittelbarer Bezug zum Studium genügt in der Praxis.',
    when: { unmet: 'Nach Ihren Angaben verlangt die Stelle keinen Hochschulabschluss.' },
  },
  degree: {
    name: 'Hochschulabschluss',
    what: 'Ein deutscher, ein anerkannter oder ein mit einem deutschen vergleichbarer Hochschulabschluss. Für die Blaue Karte zählt auch eine gleichwertige höhere Berufsbildung, etwa eine Meisterprüfung, wenn Dauer und Niveau nachgewiesen sind.',
    when: { toProve: 'Die Vergleichbarkeit oder das Niveau des Abschlusses ist noch nachzuweisen.' },
  },
  degreeRecent: {
    name: 'Frischer Hochschulabschluss',
    what: 'Der Abschluss liegt am Tag des Antrags noch nicht zu lange zurück.',
    when: { unmet: 'Der Abschluss liegt zu lange zurück.' },
  },
  vocationalQualification: {
    name: 'Berufsausbildung',
    what: 'Eine abgeschlossene Berufsausbildung der Art und Dauer, die dieser Weg verlangt.',
  },
  recognition: {
    name: 'Anerkennung der Qualifikation',
    what: 'Die zuständige Stelle hat die ausländische Qualifikation als gleichwertig anerkannt, oder der Hochschulabschluss ist vergleichbar (anabin oder Zeugnisbewertung der ZAB).',
    when: {
      toProve: {
        notStarted: 'Die Anerkennung ist noch nicht beantragt.',
        pending: 'Die Anerkennung ist beantragt, aber noch nicht entschieden.',
        comparable:
          'Der Abschluss ist als vergleichbar bewertet. Dieser Weg verlangt aber einen Bescheid, der die Ausbildung als gleichwertig anerkennt.',
      },
      unmet: {
        partial: 'Die Qualifikation ist bisher nur teilweise anerkannt.',
        rejected: 'Die Anerkennung wurde abgelehnt.',
      },
    },
  },
  licence: {
    name: 'Berufsausübungserlaubnis',
    what: 'In reglementierten Berufen muss die Erlaubnis, den Beruf auszuüben, erteilt oder zugesagt sein.',
    when: { toProve: 'Die Erlaubnis ist weder erteilt noch zugesagt.' },
  },
  salaryThreshold: {
    name: 'Gehaltsschwelle',
    what: 'Das vertraglich garantierte Bruttogehalt erreicht den Mindestbetrag des Jahres. Er gilt auch in Teilzeit in voller Höhe.',
    when: {
      toProve: 'Das Gehalt erreicht die Schwelle nur in einem der beiden Jahre, die in Betracht kommen.',
      unmet: 'Das Gehalt liegt unter der Schwelle.',
    },
  },
  occupationGroup: {
    name: 'Beruf aus der Liste',
    what: 'Der Beruf gehört zu einer Gruppe der internationalen Berufssystematik ISCO-08, die das Gesetz nennt. Es zählt, was die Person tut, nicht, wie die Stelle heißt.',
    when: { unmet: 'Der angegebene Beruf gehört nicht zu diesen Gruppen.' },
  },
  contractLength: {
    name: 'Dauer des Arbeitsvertrags',
    what: 'Der Vertrag hat die Dauer, die dieser Weg verlangt.',
  },
  over45: {
    name: 'Altersversorgung bei älteren Beschäftigten',
    what: 'Ab der gesetzlichen Altersgrenze muss das Gehalt einen höheren Mindestbetrag erreichen, oder die Person weist eine angemessene Altersversorgung nach.',
    when: {
      toProve:
        'Nachzuweisen ist eine angemessene Altersversorgung. In begründeten Fällen kann die Behörde davon absehen.',
    },
  },
  noAgencyWork: {
    name: 'Keine Leiharbeit',
    what: 'Wo die Bundesagentur für Arbeit zustimmen muss, ist Arbeitnehmerüberlassung ausgeschlossen.',
    when: { unmet: 'Für Leiharbeit muss die Zustimmung versagt werden.' },
  },
  domesticEmployment: {
    name: 'Inländische Beschäftigung',
    what: 'Der Arbeitsvertrag besteht mit einem Betrieb in Deutschland.',
    when: { unmet: 'Nach Ihren Angaben besteht kein Arbeitsverhältnis mit einem Betrieb in Deutschland.' },
  },
  conditionsComparable: {
    name: 'Gleichwertige Arbeitsbedingungen',
    what: 'Gehalt, Arbeitszeit und Urlaub sind nicht schlechter als bei vergleichbaren inländischen Beschäftigten. Maßstab ist der Tarif oder die ortsübliche Bezahlung.',
    when: { unmet: 'Nach Ihren Angaben sind die Arbeitsbedingungen schlechter.' },
  },
  employerReliability: {
    name: 'Keine Versagungsgründe beim Arbeitgeber',
    what: 'Frühere Sanktionen wegen illegaler Beschäftigung, eine Insolvenz oder fehlende Geschäftstätigkeit können der Behörde Grund geben, abzulehnen.',
    when: { toProve: 'Die Behörde kann ablehnen und wird den Fall prüfen.' },
  },
  notExcluded: {
    name: 'Kein Ausschluss wegen des bisherigen Status',
    what: 'Einige Aufenthaltsrechte schließen diesen Titel aus, zum Beispiel vorübergehender Schutz oder ein offener Asylantrag.',
    when: { unmet: 'Der jetzige Status schließt diesen Titel nach dem Wortlaut des Gesetzes aus.' },
  },
  asylumLock: {
    name: 'Keine Sperre wegen eines Asylantrags',
    what: 'Ein Asylantrag kann die Erteilung anderer Aufenthaltstitel in Deutschland sperren.',
    when: {
      unmet: 'Der Asylantrag sperrt diesen Titel, solange die Person in Deutschland ist.',
      toProve: 'Die Ausländerbehörde muss klären, ob der Titel in Deutschland erteilt werden kann.',
    },
  },
  experience: {
    name: 'Berufserfahrung',
    what: 'Einschlägige Berufserfahrung, die in den Jahren vor dem Antrag erworben wurde.',
    when: { unmet: 'Die einschlägige Berufserfahrung reicht noch nicht.' },
  },
  experienceLevel: {
    name: 'Berufserfahrung auf Hochschulniveau',
    what: 'Die Erfahrung liegt auf dem Niveau eines Hochschulabschlusses und wird für die Stelle gebraucht.',
    when: { toProve: 'Das Niveau ist mit Zeugnissen und Tätigkeitsbeschreibungen nachzuweisen.' },
  },
  stateRecognised: {
    name: 'Im Ausbildungsstaat staatlich anerkannter Abschluss',
    what: 'Der Staat, in dem die Person gelernt oder studiert hat, erkennt den Abschluss an.',
    when: { unmet: 'Der Abschluss ist im Ausbildungsstaat nicht staatlich anerkannt.' },
  },
  stateRecognitionConfirmed: {
    name: 'Bestätigung der staatlichen Anerkennung',
    what: 'Eine fachkundige Stelle in Deutschland, meist die ZAB, bestätigt die staatliche Anerkennung im Ausbildungsstaat.',
    when: { toProve: 'Die Bestätigung ist noch einzuholen.' },
  },
  nationality: {
    name: 'Staatsangehörigkeit',
    what: 'Der Weg steht nur Angehörigen der Staaten offen, die das Gesetz aufzählt.',
    when: { unmet: 'Die angegebene Staatsangehörigkeit gehört nicht dazu.' },
  },
  placeOfApplication: {
    name: 'Ort des Antrags',
    what: 'Der Antrag muss am richtigen Ort gestellt werden, meist bei einer deutschen Auslandsvertretung.',
  },
  quota: {
    name: 'Freier Platz im Kontingent',
    what: 'Die Bundesagentur für Arbeit darf nur eine begrenzte Zahl von Zustimmungen erteilen.',
    when: { toProve: 'Ob noch ein Platz frei ist, weiß nur die Bundesagentur für Arbeit.' },
  },
  noAsylumBenefits: {
    name: 'Keine Asylbewerberleistungen',
    what: 'Die Person hat in der Zeit vor dem Antrag keine Leistungen nach dem Asylbewerberleistungsgesetz bezogen.',
    when: { unmet: 'Die Wartezeit nach dem Bezug der Leistungen ist noch nicht vorbei.' },
  },
  germanLevel: {
    name: 'Deutschkenntnisse',
    what: 'Deutschkenntnisse auf der verlangten Stufe, durch ein Zertifikat nachgewiesen.',
    when: { unmet: 'Die verlangte Stufe ist noch nicht erreicht.' },
  },
  fitsJob: {
    name: 'Qualifikation passt zur Stelle',
    what: 'Stelle und Qualifikation gehören fachlich zusammen, und die Anerkennung wird für einen Beruf derselben Berufsgruppe angestrebt.',
  },
  partnershipAgreement: {
    name: 'Vereinbarung zur Anerkennungspartnerschaft',
    what: 'Die Person verpflichtet sich, die Anerkennung sofort zu betreiben; Sie verpflichten sich, ihr die nötige Qualifizierung zu ermöglichen.',
    when: {
      toProve: 'Die Vereinbarung ist noch zu unterschreiben.',
      unmet: 'Sie haben angegeben, keine Vereinbarung schließen zu wollen.',
    },
  },
  employerSuitable: {
    name: 'Eignung des Betriebs für Ausbildung oder Nachqualifizierung',
    what: 'Der Betrieb kann ausbilden oder nachqualifizieren, etwa weil er Erfahrung damit hat oder mit einem Bildungsträger zusammenarbeitet.',
    when: { toProve: 'Die Eignung wird im Verfahren geprüft.' },
  },
  deficitNotice: {
    name: 'Bescheid über fehlende Teile der Qualifikation',
    what: 'Ein Bescheid der zuständigen Stelle nennt, was zur vollen Anerkennung noch fehlt.',
    when: {
      toProve: 'Das Anerkennungsverfahren muss erst zu einem solchen Bescheid führen.',
      unmet: 'Mit dem jetzigen Stand der Anerkennung kommt eine Anpassungsmaßnahme nicht in Betracht.',
    },
  },
  measureAgreed: {
    name: 'Passende Qualifizierungsmaßnahme',
    what: 'Eine Maßnahme, die zur Anerkennung führen kann, ist vereinbart.',
    when: { toProve: 'Ein Platz in einer geeigneten Maßnahme ist noch nachzuweisen.' },
  },
  monthsInGroup: {
    name: 'Zugehörigkeit zur Unternehmensgruppe',
    what: 'Die Person gehört dem Unternehmen oder der Gruppe schon eine Zeit lang ununterbrochen an.',
  },
  hostingAgreement: {
    name: 'Aufnahmevereinbarung',
    what: 'Eine Forschungseinrichtung hat mit der Person eine Aufnahmevereinbarung oder einen entsprechenden Vertrag geschlossen.',
  },
  collectivePay: {
    name: 'Tarifbindung und Tarifbezahlung',
    what: 'Der Betrieb ist an einen Tarifvertrag gebunden und beschäftigt die Person zu dessen Bedingungen.',
  },
  weeklyHours: {
    name: 'Wochenstunden',
    what: 'Die Beschäftigung hat mindestens den verlangten Umfang.',
  },
  employerPaysTravel: {
    name: 'Reisekosten',
    what: 'Der Arbeitgeber trägt die erforderlichen Reisekosten.',
  },
  drivingLicence: {
    name: 'Fahrerlaubnis und Fahrerqualifikation',
    what: 'Die in Deutschland nötige Fahrerlaubnis und die Qualifikation als Berufskraftfahrerin oder Berufskraftfahrer liegen vor.',
    when: {
      toProve:
        'Sie sind noch nachzuweisen oder unter den Auflagen der Verordnung in Deutschland zu erwerben.',
    },
  },
  mobilityPeriod: {
    name: 'Aufenthalt im anderen EU-Staat',
    what: 'Die Person lebt schon lange genug mit der Blauen Karte im anderen Mitgliedstaat.',
    when: {
      toProve:
        'Die Zeit reicht nur, wenn die Person schon einmal mit der Blauen Karte in einen anderen Mitgliedstaat umgezogen ist.',
    },
  },
  currentStatus: {
    name: 'Jetziger Aufenthaltsstatus',
    what: 'Der Weg setzt einen bestimmten Aufenthaltsstatus voraus.',
    when: { unmet: 'Der angegebene Status eröffnet diesen Weg nicht.' },
  },
  changeOfPurpose: {
    name: 'Wechsel des Aufenthaltszwecks',
    what: 'Mit einem Aufenthalt für Studium, Ausbildung oder Anerkennung ist der Wechsel in diesen Titel nicht ohne Weiteres erlaubt.',
    when: { toProve: 'Die Ausländerbehörde muss den Wechsel zulassen.' },
  },
  subsidiarity: {
    name: 'Vorrang der anderen Blauen Karten',
    what: 'Dieser Weg gilt nur, wenn keine Blaue Karte mit Hochschulabschluss offensteht.',
    when: {
      unmet: 'Eine andere Blaue Karte ist schon offen; dieser Weg wird nicht gebraucht.',
      unknown: 'Zuerst muss feststehen, ob eine andere Blaue Karte offen ist.',
    },
  },
  pointsAndLivelihood: {
    name: 'Punkte, Sprache und Lebensunterhalt',
    what: 'Die Person weist Sprachkenntnisse und einen gesicherten Lebensunterhalt nach und erreicht die nötigen Punkte, falls sie nicht schon Fachkraft ist.',
    when: { toProve: 'Das prüft die Auslandsvertretung oder Ausländerbehörde im Antrag.' },
  },
};

/** Requirements that mean something else on one way than on the others. */
export const requirementsOnRoute: Partial<Record<RouteId, Partial<Record<RequirementId, RequirementText>>>> =
  {
    recognitionPartnership: {
      recognition: {
        name: 'Anerkennung steht noch aus',
        what: 'Die Anerkennungspartnerschaft ist für Menschen da, die die volle Anerkennung noch nicht haben, aber noch bekommen können. Sie ist nicht möglich, wenn die Qualifikation schon anerkannt ist oder die Anerkennung abgelehnt wurde.',
        when: {
          unmet: {
            full: 'Die Qualifikation gilt schon als voll anerkannt. Eine Anerkennungspartnerschaft wird nicht gebraucht.',
            comparable:
              'Der Abschluss ist schon als vergleichbar bewertet. Eine Anerkennungspartnerschaft wird nicht gebraucht.',
            rejected: 'Die Anerkennung wurde abgelehnt. Damit fehlt der Anerkennungspartnerschaft ihr Ziel.',
          },
        },
      },
    },
  };

/** What a requirement still waits for. `clause` follows "wenn". */
export const conditions: Record<ConditionId, { clause: string; explanation: string }> = {
  recognition: {
    clause: 'die Qualifikation anerkannt oder als vergleichbar bewertet wird',
    explanation:
      'Die Person beantragt die Anerkennung bei der zuständigen Stelle; bei Hochschulabschlüssen genügt oft ein Ausdruck aus anabin oder eine Zeugnisbewertung der ZAB.',
  },
  licence: {
    clause: 'die Erlaubnis zur Ausübung des Berufs erteilt oder zugesagt wird',
    explanation:
      'Die Person beantragt die Erlaubnis oder ihre Zusage bei der Behörde, die am Arbeitsort für den Beruf zuständig ist.',
  },
  confirmation: {
    clause: 'bestätigt wird, dass der Abschluss im Ausbildungsstaat staatlich anerkannt ist',
    explanation:
      'Die Person holt die Bestätigung ein, meist bei der ZAB: für Berufsabschlüsse die Digitale Auskunft zur Berufsqualifikation, für Hochschulabschlüsse die Zeugnisbewertung.',
  },
  pensionOrWaiver: {
    clause: 'eine angemessene Altersversorgung nachgewiesen wird oder die Behörde davon absieht',
    explanation:
      'Klären Sie früh mit der Behörde, ob die Altersversorgung genügt oder ob sie davon absieht; einen amtlichen Betrag gibt es nicht.',
  },
  quota: {
    clause: 'im Kontingent noch ein Platz frei ist',
    explanation: 'Fragen Sie die Bundesagentur für Arbeit vor dem Antrag nach dem Stand des Kontingents.',
  },
  thresholdYear: {
    clause: 'das Gehalt auch nach der Schwelle des maßgeblichen Jahres reicht',
    explanation:
      'Sicher ist ein Gehalt, das die Schwellen beider Jahre erreicht: Das Gesetz sagt nicht, ob das Jahr des Antrags oder das der Erteilung zählt.',
  },
  level6: {
    clause: 'Dauer und Niveau der höheren Berufsbildung nachgewiesen werden',
    explanation:
      'Die Person weist die verlangte Ausbildungsdauer und die Einstufung auf dem Niveau eines Bachelorabschlusses nach (ISCED oder Europäischer Qualifikationsrahmen).',
  },
  agreement: {
    clause: 'Sie und die Person die Vereinbarung unterschreiben',
    explanation:
      'Schließen Sie mit der Person die Vereinbarung, in der sich beide Seiten auf das Anerkennungsverfahren verpflichten.',
  },
  suitability: {
    clause: 'die Eignung des Betriebs für Ausbildung oder Nachqualifizierung bestätigt wird',
    explanation:
      'Zeigen Sie die Eignung des Betriebs, etwa mit einer Ausbildungsberechtigung oder einem Qualifizierungsplan mit einem Bildungsträger.',
  },
  measure: {
    clause: 'eine geeignete Qualifizierungsmaßnahme vereinbart wird',
    explanation:
      'Fragen Sie die Anerkennungs- und Qualifizierungsberatung oder die zuständige Kammer nach einer passenden Maßnahme.',
  },
  notice: {
    clause: 'die zuständige Stelle feststellt, was zur Anerkennung noch fehlt',
    explanation:
      'Die Person beantragt die Anerkennung bei der zuständigen Stelle; das geht auch aus dem Ausland.',
  },
  graduateExperience: {
    clause: 'nachgewiesen wird, dass die Berufserfahrung Hochschulniveau hat',
    explanation: 'Die Person legt Arbeitszeugnisse vor, die Aufgaben und Verantwortung genau beschreiben.',
  },
  driverTraining: {
    clause:
      'Fahrerlaubnis und Fahrerqualifikation nachgewiesen oder nach der Einreise fristgerecht erworben werden',
    explanation:
      'Klären Sie, welche Papiere schon da sind. Für den Erwerb in Deutschland muss der Arbeitsvertrag zur Teilnahme an den Maßnahmen verpflichten, und der Arbeitsplatz danach muss zugesagt sein.',
  },
  authorityDiscretion: {
    clause: 'die Behörde im Einzelfall zustimmt',
    explanation: 'Sprechen Sie vor dem Antrag mit der Ausländerbehörde oder der Koordinierungsstelle.',
  },
  points: {
    clause: 'Punkte, Sprache und Lebensunterhalt nachgewiesen werden',
    explanation:
      'Die Person stellt den Antrag selbst bei der deutschen Auslandsvertretung oder Ausländerbehörde.',
  },
};
