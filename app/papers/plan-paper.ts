import type { FastTrackView, FeeLine, PlanView } from '~/components/plan/view';
import { planTexts } from '~/texts/plan';
import type { PlanTexts } from '~/texts/de/plan';
import { paperWords } from '~/texts/papers.server';
import { framed } from './frame';
import type { Block, Cell, Paper } from './paper';
import type { PaperSource } from './source';

function summary({ procedure, start, decisive, total }: PlanView, { summary: text }: PlanTexts): Block {
  return {
    kind: 'fields',
    fields: [
      { name: text.procedure, value: procedure.name },
      { name: text.start, value: start },
      ...(decisive === undefined ? [] : [{ name: text.decisive, value: decisive }]),
      { name: text.cost, value: total },
    ],
  };
}

function compared({ compared: rows, comparesPerson }: PlanView, { alternative: text }: PlanTexts): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.title },
    {
      kind: 'table',
      caption: '',
      head: [text.procedure, text.time, comparesPerson ? text.personFees : text.fees, text.effort],
      rows: rows.map(({ name, time, fees, effort, href }) => [
        href === undefined ? `${name} (${text.present})` : name,
        time,
        fees,
        effort,
      ]),
      shares: [40, 24, 20, 16],
    },
  ];
}

function stepRow(step: PlanView['steps'][number], { table }: PlanTexts): Cell[] {
  const aside = [
    step.text,
    ...(step.office === undefined ? [] : [`${table.where}: ${step.office}.`]),
    ...(step.provision === undefined ? [] : [`${step.provision}.`]),
  ].join(' ');
  const slack = [step.isCritical ? table.critical : undefined, step.slack].filter(Boolean).join(', ') || '–';
  return [
    [step.name, aside],
    step.actor,
    step.from,
    step.done === undefined ? step.until : [step.until, step.done],
    [step.typical, ...[step.basis, step.region].filter((words) => words !== undefined)],
    step.statutory ?? table.none,
    step.beginBy === undefined ? slack : [slack, step.beginBy],
  ];
}

const feeRow = ({ name, amount, each, payer, provision }: FeeLine): Cell[] => [
  name,
  each === undefined ? amount : [amount, each],
  payer,
  provision,
];

function feeTable(rows: readonly Cell[][], { fee }: PlanTexts): Block {
  return {
    kind: 'table',
    caption: '',
    head: [fee.what, fee.amount, fee.payer, fee.provision],
    rows,
    shares: [32, 20, 22, 26],
  };
}

function fees({ fees: view }: PlanView, texts: PlanTexts): Block[] {
  const { person, family, personSum, familySum, total, optional } = view;
  const { fee } = texts;
  const group = (name: string, lines: readonly FeeLine[], sum: string): Cell[][] => [
    [name, '', '', ''],
    ...lines.map(feeRow),
    [`${fee.sum}: ${name}`, sum, '', ''],
  ];
  const rows =
    family.length === 0
      ? person.map(feeRow)
      : [...group(fee.person, person, personSum), ...group(fee.family, family, familySum)];
  if (person.length + family.length + optional.length === 0)
    return [
      { kind: 'heading', level: 2, text: texts.feesTitle },
      { kind: 'paragraph', text: texts.noFees },
    ];
  return [
    { kind: 'heading', level: 2, text: texts.feesTitle },
    feeTable([...rows, [fee.total, total, '', '']], texts),
    ...(family.length === 0 ? [] : [{ kind: 'paragraph', text: texts.familyLater } as const]),
    ...(view.hasLicence ? [{ kind: 'paragraph', text: texts.healthFees } as const] : []),
    { kind: 'paragraph', text: texts.feesHint },
    ...(optional.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: texts.optionalTitle },
          { kind: 'paragraph', text: texts.optionalHint },
          feeTable(optional.map(feeRow), texts),
        ] as const)),
  ];
}

function family({ family: conditions }: PlanView, texts: PlanTexts): Block[] {
  if (conditions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: texts.familyTitle },
    { kind: 'list', items: conditions.map(({ words, provision }) => `${words} (${provision})`) },
  ];
}

function officeWords({ office }: FastTrackView, { fastTrack: text }: PlanTexts): string {
  if (office === undefined) return text.noPlace;
  if (office === null) return text.noCentral;
  const { name, phone, email, website } = office;
  const contacts = [phone, email, website?.replace(/^https?:\/\//, '')];
  return [name, ...contacts.flatMap((contact) => contact ?? [])].join(', ');
}

function fastTrack(view: FastTrackView | undefined, texts: PlanTexts): Block[] {
  if (view === undefined) return [];
  const { fastTrack: text } = texts;
  const { standing, why, cost, periods } = view;
  const isOut = (standing === 'impossible' || standing === 'ask') && why !== undefined;
  return [
    { kind: 'heading', level: 2, text: text.title },
    { kind: 'paragraph', text: isOut ? `${text[standing]} ${why}` : text[standing] },
    {
      kind: 'fields',
      fields: [
        { name: text.what, value: text.whatText },
        { name: text.gain, value: text.gainText(periods) },
        { name: text.cost, value: text.costText(cost) },
        { name: text.payer, value: text.payerText },
        { name: text.office, value: officeWords(view, texts) },
        { name: text.family, value: text.familyText },
        { name: text.little, value: text.littleText },
      ],
    },
  ];
}

function afterArrival({ followUps }: PlanView, texts: PlanTexts): Block[] {
  if (followUps.length === 0) return [];
  const { followUp } = texts;
  return [
    { kind: 'heading', level: 2, text: texts.followUpsTitle },
    { kind: 'paragraph', text: texts.followUpsHint },
    {
      kind: 'table',
      caption: '',
      head: [followUp.what, followUp.when, followUp.who, followUp.provision],
      rows: followUps.map(({ name, text, when, who, provision }) => [[name, text], when, who, provision]),
      shares: [44, 20, 14, 22],
    },
  ];
}

function atSteps({ stepPapers, sources: read }: PlanView, { atSteps: text, table }: PlanTexts): Block[] {
  const cell = (names: readonly string[]) => (names.length === 0 ? text.nothing : names.join('; '));
  return [
    { kind: 'heading', level: 3, text: text.title },
    {
      kind: 'table',
      caption: '',
      head: [table.step, text.needs, text.handsOver, text.sources],
      rows: stepPapers.map(({ name, needs, handsOver, sources }) => [
        name,
        cell(needs),
        cell(handsOver),
        cell(sources),
      ]),
      shares: [20, 38, 24, 18],
    },
    { kind: 'heading', level: 4, text: text.all },
    { kind: 'list', items: read.map(({ words, address }) => `${words}: ${address}`) },
  ];
}

function whatToDo(view: PlanView, texts: PlanTexts): Block[] {
  const { picture, table } = texts;
  return [
    { kind: 'heading', level: 2, text: picture.title },
    { kind: 'paragraph', text: view.caution },
    {
      kind: 'schedule',
      picture: view.picture,
      words: picture,
    },
    { kind: 'heading', level: 2, text: table.title },
    {
      kind: 'table',
      caption: '',
      head: [table.step, table.actor, table.from, table.until, table.typical, table.statutory, table.slack],
      rows: view.steps.map((step) => stepRow(step, texts)),
      shares: [30, 13, 12.5, 12.5, 11, 13, 11],
    },
    ...atSteps(view, texts),
    ...fees(view, texts),
    ...family(view, texts),
    ...(view.documents.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: texts.documentsTitle } as const]),
    ...view.documents.flatMap(({ side, names }): Block[] => [
      { kind: 'heading', level: 3, text: side },
      { kind: 'list', items: names },
    ]),
    ...afterArrival(view, texts),
  ];
}

/** The plan as a paper, in the order of its page; the schedule is drawn, and told by the table below it. */
export function planPaper(source: PaperSource): Paper {
  const { plan: view, lang } = source;
  const texts = planTexts(lang);
  const { kinds } = paperWords(lang);
  const [verdict, ...helps] = view.wished?.lines ?? [];
  return framed(source, {
    id: 'plan',
    name: kinds.plan.file,
    title: texts.title,
    subject: kinds.plan.what,
    blocks: [
      { kind: 'heading', level: 1, text: texts.title },
      ...(view.route === undefined ? [] : [{ kind: 'paragraph', text: texts.forRoute(view.route) } as const]),
      summary(view, texts),
      ...(verdict === undefined
        ? []
        : [
            {
              kind: 'notice',
              tone: view.wished?.verdict === 'holds' ? 'info' : 'warning',
              title: verdict,
              lines: helps.length === 0 ? [] : [helps.join(' ')],
            } as const,
          ]),
      { kind: 'heading', level: 2, text: view.procedure.name },
      { kind: 'paragraph', text: view.procedure.text },
      { kind: 'heading', level: 3, text: view.why },
      { kind: 'list', items: view.reasons },
      ...(view.steps.length === 0 ? [{ kind: 'paragraph', text: texts.noSteps } as const] : []),
      ...compared(view, texts),
      ...fastTrack(view.fastTrack, texts),
      ...(view.steps.length === 0 ? [] : whatToDo(view, texts)),
    ],
  });
}
