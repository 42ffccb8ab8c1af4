import { stateWords, valueWords } from '~/components/explore/pay-picture';
import { settledBy } from '~/components/result/assumptions';
import { factWords } from '~/components/result/fact-words';
import { figuresShown } from '~/components/result/figures-table';
import { contactWords, standing } from '~/components/result/office-card';
import { validityWords } from '~/components/result/requirement-words';
import { addresses } from '~/components/result/sources';
import type { OfficesView, OfficeView, ResultView } from '~/components/result/view';
import { warningWords } from '~/components/result/warnings';
import { lawFigures } from '~/components/result/words';
import type { Words } from '~/components/result/words';
import { formatList } from '~/services/format';
import type { UsedParameter, Warning } from '#flows/law/assessment';
import type { Block } from '../paper';
import { heading, paragraph } from '../parts';
import { provisionText } from './routes';

/** The warnings of some severities, each in a box. */
export function warningBlocks(
  severities: readonly Warning['severity'][],
  view: ResultView,
  words: Words,
): Block[] {
  return warningWords({ severities, view, words }).map(({ severity, title, text, provision }) => ({
    kind: 'notice',
    tone: severity === 'info' ? 'info' : 'warning',
    title,
    lines: [text, provisionText(provision)],
  }));
}

/** The pay beside the thresholds, as the table under the picture has it. */
export function payBlocks({ picture, assessment }: ResultView, words: Words): Block[] {
  const text = words.explore.picture;
  if (assessment.routes.length === 0 || picture === null) return [];
  return [
    heading(2, text.title),
    paragraph(text.intro),
    paragraph(picture.pay === null ? text.noPay : text.yourPay(words.money(picture.pay.value)), 'lead'),
    {
      kind: 'table',
      caption: text.alt,
      head: [text.name, text.amount, text.state],
      rows: picture.rows.flatMap(({ id, marks }) =>
        marks.map((mark) => [words.law.figureNames[id], valueWords(mark, words), stateWords(mark, words)]),
      ),
      shares: [42, 34, 24],
    },
  ];
}

/** What the employer has to do by law, with by when. */
export function dutyBlocks(view: ResultView, words: Words): Block[] {
  const { duties } = view.assessment;
  if (duties.length === 0) return [];
  const figures = lawFigures(view, words);
  return [
    heading(2, words.result.duties.title),
    ...duties.flatMap(({ id, due, provision }) => [
      heading(3, words.law.duties[id].title),
      paragraph(words.law.dueDates[due](figures), 'small'),
      paragraph(`${words.law.duties[id].text(figures)} (${provisionText(provision)})`),
    ]),
  ];
}

function officeBlock(office: OfficeView, words: Words): Block {
  const contacts = contactWords(office, words).map(({ term, value }) => `${term}: ${value}`);
  const said = contacts.length === 0 ? [words.result.offices.noContact] : contacts;
  return { kind: 'lines', lines: [office.name, standing(office, words), ...said] };
}

function groupBlocks({ groups }: Extract<OfficesView, { places: unknown }>, words: Words): Block[] {
  const text = words.result.offices;
  return groups.flatMap(({ id, offices }) => [
    heading(3, text.kinds[id].name),
    paragraph(text.kinds[id].what, 'small'),
    ...(offices.length === 0
      ? [paragraph(id === 'immigrationCentral' ? text.noCentral : text.none)]
      : offices.map((office) => officeBlock(office, words))),
  ]);
}

/** The offices for the place of work, each with how far its entry was verified. */
export function officesBlocks({ offices }: ResultView, words: Words): Block[] {
  const text = words.result.offices;
  const said = { notAsked: text.noPlace, unknown: text.unknownPostalCode, postBox: text.postBox };
  return [
    heading(2, text.title),
    ...(offices.kind === 'placeOfWork' ? [] : [paragraph(said[offices.kind])]),
    ...('places' in offices
      ? [
          paragraph(text.intro(`${offices.postalCode} ${formatList(offices.places, words.lang)}`)),
          ...(offices.several ? [paragraph(text.several)] : []),
          ...groupBlocks(offices, words),
        ]
      : []),
  ];
}

/** What was taken for granted because nothing was said about it. */
export function assumptionBlocks(view: ResultView, words: Words): Block[] {
  const { assumptions } = view.assessment;
  const text = words.result.assumptions;
  if (assumptions.length === 0) return [];
  return [
    heading(2, text.title),
    paragraph(text.intro),
    {
      kind: 'fields',
      fields: assumptions.map(({ fact, value }) => {
        const { aside } = settledBy(fact, view, words);
        const said = factWords(fact, value, words, view);
        return { name: words.law.factLabels[fact], value: aside === undefined ? said : `${said} ${aside}` };
      }),
    },
  ];
}

function figuresTable(figures: readonly UsedParameter[], caption: string, words: Words): Block[] {
  const text = words.result.figures;
  if (figures.length === 0) return [];
  return [
    {
      kind: 'table',
      caption,
      head: [text.name, text.value, text.validity, text.source],
      rows: figures.map((figure) => [
        words.law.figureNames[figure.id],
        words.figure(figure.id, figure.value),
        validityWords(figure, words),
        figure.source,
      ]),
      shares: [28, 16, 23, 33],
    },
  ];
}

/** The figures of the law that took part, each with period, draft mark and source. */
export function figureBlocks({ assessment }: ResultView, words: Words): Block[] {
  const text = words.result.figures;
  const { first, others } = figuresShown(assessment);
  if (assessment.parameters.length === 0) return [];
  return [
    heading(2, text.title),
    ...figuresTable(first, text.caption, words),
    ...figuresTable(others, text.othersCaption, words),
  ];
}

/** The state of the law and the addresses of the provisions. */
export function lawBlocks(view: ResultView, words: Words): Block[] {
  const { version, lawAsOf } = view.assessment.ruleSet;
  const { law, sources } = words.result;
  return [
    heading(2, law.title),
    paragraph(law.text(version, words.date(lawAsOf))),
    heading(2, sources.title),
    paragraph(sources.intro),
    { kind: 'sources', sources: addresses(view).map((href) => ({ text: href, href })) },
  ];
}
