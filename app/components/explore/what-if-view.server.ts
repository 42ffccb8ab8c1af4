import type { AppLoadContext } from '@remix-run/node';
import type { Words } from '~/components/result/words';
import { readWhatIf, type WhatIf, whatIfName } from '~/forms/what-if.server';
import { openCheck, RESULT_PATH, waysOutOf, WHAT_IF_PATH } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { EDITION_FIELD, editionOf, savePages, START_FIELD, startToken } from '~/services/save-page.server';
import { textOf } from '~/services/keep.server';
import { calendarDateOf, formatList } from '~/services/format';
import { assess } from '#flows/law/assess';
import type { Assessment, Route } from '#flows/law/assessment';
import type { WayOut } from '#flows/law/changes';
import type { RouteId } from '#flows/law/ids';
import { payThresholds } from './thresholds.server';
import type { Movement, PlainTexts, WayRow, WhatIfView } from './what-if-view';

/** Marks a query that was sent with the button rather than while typing. */
const CHECKED_PARAMETER = 'pruefen';
const CENTS = 100;
/** The slider goes in steps of a hundred euros, from well below the lowest to well above the highest threshold. */
const STEP = 1000;
const BELOW = 0.75;
const ABOVE = 1.25;

function movementOf(today: Route, then: Route): Movement {
  if (today.verdict === then.verdict) return 'same';
  if (today.verdict === 'notOpen') return 'opens';
  return then.verdict === 'notOpen' ? 'closes' : 'shifts';
}

function rowsOf(today: Assessment, then: Assessment, words: Words): WayRow[] {
  const { marks } = words.explore.whatIf;
  return today.routes.flatMap((before): WayRow[] => {
    const after = then.routes.find(({ id }) => id === before.id);
    if (after === undefined || (before.verdict === 'notOpen' && after.verdict === 'notOpen')) return [];
    const view = ({ verdict }: Route) => ({ verdict, ...words.law.verdicts[verdict] });
    const movement = movementOf(before, after);
    return [
      {
        id: before.id,
        name: words.law.routes[before.id].short,
        today: view(before),
        then: view(after),
        movement,
        mark: marks[movement],
      },
    ];
  });
}

function effectOf(today: Assessment, then: Assessment, rows: readonly WayRow[], words: Words): string[] {
  const text = words.explore.whatIf;
  const moved = (movement: Exclude<Movement, 'same'>) => {
    const names = rows.filter((row) => row.movement === movement).map(({ name }) => `„${name}“`);
    const quoted = words.lang === 'de' ? names : names.map((name) => `“${name.slice(1, -1)}”`);
    return names.length === 0 ? [] : [text[movement](formatList(quoted, words.lang))];
  };
  const sentences = [...moved('opens'), ...moved('closes'), ...moved('shifts')];
  const undecided = rows.filter((row) => row.movement !== 'same' && row.then.verdict === 'unknown');
  const missing = undecided.flatMap(
    ({ id }) => then.routes.find((route) => route.id === id)?.missingFacts ?? [],
  );
  if (missing.length > 0) {
    const labels = [...new Set(missing)].map((path) => words.law.factLabels[path]);
    sentences.push(text.needs(formatList(labels, words.lang)));
  }
  const { recommended } = then;
  if (recommended !== null && recommended !== today.recommended) {
    sentences.push(text.recommendedThen(words.law.routes[recommended].short));
  }
  return sentences.length === 0 ? [text.nothing] : sentences;
}

function newWarnings(today: Assessment, then: Assessment, words: Words): string[] {
  const known = new Set(today.warnings.map(({ id }) => id));
  return then.warnings
    .filter(({ id, severity }) => !known.has(id) && severity !== 'info')
    .map(({ id, severity }) => `${words.law.severities[severity]}: ${words.law.warnings[id].title}`);
}

function sliderOf(pay: number | undefined, values: readonly number[]): WhatIfView['slider'] {
  const all = pay === undefined ? values : [...values, pay];
  const round = (cents: number) => Math.round(cents / CENTS / STEP) * STEP;
  return {
    amount: whatIfName('pay', 'amount'),
    period: whatIfName('pay', 'period'),
    min: all.length === 0 ? 20 * STEP : round(Math.min(...all) * BELOW),
    max: all.length === 0 ? 100 * STEP : round(Math.max(...all) * ABOVE),
    value: pay === undefined ? null : Math.round(pay / CENTS),
  };
}

function groupsOf({ fields }: WhatIf, words: Words): WhatIfView['groups'] {
  const { groups } = words.explore.whatIf;
  const groupOf = {
    pay: 'pay',
    contract: 'contract',
    german: 'person',
    recognition: 'person',
    experience: 'person',
  } as const;
  return (['pay', 'contract', 'person'] as const).map((id) => ({
    title: groups[id],
    fields: fields.filter(({ page }) => groupOf[page] === id).map(({ field, error }) => ({ field, error })),
  }));
}

/** The draft with what the query of a request tries out. */
async function openWhatIf(request: Request, context: AppLoadContext, words: Words) {
  const { draft, walked } = await openCheck(request, context);
  const { searchParams } = new URL(request.url);
  const asOf = calendarDateOf(context.now());
  const tried = readWhatIf({
    sent: searchParams,
    facts: walked.facts,
    lang: words.lang,
    reference: context.reference,
    today: asOf,
  });
  return { draft, walked, searchParams, asOf, tried };
}

/** How many ways open, close or are judged differently. */
function briefOf(rows: readonly WayRow[], { explore, lang }: Words): string {
  const { moved, unmoved, jump } = explore.whatIf;
  const parts = (['opens', 'closes', 'shifts'] as const).flatMap((movement) => {
    const count = rows.filter((row) => row.movement === movement).length;
    return count === 0 ? [] : [moved[movement](count)];
  });
  return jump(parts.length === 0 ? unmoved : formatList(parts, lang));
}

/**
 * Writes what the query tries out into the answers, all pages at once. Where something is refused it leads back to the page, which
 * says what; a draft that another tab has changed meanwhile is left as it is.
 */
export async function takeOver(
  request: Request,
  context: AppLoadContext,
  words: Words,
): Promise<{ path: string; cookie: string | null } | { stale: true }> {
  const form = await readForm(request, context);
  const { draft, searchParams, tried } = await openWhatIf(request, context, words);
  if (tried.changes.length === 0) {
    searchParams.set(CHECKED_PARAMETER, '1');
    return { path: `${words.path(WHAT_IF_PATH)}?${searchParams.toString()}`, cookie: null };
  }
  const saved = await savePages(context, draft, tried.changes, {
    edition: textOf(form, EDITION_FIELD),
    start: textOf(form, START_FIELD),
  });
  if ('stale' in saved) return { stale: true };
  return { path: words.path(RESULT_PATH), cookie: saved.cookie };
}

/** Today's result beside that with the changes of the query. One read of the store, no write. */
export async function whatIfView(
  request: Request,
  context: AppLoadContext,
  words: Words,
): Promise<WhatIfView> {
  const { draft, walked, searchParams, asOf, tried } = await openWhatIf(request, context, words);
  const { assessment: today } = walked;
  const refused = tried.fields.some(({ error }) => error !== undefined);
  const isChanged = tried.changes.length > 0;
  const then = isChanged ? assess(tried.facts, { asOf }) : today;
  const rows = rowsOf(today, then, words);
  const text = words.explore.whatIf;
  const waysOut: Partial<Record<RouteId, WayOut>> = Object.fromEntries(
    waysOutOf(walked).map((way) => [way.route, way]),
  );
  const thresholds = payThresholds({ assessment: today, waysOut });
  const others = today.routes.length - rows.length;
  const plain = Object.entries(text).filter(([, value]) => typeof value === 'string');
  const unchanged = refused ? text.invalid : text.unchanged;
  return {
    // Only the entries that are strings are left.
    texts: Object.fromEntries(plain) as PlainTexts,
    groups: groupsOf(tried, words),
    slider: sliderOf(
      tried.facts.job?.annualGrossSalary,
      thresholds.map(({ value }) => value),
    ),
    thresholds: thresholds.map(({ id, year, value, draft: isDraft }) => ({
      euros: value / CENTS,
      words: (isDraft ? text.thresholdDraft : text.threshold)(
        words.money(value),
        words.law.figureNames[id],
        year,
      ),
    })),
    effect: isChanged ? effectOf(today, then, rows, words) : [unchanged],
    brief: briefOf(rows, words),
    warnings: newWarnings(today, then, words),
    rows,
    others: others > 0 && rows.length > 0 ? text.others(others) : null,
    takeOver: isChanged ? searchParams.toString() : null,
    refused: refused && searchParams.has(CHECKED_PARAMETER),
    isFree: today.access.verdict === 'free',
    paths: { self: words.path(WHAT_IF_PATH), result: words.path(RESULT_PATH) },
    csrf: context.csrfToken(),
    edition: editionOf(draft),
    start: draft.code === null ? startToken(context) : undefined,
  };
}
