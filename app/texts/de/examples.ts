/** The last part of an example's address, the same in both languages. */
export const exampleIds = ['entwicklerin', 'pflegekraft'] as const;
export type ExampleId = (typeof exampleIds)[number];

interface ExampleTexts {
  title: string;
  situation: (pay: string) => string;
}

const cases: Record<ExampleId, ExampleTexts> = {
  entwicklerin: {
    title: 'Softwareentwicklerin aus Indien',
    situation: (pay) =>
      `Eine Firma in München bietet ${pay} im Jahr. Die Bewerberin hat einen Hochschulabschluss, der in Deutschland als vergleichbar gilt.`,
  },
  pflegekraft: {
    title: 'Pflegefachkraft von den Philippinen',
    situation: (pay) =>
      `Ein Krankenhaus in Leipzig zahlt nach Tarif ${pay} im Jahr. Der Bescheid nennt noch Unterschiede zur deutschen Ausbildung; ein Anpassungslehrgang ist vereinbart.`,
  },
};

/** Worked examples on the start page and on pages of their own. */
export const examples = {
  title: 'Zwei Beispiele',
  result: 'Ergebnis',
  link: (title: string) => `Ganzes Ergebnis ansehen: ${title}`,
  noticeTitle: (title: string) => `Beispiel: ${title}`,
  begin: 'Eigene Prüfung starten',
  cases,
};
