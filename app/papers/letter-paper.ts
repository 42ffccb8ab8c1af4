import type { OfficesView, OfficeView } from '~/components/result/view';
import { formatDate, formatList } from '~/services/format';
import type { PaperLetterTexts } from '~/texts/de/paper-letter';
import { letterTexts, paperWords } from '~/texts/papers.server';
import { framed } from './frame';
import type { Block, Field, Paper } from './paper';
import { heading, list, paragraph } from './parts';
import { firmAddress } from './parties';
import type { PaperSource } from './source';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The confirmed office of "Faire Integration" for the place of work. Null where none is confirmed, has no contact data, or where
 * the postal code lies in several districts, so that the nearest one is not known: a contact is never guessed.
 */
export function confirmedOffice(offices: OfficesView): OfficeView | null {
  if (offices.kind !== 'placeOfWork' || offices.several) return null;
  const found = offices.groups.find(({ id }) => id === 'faireIntegration')?.offices ?? [];
  return (
    found.find(({ confirmed, address, phone, email }) => confirmed && (address ?? phone ?? email) !== null) ??
    null
  );
}

function officeFields(office: OfficeView | null, { fields }: PaperLetterTexts): Field[] {
  if (office === null) {
    return (['name', 'address', 'phone', 'email'] as const).map((id) => ({
      name: fields[id],
      value: undefined,
      // one line stands for all of them in the list of what is missing
      isByHand: true,
    }));
  }
  return (['name', 'address', 'phone', 'email', 'website'] as const).flatMap((id) =>
    office[id] === null ? [] : [{ name: fields[id], value: office[id] }],
  );
}

function officeBlocks({ result: { offices }, lang }: PaperSource, office: OfficeView | null): Block[] {
  const texts = letterTexts(lang);
  const place =
    'places' in offices ? `${offices.postalCode} ${formatList(offices.places.slice(0, 1), lang)}` : undefined;
  const asOf = office?.asOf ?? null;
  return [
    heading(2, texts.office),
    paragraph(texts.nearest(place)),
    { kind: 'fields', fields: officeFields(office, texts) },
    ...(asOf !== null && DAY.test(asOf) ? [paragraph(texts.asOf(formatDate(asOf, lang)), 'small')] : []),
    { kind: 'sources', sources: [{ text: texts.all, href: texts.address }] },
  ];
}

/** The letter by which the employer points out "Faire Integration" (§ 45c AufenthG; procedure sheet, section 4.4). */
export function letterPaper(source: PaperSource): Paper {
  const { lang, parties, result } = source;
  const texts = letterTexts(lang);
  const { file, what } = paperWords(lang).kinds['hinweis-45c'];
  const office = confirmedOffice(result.offices);
  const { firm, contact, person } = parties;
  return framed(source, {
    id: 'hinweis-45c',
    name: file,
    title: texts.subject,
    subject: what,
    missing: office === null ? [texts.lookUp] : [],
    blocks: [
      {
        kind: 'fields',
        fields: [
          {
            name: texts.from,
            value: [firm?.name, firmAddress(parties)].filter((part) => part !== undefined).join(', '),
          },
          { name: texts.to, value: person?.name },
          { name: texts.placeAndDate, value: undefined, isByHand: true },
        ],
      },
      heading(1, texts.subject),
      paragraph(texts.greeting(person?.name)),
      paragraph(texts.contract),
      paragraph(texts.advice),
      ...officeBlocks(source, office),
      paragraph(texts.closing),
      {
        kind: 'signatures',
        labels: [[texts.signedFor, contact?.name].filter((part) => part !== undefined).join(': ')],
      },
      heading(2, texts.receipt),
      paragraph(texts.receiptText),
      { kind: 'signatures', labels: [texts.signature] },
      { kind: 'pageBreak' },
      heading(2, texts.notes.title),
      list(texts.notes.items),
    ],
  });
}
