import type { Route, RouteVerdict } from '#flows/law/assessment';
import { RouteDetails } from './route-details';
import { isWithinReach } from './route-summary';
import type { ResultView } from './view';
import { SmallChanges } from './ways-out';
import type { Words } from './words';

const groups: readonly RouteVerdict[] = ['open', 'openIf', 'unknown', 'notOpen'];

interface RouteGroup {
  verdict: RouteVerdict;
  members: readonly Route[];
}

/** The ways by verdict, without empty groups. */
export function routeGroups({ assessment: { routes } }: Pick<ResultView, 'assessment'>): RouteGroup[] {
  return groups
    .map((verdict) => ({ verdict, members: routes.filter((route) => route.verdict === verdict) }))
    .filter(({ members }) => members.length > 0);
}

/** Closed ways: those within reach, the nearest first, and those that no change could open. */
export function closedOrder(members: readonly Route[], view: ResultView): { near: Route[]; far: Route[] } {
  const effort = ({ id }: Route) => view.waysOut[id]?.sets[0]?.effort ?? 0;
  return {
    near: members.filter((route) => isWithinReach(route, view)).sort((a, b) => effort(a) - effort(b)),
    far: members.filter((route) => !isWithinReach(route, view)),
  };
}

interface Props {
  view: ResultView;
  words: Words;
}

function List({ members, ...props }: Props & { members: readonly Route[] }) {
  return members.map((route) => <RouteDetails key={route.id} route={route} {...props} />);
}

/**
 * Closed ways within reach stand open to see, the nearest first; those that no change could open (another nationality,
 * another kind of work) wait behind one line.
 */
function Closed({ members, ...props }: Props & { members: readonly Route[] }) {
  const { view, words } = props;
  const { near, far } = closedOrder(members, view);
  return (
    <>
      <SmallChanges view={view} words={words} />
      <List members={near} {...props} />
      {far.length > 0 && (
        <details className="result-more result-far">
          <summary>{words.result.routes.farRoutes(far.length)}</summary>
          <List members={far} {...props} />
        </details>
      )}
    </>
  );
}

/** All ways in four groups, each way collapsed to one line. */
export function RouteGroups(props: Props) {
  const { routes } = props.view.assessment;
  const { law, result } = props.words;
  if (routes.length === 0) return null;
  return (
    <section className="result-section" aria-labelledby="ways">
      <h2 className="kern-heading-large" id="ways">
        {result.routes.title}
      </h2>
      <p className="kern-body no-print">{result.routes.intro}</p>
      {routeGroups(props.view).map(({ verdict, members }) => {
        const Members = verdict === 'notOpen' ? Closed : List;
        return (
          <section key={verdict} className="result-group" aria-labelledby={`ways-${verdict}`}>
            <h3 className="kern-heading-medium" id={`ways-${verdict}`}>
              {law.verdicts[verdict].group} <span className="result-count">({members.length})</span>
            </h3>
            <Members members={members} {...props} />
          </section>
        );
      })}
    </section>
  );
}
