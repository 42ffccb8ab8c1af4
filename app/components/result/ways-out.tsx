import { Fragment } from 'react';
import { formatList } from '~/services/format';
import type { Route } from '#flows/law/assessment';
import type { ChangeSet } from '#flows/law/changes';
import { requirementText } from './requirement-words';
import { changeWords, outcomeWords } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';

const ALTERNATIVES = 1;
/** Up to here a change counts as small: a signature, a clause, an eighth more pay, a collective agreement. */
const SMALL_EFFORT = 6;
const SMALL_SHOWN = 3;

function Changes({ set, view, words }: { set: ChangeSet; view: ResultView; words: Words }) {
  return (
    <ul className="kern-list kern-list--bullet">
      {set.changes.map((change) => (
        <li key={change.id}>{changeWords(change, view, words)}</li>
      ))}
    </ul>
  );
}

/** What would open a closed way, with an alternative where there is one; or plainly what nobody can change. */
export function WaysOut({ route, view, words }: { route: Route; view: ResultView; words: Words }) {
  const wayOut = view.waysOut[route.id];
  const text = words.changes;
  if (wayOut === undefined) return null;
  const [smallest, ...others] = wayOut.sets;
  if (smallest === undefined) {
    const names = wayOut.blockedBy.map((id) => requirementText(id, route.id, words).name);
    return <p className="kern-body">{text.blocked(formatList(names, words.lang))}</p>;
  }
  return (
    <section>
      <h4 className="kern-heading-small">{text.opens}</h4>
      <Changes set={smallest} view={view} words={words} />
      {others.slice(0, ALTERNATIVES).map((set) => (
        <Fragment key={set.effort}>
          <p className="kern-body">{text.instead}:</p>
          <Changes set={set} view={view} words={words} />
        </Fragment>
      ))}
      <p className="kern-body">{outcomeWords(smallest, words)}</p>
    </section>
  );
}

/** The few changes that cost least, above the closed ways. */
export function SmallChanges({ view, words }: { view: ResultView; words: Words }) {
  const small = Object.values(view.waysOut)
    .flatMap(({ route, sets: [set] }) =>
      set !== undefined && set.effort <= SMALL_EFFORT && set.then.verdict !== 'unknown'
        ? [{ route, set }]
        : [],
    )
    .sort((a, b) => a.set.effort - b.set.effort)
    .slice(0, SMALL_SHOWN);
  if (small.length === 0) return null;
  return (
    <div className="result-hint keep-together">
      <p className="kern-body kern-body--bold">{words.changes.small}</p>
      <ul className="kern-list kern-list--bullet">
        {small.map(({ route, set }) => (
          <li key={route}>
            <a className="kern-link" href={`#${route}`}>
              {words.law.routes[route].short}
            </a>
            : {set.changes.map((change) => changeWords(change, view, words)).join(' ')}{' '}
            {outcomeWords(set, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
