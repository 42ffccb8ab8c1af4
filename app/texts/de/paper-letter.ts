/** The letter by which an employer points out the advice of "Faire Integration" (§ 45c AufenthG). */
export const paperLetter = {
  subject: 'Hinweis auf kostenlose Beratung: Faire Integration (§ 45c AufenthG)',
  from: 'Absender',
  to: 'An',
  firm: 'Betrieb',
  firmAddress: 'Anschrift des Betriebs',
  person: 'Name der Person',
  placeAndDate: 'Ort, Datum',
  greeting: (name: string | undefined) => (name === undefined ? 'Guten Tag,' : `Guten Tag ${name},`),
  contract:
    'Sie haben mit uns einen Arbeitsvertrag für eine Arbeit in Deutschland geschlossen. Das Gesetz gibt Ihnen die Möglichkeit, sich dazu kostenlos informieren und beraten zu lassen (§ 45b Absatz 1 Satz 1 und 2 Aufenthaltsgesetz). Darauf weisen wir Sie mit diesem Schreiben hin.',
  advice:
    'Die Beratung heißt „Faire Integration“. Sie beantwortet Fragen zum Arbeitsrecht und zum Sozialrecht. Sie ist da für Menschen aus Staaten außerhalb der Europäischen Union, die schon in Deutschland sind, und für Menschen, die noch im Ausland wohnen und in Deutschland arbeiten möchten.',
  office: 'Die nächste Beratungsstelle',
  nearest: (place: string | undefined) =>
    place === undefined
      ? 'Diese Beratungsstelle ist Ihrem Arbeitsplatz am nächsten:'
      : `Diese Beratungsstelle ist Ihrem Arbeitsplatz (${place}) am nächsten:`,
  fields: {
    name: 'Beratungsstelle',
    address: 'Anschrift',
    phone: 'Telefon',
    email: 'E-Mail',
    website: 'Internet',
  },
  asOf: (day: string) => `Stand der Kontaktdaten: ${day}`,
  all: 'Alle Beratungsstellen mit aktuellen Kontaktdaten',
  address: 'https://www.faire-integration.de/beratungsstellen',
  lookUp:
    'Aktuelle Kontaktdaten der nächsten Beratungsstelle: nachsehen unter faire-integration.de/beratungsstellen',
  closing: 'Mit freundlichen Grüßen',
  signedFor: 'Für den Betrieb',
  receipt: 'Empfangsbestätigung (freiwillig)',
  receiptText: 'Ich habe dieses Schreiben erhalten.',
  signature: 'Ort, Datum, Unterschrift',
  notes: {
    title: 'Für Sie als Arbeitgeber',
    items: [
      'Geben Sie das Schreiben spätestens am ersten Arbeitstag weiter. Textform genügt: als E-Mail, als Anlage zum Vertrag oder als Brief.',
      'Die Kontaktdaten müssen an dem Tag stimmen, an dem Sie das Schreiben weitergeben. Sehen Sie kurz vorher im Verzeichnis nach.',
      'Die Pflicht entfällt, wenn eine Agentur die Person aus dem Ausland vermittelt hat (§ 299 SGB III): Dann informiert die Agentur.',
    ],
  },
};
export type PaperLetterTexts = typeof paperLetter;
