import { Fragment } from 'react';
import { formatList } from '~/services/format';
import type { Route } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { requirementText } from './requirement-words';
import { changeWords, outcomeWords } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';

const ALTERNATIVES = 1;
/** Up to here a change counts as small: a signature, a clause, an eighth more pay, a collective agreement. */
const SMALL_EFFORT = 6;
const SMALL_SHOWN = 3;

/** What would open a closed way, as sets of changes in words; or what bars it, which nobody can change. */
export function wayOutWords(
  route: Route,
  view: ResultView,
  words: Words,
): { blocked: string } | { sets: string[][]; outcome: string } | undefined {
  const wayOut = view.waysOut[route.id];
  if (wayOut === undefined) return undefined;
  const [smallest] = wayOut.sets;
  if (smallest === undefined) {
    const names = wayOut.blockedBy.map((id) => requirementText(id, route.id, words).name);
    return { blocked: words.changes.blocked(formatList(names, words.lang)) };
  }
  const sets = wayOut.sets.slice(0, 1 + ALTERNATIVES);
  return {
    sets: sets.map(({ changes }) => changes.map((change) => changeWords(change, view, words))),
    outcome: outcomeWords(smallest, words),
  };
}

function Changes({ set }: { set: readonly string[] }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {set.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}

/** What would open a closed way, with an alternative where there is one; or plainly what nobody can change. */
export function WaysOut({ route, view, words }: { route: Route; view: ResultView; words: Words }) {
  const wayOut = wayOutWords(route, view, words);
  const text = words.changes;
  if (wayOut === undefined) return null;
  if ('blocked' in wayOut) return <p className="kern-body">{wayOut.blocked}</p>;
  return (
    <section>
      <h4 className="kern-heading-small">{text.opens}</h4>
      {wayOut.sets.map((set, index) => (
        <Fragment key={set.join(' ')}>
          {index > 0 && <p className="kern-body">{text.instead}:</p>}
          <Changes set={set} />
        </Fragment>
      ))}
      <p className="kern-body">{wayOut.outcome}</p>
    </section>
  );
}

/** The few changes that cost least, each with the way that it opens. */
export function smallChanges(view: ResultView, words: Words): { route: RouteId; text: string }[] {
  return Object.values(view.waysOut)
    .flatMap(({ route, sets: [set] }) =>
      set !== undefined && set.effort <= SMALL_EFFORT && set.then.verdict !== 'unknown'
        ? [{ route, set }]
        : [],
    )
    .sort((a, b) => a.set.effort - b.set.effort)
    .slice(0, SMALL_SHOWN)
    .map(({ route, set }) => ({
      route,
      text: [...set.changes.map((change) => changeWords(change, view, words)), outcomeWords(set, words)].join(
        ' ',
      ),
    }));
}

/** The same above the closed ways. */
export function SmallChanges({ view, words }: { view: ResultView; words: Words }) {
  const small = smallChanges(view, words);
  if (small.length === 0) return null;
  return (
    <div className="result-hint keep-together">
      <p className="kern-body kern-body--bold">{words.changes.small}</p>
      <ul className="kern-list kern-list--bullet">
        {small.map(({ route, text }) => (
          <li key={route}>
            <a className="kern-link" href={`#${route}`}>
              {words.law.routes[route].short}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
