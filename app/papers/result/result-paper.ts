import { nextStep } from '~/components/result/next-step';
import { questionWords } from '~/components/result/open-questions';
import { remainingWords } from '~/components/result/remaining';
import { verdictSentence } from '~/components/result/route-summary';
import type { ResultView } from '~/components/result/view';
import { lawFigures, wordsIn } from '~/components/result/words';
import type { Words } from '~/components/result/words';
import { paperWords } from '~/texts/papers.server';
import { framed } from '../frame';
import type { Block, Paper } from '../paper';
import { heading, list, paragraph } from '../parts';
import type { PaperSource } from '../source';
import {
  assumptionBlocks,
  dutyBlocks,
  figureBlocks,
  lawBlocks,
  officesBlocks,
  payBlocks,
  warningBlocks,
} from './around';
import { provisionText, routesBlocks } from './routes';

function access(view: ResultView, words: Words): Block[] {
  const { verdict, basis, notes } = view.assessment.access;
  const text = words.law.access[verdict];
  const figures = lawFigures(view, words);
  const title = words.result.access;
  return [
    heading(2, title.title),
    paragraph(text.title, 'lead'),
    paragraph(text.explanation),
    ...notes.map(({ id }) => paragraph(words.law.notes[id](figures))),
    ...(basis.length === 0 ? [] : [paragraph(`${title.basis}: ${provisionText(basis.join(', '))}`, 'small')]),
  ];
}

function recommendation(view: ResultView, words: Words): Block[] {
  const { routes, recommended } = view.assessment;
  const route = routes.find(({ id }) => id === recommended);
  const undecided = routes.filter(({ verdict }) => verdict === 'unknown').length;
  const text = words.result.recommendation;
  if (route === undefined && undecided === 0) return [];
  if (route === undefined) return [heading(2, text.title), paragraph(text.nothingKnown)];
  const isSearch = route.id === 'opportunityCard';
  return [
    heading(2, text.title),
    ...(isSearch && undecided > 0 ? [paragraph(text.undecided(undecided))] : []),
    {
      kind: 'notice',
      tone: 'info',
      title: verdictSentence(route, view, words),
      lines: [
        ...(route.provisional ? [text.provisional] : []),
        `${text.nextStep}: ${nextStep(route, view.facts, words)}`,
      ],
    },
  ];
}

function remaining(view: ResultView, words: Words): Block[] {
  const left = remainingWords({ view, words });
  const text = words.result.remaining;
  if (left === undefined) return [];
  const named = ({ route, item }: (typeof left.blocks)[number]['items'][number]) =>
    route === undefined ? item : `${words.law.routes[route].short}: ${item}`;
  return [
    heading(2, text.title),
    paragraph(left.intro),
    ...left.blocks.flatMap(({ intro, items }) => [paragraph(intro), list(items.map(named))]),
    paragraph(text.help),
    paragraph(text.otherPerson),
  ];
}

function openQuestions(view: ResultView, words: Words): Block[] {
  const { nextFacts } = view.assessment;
  const text = words.result.openQuestions;
  if (nextFacts.length === 0) return [];
  return [
    heading(2, text.title),
    paragraph(text.intro),
    {
      kind: 'list',
      isNumbered: true,
      items: nextFacts.map((path) => `${words.law.factLabels[path]}\n${questionWords(path, view, words)}`),
    },
  ];
}

function interim({ continueAt }: ResultView, words: Words): Block[] {
  const { title, text } = words.result.interim;
  return continueAt === null ? [] : [{ kind: 'notice', tone: 'info', title, lines: [text] }];
}

/** The result as a paper: all that the page says, in its order, with nothing folded away. */
export function resultPaper(source: PaperSource): Paper {
  const { result: view, lang } = source;
  const words = wordsIn(lang);
  const title = words.result.title(words.date(view.assessment.asOf));
  const { file, what } = paperWords(lang).kinds.ergebnis;
  return framed(source, {
    id: 'ergebnis',
    name: file,
    title,
    subject: what,
    blocks: [
      heading(1, title),
      paragraph(words.result.intro),
      ...interim(view, words),
      ...warningBlocks(['stop', 'warn'], view, words),
      ...access(view, words),
      ...recommendation(view, words),
      ...warningBlocks(['info'], view, words),
      ...remaining(view, words),
      ...openQuestions(view, words),
      ...routesBlocks(view, words),
      ...payBlocks(view, words),
      ...dutyBlocks(view, words),
      ...officesBlocks(view, words),
      ...assumptionBlocks(view, words),
      ...figureBlocks(view, words),
      ...lawBlocks(view, words),
    ],
  });
}
