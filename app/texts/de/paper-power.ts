/** Power of attorney, assurance and sub-authority for the fast-track procedure (§ 81a AufenthG). */
export const paperPower = {
  title: 'Vollmacht für das beschleunigte Fachkräfteverfahren (§ 81a AufenthG)',
  language: undefined as { title: string; text: string } | undefined,
  giver: 'Wer die Vollmacht gibt',
  receiver: 'Wer die Vollmacht bekommt',
  fields: {
    name: 'Vornamen und Nachname',
    nameHint: 'genau wie im Reisepass',
    nameOwed:
      'bitte von Hand, in lateinischen Buchstaben genau wie im Reisepass: Die angegebene Schrift können wir nicht sicher übertragen',
    birth: 'Geburtsdatum und Geburtsort',
    nationality: 'Staatsangehörigkeit',
    addressAbroad: 'Anschrift im Ausland',
    email: 'E-Mail',
    phone: 'Telefon',
    firm: 'Betrieb',
    firmAddress: 'Sitz oder Betriebsstätte',
    representative: 'vertreten durch',
    deputy: 'Stellvertretung',
    deputyHint: 'wenn es eine gibt',
  },
  object: 'Wofür die Vollmacht gilt',
  objectText:
    'Ich bevollmächtige den genannten Betrieb, für mich das beschleunigte Fachkräfteverfahren nach § 81a AufenthG und die damit verbundenen Verfahren nach § 81a Abs. 3 AufenthG zu beantragen und mich dabei außergerichtlich zu vertreten.',
  scope: 'Der Betrieb darf dafür:',
  scopeItems: [
    'mich gegenüber der Ausländerbehörde, der für die Anerkennung zuständigen Stelle und anderen beteiligten Behörden vertreten,',
    'Anträge stellen und Unterlagen einreichen und ergänzen, auch solche mit meinen personenbezogenen Daten,',
    'Gebühren bezahlen,',
    'Briefe, Bescheide und elektronische Dokumente für mich entgegennehmen und Post dazu öffnen,',
    'den weiteren Schriftwechsel führen.',
  ],
  sub: 'Untervollmacht',
  subItems: [
    'Ja, der Betrieb darf eine andere Person mit diesen Aufgaben bevollmächtigen (Untervollmacht).',
    'Nein, der Betrieb darf keine Untervollmacht erteilen.',
  ],
  family: 'Mitreisende Familie',
  familyText:
    'Kommen Ehepartner oder minderjährige ledige Kinder mit und werden ihre Visa in zeitlichem Zusammenhang beantragt, umfasst das Verfahren auch sie (§ 81a Abs. 4 AufenthG). Jedes Familienmitglied braucht dann eine eigene Vollmacht.',
  annex: 'Anlagen',
  annexItems: [
    'Farbkopie der Datenseite des Reisepasses',
    'wenn die Person in einem anderen Staat der Europäischen Union lebt: Nachweis des Aufenthaltsrechts dort',
  ],
  placeDate: 'Ort, Datum',
  signature: 'Unterschrift der Person',
  assurance: 'Versicherung des Betriebs (§ 81a Abs. 2 Nr. 2 AufenthG)',
  change: {
    title: 'Neu seit Sommer 2026',
    lines: [
      'Bis dahin gehörte die Vollmacht selbst zur Vereinbarung mit der Ausländerbehörde. Seitdem genügt dort, dass der Betrieb versichert: Die Person hat ihn bevollmächtigt und, wenn nötig, darf er Untervollmacht erteilen.',
      'Manche Behörden wollen die Vollmacht trotzdem sehen, einige im Original. Lassen Sie sie deshalb in jedem Fall unterschreiben und fragen Sie Ihre Behörde.',
    ],
  },
  assuranceText: (person: string | undefined) =>
    `Wir versichern, dass uns ${person ?? 'die oben genannte Person'} bevollmächtigt hat, das beschleunigte Fachkräfteverfahren nach § 81a AufenthG zu beantragen.`,
  assuranceItem: 'Wir sind auch berechtigt, Untervollmacht zu erteilen.',
  firmSignature: 'Unterschrift für den Betrieb',
  subTitle: 'Untervollmacht',
  subIntro:
    'Nur ausfüllen, wenn eine andere Person das Verfahren für den Betrieb führt und die Vollmacht das erlaubt. Bevollmächtigt wird ein Mensch mit Namen, keine Firma.',
  subFields: {
    name: 'Name der bevollmächtigten Person',
    address: 'Anschrift',
    email: 'E-Mail',
    phone: 'Telefon',
  },
  subText: 'Wir erteilen der genannten Person Untervollmacht in dem Umfang, in dem wir bevollmächtigt sind.',
  stamp: 'Unterschrift und Firmenstempel',
};
export type PaperPowerTexts = typeof paperPower;
