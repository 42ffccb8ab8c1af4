import { wordsIn } from '~/components/result/words';
import { formatMoneyIn } from '~/services/format';
import { languages } from '~/services/language';
import type { CandidateSheetTexts } from '~/texts/candidate-sheet/de';
import { paperWords } from '~/texts/papers.server';
import type { FeeItem } from '#flows/plan/fees';
import type { StepId } from '#flows/plan/ids';
import type { Plan } from '#flows/plan/plan';
import type { ScheduledStep } from '#flows/plan/schedule';
import { footOf, framed } from './frame';
import type { Block, Paper } from './paper';
import { heading, paragraph } from './parts';
import type { PaperSource } from './source';

/** What the office starts in the fast track; the person must not apply a second time (§ 81a Abs. 3 Nr. 2, 2a AufenthG). */
const begunByOffice: ReadonlySet<StepId> = new Set<StepId>([
  'recognitionProcedure',
  'licence',
  'degreeEvaluation',
  'stateRecognitionConfirmation',
]);

/** When the title has to be applied for: before the visa or the present title ends, or within a period after entry. */
function permitWords({ procedure: words, within }: CandidateSheetTexts, { steps, procedure }: Plan): string {
  const period = steps.find(({ id }) => id === 'residencePermitApplication')?.statutory;
  if (procedure === 'inCountry') return words.permitInCountry;
  if (period === undefined || period === null) return words.permitAfterVisa;
  const afterEntry = words.permitAfterEntry(within[period.unit](period.amount));
  return procedure === 'visaFreeEntry' ? `${afterEntry} ${words.noWorkYet}` : afterEntry;
}

function stepWords(texts: CandidateSheetTexts, plan: Plan, { id, statutory }: ScheduledStep): string[] {
  const { steps: words, procedure, within } = texts;
  if (plan.procedure === 'fastTrack' && begunByOffice.has(id)) return [procedure.byOffice];
  if (id === 'fastTrackAgreement') return [procedure.agreement];
  if (id === 'residencePermitApplication') return [permitWords(texts, plan)];
  if (id === 'residenceRegistration' && statutory !== null)
    return [procedure.registration(within[statutory.unit](statutory.amount))];
  return id in words ? [words[id as keyof typeof words]] : [];
}

function stepsBlock(texts: CandidateSheetTexts, plan: Plan): Block[] {
  const items = [...new Set(plan.steps.flatMap((step) => stepWords(texts, plan, step)))];
  return items.length === 0 ? [] : [heading(2, texts.steps.title), { kind: 'list', items, isNumbered: true }];
}

function documentsBlock({ documents: words }: CandidateSheetTexts, { documents }: Plan): Block[] {
  const items = documents.flatMap(({ id, side }) =>
    side === 'candidate' && id in words ? [{ text: words[id as keyof typeof words], isDone: false }] : [],
  );
  return items.length === 0
    ? []
    : [heading(2, words.title), { kind: 'checklist', items }, paragraph(words.note, 'small')];
}

function costsBlock({ costs: words }: CandidateSheetTexts, { fees }: Plan, language: string): Block[] {
  const amountOf = ({ min, max }: { min: number; max: number }) =>
    [...new Set([min, max])].map((cents) => formatMoneyIn(cents, language)).join(' – ');
  if (fees.items.length === 0) return [];
  const nameOf = ({ id, for: whom, count }: FeeItem) => {
    if (whom === 'worker') return words[id];
    return `${words[id]} (${whom === 'spouse' ? words.persons.spouse : words.persons.children(count)})`;
  };
  const rowOf = (item: FeeItem) => [nameOf(item), amountOf(item.amount), words.payers[item.payer]];
  const table = (caption: string, rows: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    caption,
    head: [words.what, words.amount, words.payer],
    rows,
    shares: [40, 25, 35],
  });
  return [
    heading(2, words.title),
    table(words.caption, [...fees.items.map(rowOf), [words.total, amountOf(fees.total), '']]),
    ...(fees.optional.length === 0 ? [] : [table(words.familyLater, fees.optional.map(rowOf))]),
    paragraph(words.note, 'small'),
  ];
}

function helpBlocks({ help }: CandidateSheetTexts): Block[] {
  return [
    heading(2, help.title),
    {
      kind: 'sources',
      sources: [
        { text: help.faireIntegration, href: 'https://www.faire-integration.de/beratungsstellen' },
        { text: help.makeItInGermany, href: 'https://www.make-it-in-germany.com' },
        { text: help.recognition, href: 'https://www.anerkennung-in-deutschland.de' },
        { text: help.mission, href: 'https://digital.diplo.de' },
      ],
    },
  ];
}

function jobBlocks(
  { job }: CandidateSheetTexts,
  { parties, result, planned }: PaperSource,
  language: string,
): Block[] {
  // the name of a title is a term of the law: German where the product does not speak the language
  const { law } = wordsIn(languages.find((lang) => lang === language) ?? 'de');
  const { firm, contact } = parties;
  const told: [string, string | undefined][] = [
    [job.firm, firm?.name],
    [
      job.contact,
      contact && [contact.name, contact.phone, contact.email].filter((part) => part !== undefined).join(', '),
    ],
    [job.occupation, result.occupation ?? undefined],
    [job.way, planned.route === null ? undefined : law.routes[planned.route].short],
  ];
  // the sheet is no form: what is not known is left out
  const fields = told.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  return fields.length === 0 ? [] : [heading(2, job.title), { kind: 'fields', fields }];
}

/**
 * The sheet for the person in a language of its own: what to do, what it costs, never to pay for a job, and who helps. Throws a
 * RangeError where there is none in that language.
 */
export function sheetIn(
  source: PaperSource,
  language: string,
  sheets: ReadonlyMap<string, CandidateSheetTexts>,
): Paper {
  const texts = sheets.get(language);
  if (texts === undefined) throw new RangeError(`No candidate's sheet in the language ${language}`);
  const { planned } = source;
  const { file, what } = paperWords(source.lang).kinds.merkblatt;
  const paper = framed(source, {
    id: 'merkblatt',
    name: `${file}-${language}`,
    title: texts.title,
    subject: what,
    blocks: [
      heading(1, texts.title),
      paragraph(texts.intro),
      ...jobBlocks(texts, source, language),
      { kind: 'notice', tone: 'warning', ...texts.never },
      ...stepsBlock(texts, planned),
      ...documentsBlock(texts, planned),
      ...costsBlock(texts, planned, language),
      ...helpBlocks(texts),
    ],
  });
  return { ...paper, lang: language, words: texts.frame, foot: footOf(source, false) };
}
