import { barredWords, ledgerOrder } from '~/components/result/ledger';
import { conditionStep } from '~/components/result/next-step';
import { provisionSegments } from '~/components/result/provision';
import {
  answersTo,
  figureOf,
  isNotRequired,
  remedyOf,
  requiredWords,
  requirementText,
  statusWords,
  validityWords,
} from '~/components/result/requirement-words';
import { closedOrder, routeGroups } from '~/components/result/route-groups';
import { isWithinReach, verdictSentence } from '~/components/result/route-summary';
import type { ResultView } from '~/components/result/view';
import { smallChanges, wayOutWords } from '~/components/result/ways-out';
import { lawFigures } from '~/components/result/words';
import type { Words } from '~/components/result/words';
import type { Requirement, Route } from '#flows/law/assessment';
import type { Block, Cell } from '../paper';
import { heading, list, paragraph } from '../parts';

/** Provisions as the page writes them. */
export function provisionText(provision: string): string {
  return provisionSegments(provision)
    .map(({ text }) => text)
    .join(', ');
}

function requirementRow(requirement: Requirement, route: Route, view: ResultView, words: Words): Cell[] {
  const { ledger } = words.result;
  const { id, status, provision } = requirement;
  const text = requirementText(id, route.id, words);
  const mark = isNotRequired(requirement, view.facts) ? words.law.notRequired : words.law.statuses[status];
  const remedy = remedyOf(requirement, view.assessment, words);
  const required = requiredWords(requirement, route.id, words);
  const figure = figureOf(requirement, view.assessment);
  const validity = figure === undefined ? '' : ` (${validityWords(figure, words)})`;
  const explained = status === 'met' ? '' : statusWords(requirement, text);
  return [
    text.name,
    mark.label,
    [
      explained,
      ...(status === 'toProve' && remedy !== undefined ? [`${ledger.alsoHelps} ${remedy}`] : []),
      [
        ...answersTo(requirement, view, words).map(({ label, value }) => `${label}: ${value}`),
        ...(required === undefined ? [] : [`${ledger.required}: ${required}${validity}`]),
        `${ledger.provision}: ${provisionText(provision)}`,
      ].join(' · '),
    ],
  ];
}

function ledgerBlock(route: Route, view: ResultView, words: Words): Block {
  const { columns } = words.result.ledger;
  const { shown, rest } = ledgerOrder(route);
  return {
    kind: 'table',
    caption: words.result.routes.requirements,
    head: [columns.requirement, columns.status, columns.details],
    rows: [...shown, ...rest].map((requirement) => requirementRow(requirement, route, view, words)),
    shares: [28, 19, 53],
  };
}

function wayOutBlocks(route: Route, view: ResultView, words: Words): Block[] {
  const wayOut = wayOutWords(route, view, words);
  const { opens, instead } = words.changes;
  if (wayOut === undefined) return [];
  if ('blocked' in wayOut) return [paragraph(wayOut.blocked)];
  return [
    heading(4, opens),
    ...wayOut.sets.flatMap((items, index) => [
      ...(index === 0 ? [] : [paragraph(`${instead}:`)]),
      list(items),
    ]),
    paragraph(wayOut.outcome),
  ];
}

function titled(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [heading(4, title), list(items)];
}

function terms(route: Route, words: Words): Block {
  const { routes } = words.result;
  const { label, explanation } = words.law.entitlements[route.entitlement];
  const validity =
    route.validityMonths === null
      ? routes.validityByAuthority
      : routes.validityUpTo(words.amount('months', route.validityMonths));
  return {
    kind: 'fields',
    fields: [
      { name: routes.basis, value: provisionText(route.basis.join(', ')) },
      { name: routes.consent, value: words.law.consents[route.baConsent].label },
      { name: routes.entitlement, value: `${label}: ${explanation}` },
      { name: routes.validity, value: validity },
    ],
  };
}

function routeHeading(route: Route, isBarred: boolean, view: ResultView, words: Words): Block {
  const { routes } = words.result;
  const parts = [
    words.law.routes[route.id].short,
    ...(view.assessment.recommended === route.id ? [routes.recommended] : []),
    ...(route.provisional && !isBarred ? [routes.provisional] : []),
    words.law.verdicts[route.verdict].label,
  ];
  return heading(4, parts.join(' · '));
}

/** A way that nothing opens: why, what it is for, and what of it is met, in few lines. */
function barredBlocks(route: Route, view: ResultView, words: Words): Block[] {
  const { names, provision } = barredWords(route, words);
  const wayOut = wayOutWords(route, view, words);
  const isBlocked = wayOut !== undefined && 'blocked' in wayOut;
  const said = [verdictSentence(route, view, words), words.law.routes[route.id].what];
  return [
    routeHeading(route, true, view, words),
    paragraph((isBlocked ? [...said, wayOut.blocked] : said).join(' ')),
    ...(isBlocked ? [] : wayOutBlocks(route, view, words)),
    paragraph([...names, provisionText(provision)].join('\n'), 'small'),
  ];
}

function routeBlocks(route: Route, view: ResultView, words: Words): Block[] {
  if (route.verdict === 'notOpen' && !isWithinReach(route, view)) return barredBlocks(route, view, words);
  const { routes } = words.result;
  const { name, what } = words.law.routes[route.id];
  const figures = lawFigures(view, words);
  return [
    routeHeading(route, false, view, words),
    paragraph(verdictSentence(route, view, words)),
    paragraph(`${name}. ${what}`),
    ...wayOutBlocks(route, view, words),
    ...titled(
      routes.conditions,
      route.conditions.map((id) => conditionStep(id, view.facts, words)),
    ),
    ledgerBlock(route, view, words),
    ...titled(
      routes.notes,
      route.notes.map((id) => words.law.notes[id](figures)),
    ),
    terms(route, words),
  ];
}

function closedBlocks(members: readonly Route[], view: ResultView, words: Words): Block[] {
  const { near, far } = closedOrder(members, view);
  const small = smallChanges(view, words).map(
    ({ route, text }) => `${words.law.routes[route].short}: ${text}`,
  );
  return [
    ...(small.length === 0 ? [] : [paragraph(words.changes.small, 'lead'), list(small)]),
    ...near.flatMap((route) => routeBlocks(route, view, words)),
    ...(far.length === 0 ? [] : [paragraph(words.result.routes.farRoutes(far.length), 'lead')]),
    ...far.flatMap((route) => routeBlocks(route, view, words)),
  ];
}

/** All ways in their groups, each with its ledger of requirements. */
export function routesBlocks(view: ResultView, words: Words): Block[] {
  if (view.assessment.routes.length === 0) return [];
  return [
    heading(2, words.result.routes.title),
    ...routeGroups(view).flatMap(({ verdict, members }) => [
      heading(3, `${words.law.verdicts[verdict].group} (${String(members.length)})`),
      ...(verdict === 'notOpen'
        ? closedBlocks(members, view, words)
        : members.flatMap((route) => routeBlocks(route, view, words))),
    ]),
  ];
}
