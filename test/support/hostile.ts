/** Texts that people or programs could put into any field that takes words, each by what is wrong with it. */
export const hostileTexts: readonly [what: string, text: string][] = [
  ['markup', '<script>alert(1)</script> & "Zitat" </w:t>'],
  ['the end of a script', '</script><script>alert(1)</script>--><!--'],
  ['a formula', '=HYPERLINK("https://evil.example";"Hier klicken")'],
  ['a formula behind a tab', "\t@SUM(1+1)*cmd|' /C calc'!A0"],
  ['control characters', 'a\u0001b\u0007c\u001bd\u007f\u0085e'],
  ['null bytes', '\u0000null\u0000'],
  ['another direction', '\u202eetirw\u202c \u2067x\u2069 \u200f'],
  ['pictures', '👩🏽‍💻 🇩🇪 😀'],
  ['combining marks', `Z${'\u0323\u0307\u0300\u0301'.repeat(40)}algo a\u0301o\u0308`],
  ['half a character', '\ud83d allein \udc00'],
  ['four thousand letters without a blank', 'x'.repeat(4_000)],
  ['ten thousand letters', 'x'.repeat(10_000)],
  ['ten thousand words', 'Wort '.repeat(10_000)],
  ['lines', 'a\r\n\n\n\u2028b\u2029\tc\r\nEND:VEVENT\r\nBEGIN:VEVENT'],
  ['the syntax of a PDF', ') Tj ET Q \\( <</Type /Catalog>> endobj %%EOF'],
];
