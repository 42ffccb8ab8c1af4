import type { PackageView } from '#flows/case/case-views';
import { factPaths } from '#flows/facts/catalogue';
import { fromWire, factAt, type FactPath } from '#flows/facts/facts';
import { factWords } from '~/components/result/fact-words';
import type { ResultView } from '~/components/result/view';
import type { Words } from '~/components/result/words';
import { formatList } from '~/services/format';
import { languageNames } from '~/services/language';
import { handoffPageTexts } from '~/texts/handoff-pages.server';
import { passedOnTexts } from '~/texts/passed-on.server';
import { planTexts } from '~/texts/plan';
import type { PassedOnBlock, PassedOnLine } from './passed-on';
import { planBlock } from './passed-on-plan.server';
import { hintsBlock, outcomeBlock, waysBlock } from './passed-on-assessment.server';

/** Names for what a package holds as codes. */
export interface PassedOnNames extends Pick<ResultView, 'countries' | 'occupation'> {
  /** Of the coordination office, the agency (null where none is known), the Land and the district. */
  office: string;
  agency: string | null;
  state: string;
  district: string;
  /** When it was handed over, in words; undefined where it is not yet. */
  handedOver?: string;
}

const line = (label: string, value: string | undefined, ...paths: string[]): PassedOnLine[] =>
  value === undefined || value === '' ? [] : [{ label, value, paths }];

/** The leaves of the one fact that has parts. */
function leavesOf(path: FactPath, value: unknown): string[] {
  const base = `facts.${path}`;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((name) => `${base}.${name}`)
    : [base];
}

function factLines(
  view: PackageView,
  topics: readonly string[],
  words: Words,
  names: PassedOnNames,
): PassedOnLine[] {
  const facts = fromWire(view.facts ?? {});
  return factPaths
    .filter((path) => topics.some((topic) => path.startsWith(`${topic}.`)))
    .flatMap((path) => {
      const value = factAt(facts, path);
      if (value === undefined) return [];
      return line(words.law.factLabels[path], factWords(path, value, words, names), ...leavesOf(path, value));
    });
}

function firmLines({ firm = {} }: PackageView, words: Words): PassedOnLine[] {
  const pages = handoffPageTexts(words.lang);
  const { firm: labels, contact: contactLabels } = { firm: pages.firm.fields, contact: pages.contact.fields };
  const { contact = {} } = firm;
  const size = firm.size === undefined ? undefined : labels.size?.options?.[firm.size];
  return [
    ...line(labels.name?.label ?? '', firm.name, 'firm.name'),
    ...line(labels.street?.label ?? '', firm.street, 'firm.street'),
    ...line(
      labels.place?.label ?? '',
      [firm.postalCode, firm.place].filter(Boolean).join(' '),
      'firm.postalCode',
      'firm.place',
    ),
    ...line(labels.sector?.label ?? '', firm.sector, 'firm.sector'),
    ...line(passedOnTexts(words.lang).size, typeof size === 'string' ? size : size?.label, 'firm.size'),
    ...line(pages.contact.name, contact.name, 'firm.contact.name'),
    ...line(contactLabels.contactEmail?.label ?? '', contact.email, 'firm.contact.email'),
    ...line(contactLabels.contactPhone?.label ?? '', contact.phone, 'firm.contact.phone'),
  ];
}

function requestLines({ wishes = [], message, papers = [] }: PackageView, words: Words): PassedOnLine[] {
  const pages = handoffPageTexts(words.lang);
  const options = pages.wishes.fields.wishes?.options ?? {};
  const names = wishes.map((wish) => {
    const option = options[wish];
    return typeof option === 'string' ? option : (option?.label ?? wish);
  });
  return [
    ...line(pages.wishes.name, formatList(names, words.lang), 'wishes'),
    ...line(pages.message.name, message, 'message'),
    ...line(
      passedOnTexts(words.lang).papers,
      formatList(
        papers.map((id) => planTexts(words.lang).documents[id]),
        words.lang,
      ),
      'papers',
    ),
  ];
}

function identityLines({ person = {} }: PackageView, words: Words): PassedOnLine[] {
  const { fields } = handoffPageTexts(words.lang).person;
  const language = person.language && fields.personLanguage?.options?.[person.language];
  return [
    ...line(fields.personName?.label ?? '', person.name, 'person.name'),
    ...line(fields.personEmail?.label ?? '', person.email, 'person.email'),
    ...line(fields.personPhone?.label ?? '', person.phone, 'person.phone'),
    ...line(
      passedOnTexts(words.lang).personLanguage,
      typeof language === 'string' ? language : undefined,
      'person.language',
    ),
  ];
}

function deliveryLines(view: PackageView, words: Words, names: PassedOnNames): PassedOnLine[] {
  const texts = passedOnTexts(words.lang);
  const { routing, language, format, createdAt, consents } = view;
  return [
    ...(routing === undefined
      ? []
      : [
          ...line(texts.office, names.office, 'routing.officeId'),
          ...line(texts.agency, names.agency ?? texts.noAgency, 'routing.agencyId'),
          ...line(texts.place, `${names.district}, ${names.state}`, 'routing.district', 'routing.state'),
        ]),
    ...line(texts.language, language && languageNames[language], 'language'),
    ...line(texts.time, createdAt && (names.handedOver ?? texts.whenSent), 'createdAt'),
    ...line(
      texts.consentsGiven,
      consents && (names.handedOver === undefined ? texts.consentsBelow : texts.consentsAlso),
      'consents[].kind',
      'consents[].textVersion',
      'consents[].givenAt',
    ),
    ...line(texts.format, format, 'format'),
  ];
}

/**
 * What a view of a package says, in words and in full: every field that the view holds stands in one of the lines. Blocks
 * without lines are left out.
 */
export function passedOn(view: PackageView, words: Words, names: PassedOnNames): PassedOnBlock[] {
  const texts = passedOnTexts(words.lang);
  const blocks: PassedOnBlock[] = [
    { title: texts.blocks.firm, lines: firmLines(view, words) },
    { title: texts.blocks.request, lines: requestLines(view, words) },
    { title: texts.blocks.job, lines: factLines(view, ['job', 'employer'], words, names), isLong: true },
    {
      title: texts.blocks.person,
      lines: factLines(view, ['person', 'qualification', 'experience', 'procedure'], words, names),
    },
    { title: texts.blocks.identity, lines: identityLines(view, words) },
    outcomeBlock(view, words),
    waysBlock(view, words, names.countries),
    planBlock(view, words.lang),
    hintsBlock(view, words),
    { title: texts.blocks.delivery, lines: deliveryLines(view, words, names), isLong: true },
  ];
  return blocks.filter(({ lines, nested = [] }) => lines.length > 0 || nested.length > 0);
}
