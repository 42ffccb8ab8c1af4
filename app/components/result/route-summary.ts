import { formatList } from '~/services/format';
import type { Requirement, Route, UsedParameter } from '#flows/law/assessment';
import type { Change, ChangeSet } from '#flows/law/changes';
import { codesWords, draftOf, remedyWords, sizeWords } from './requirement-words';
import type { ResultView } from './view';
import type { Words } from './words';

const REASONS_SHOWN = 3;
const FACTS_SHOWN = 4;

function reasonWords(requirement: Requirement, words: Words): string {
  const { id, required, actual, remedy } = requirement;
  const named =
    id === 'employmentKind' && typeof required === 'string'
      ? codesWords(requirement, required.split(' '), words)
      : String(required ?? '');
  return words.law.reasons[id]({
    by: remedy?.by === undefined ? undefined : sizeWords(remedy.id, remedy.by, words),
    required: named === '' ? undefined : named,
    actual,
    remedy: remedy?.id,
  });
}

/** Why a way is closed, as it follows "weil"; what nobody can change says more than what can be changed. */
function reasonsOf(route: Route, view: ResultView, words: Words): string {
  const unmet = route.requirements.filter(({ status }) => status === 'unmet');
  const blocking = view.waysOut[route.id]?.blockedBy ?? [];
  const decisive = unmet.filter(({ id }) => blocking.includes(id));
  const clauses = (decisive.length > 0 ? decisive : unmet).map((each) => reasonWords(each, words));
  const all = [...new Set(clauses)];
  const shown =
    all.length > REASONS_SHOWN
      ? [...all.slice(0, REASONS_SHOWN - 1), words.changes.moreReasons(all.length - REASONS_SHOWN + 1)]
      : all;
  return formatList(shown, words.lang);
}

/** Whether changes within reach of the firm open a closed way. */
export function isWithinReach(route: Route, view: Pick<ResultView, 'waysOut'>): boolean {
  return (view.waysOut[route.id]?.sets.length ?? 0) > 0;
}

/** The verdict of a route as one plain sentence, composed from what decides it. */
export function verdictSentence(route: Route, view: ResultView, words: Words): string {
  const text = words.law.routes[route.id];
  const { changes } = words;
  switch (route.verdict) {
    case 'open':
      return text.open;
    case 'openIf':
      return text.openIf(conditionClauses(route, words));
    case 'unknown': {
      const labels = route.missingFacts.slice(0, FACTS_SHOWN).map((path) => words.law.factLabels[path]);
      return labels.length === 0
        ? text.unknown
        : `${text.unknown} ${changes.missing(formatList(labels, words.lang))}`;
    }
    case 'notOpen':
      return text.notOpen(
        reasonsOf(route, view, words),
        isWithinReach(route, view) ? changes.notYet : changes.not,
      );
  }
}

function conditionClauses({ conditions }: Pick<Route, 'conditions'>, words: Words): string {
  return formatList(
    conditions.map((id) => words.law.conditions[id].clause),
    words.lang,
  );
}

/** The figure of the law that a rise reaches. */
function figureReached({ id, by = 0 }: Change, { assessment, facts }: ResultView): UsedParameter | undefined {
  const pay = facts['job.annualGrossSalary'];
  if (id !== 'raiseSalary' || typeof pay !== 'number') return undefined;
  return assessment.parameters.find(({ value }) => value === pay + by);
}

/** A change with its size, and the lesser rise that may do. */
export function changeWords(change: Change, view: ResultView, words: Words): string {
  const said = remedyWords(change, words, draftOf(figureReached(change, view), view.assessment, words));
  return change.mayDo === undefined ? said : `${said} ${words.changes.mayDo(words.money(change.mayDo))}`;
}

/** What a way is worth once the changes are made. */
export function outcomeWords({ then }: ChangeSet, words: Words): string {
  const text = words.changes.then;
  if (then.verdict === 'openIf') return text.openIf(conditionClauses(then, words));
  return then.verdict === 'open' ? text.open : text.unknown;
}
