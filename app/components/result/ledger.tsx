import type { Requirement, Route } from '#flows/law/assessment';
import { RequirementRow } from './requirement-row';
import { canBeOpened } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';

interface Props {
  route: Route;
  view: ResultView;
  words: Words;
}

/** What decides the verdict stands open; the rest waits behind a line that says how much it is. */
function decisive(route: Route): readonly Requirement[] {
  if (route.verdict === 'notOpen') return route.requirements.filter(({ status }) => status === 'unmet');
  return route.requirements.filter(({ status }) => status !== 'met');
}

function Rows({ rows, brief, ...props }: Props & { rows: readonly Requirement[]; brief: boolean }) {
  return (
    <ul className="result-rows">
      {rows.map((requirement) => (
        <RequirementRow
          key={`${requirement.id} ${requirement.provision}`}
          requirement={requirement}
          route={props.route.id}
          view={props.view}
          words={props.words}
          brief={brief}
        />
      ))}
    </ul>
  );
}

/** All requirements of a route with their status, the decisive ones first. */
export function Ledger(props: Props) {
  const { routes } = props.words.result;
  const shown = decisive(props.route);
  const rest = props.route.requirements.filter((requirement) => !shown.includes(requirement));
  const outOfReach = props.route.verdict === 'notOpen' && !canBeOpened(props.route);
  const allMet = rest.every(({ status }) => status === 'met');
  return (
    <section>
      <h4 className="kern-heading-small">{routes.requirements}</h4>
      {shown.length > 0 && <Rows rows={shown} brief={false} {...props} />}
      {rest.length > 0 && (
        <details className="result-more">
          <summary>{(allMet ? routes.metRequirements : routes.furtherRequirements)(rest.length)}</summary>
          <Rows rows={rest} brief={outOfReach} {...props} />
        </details>
      )}
    </section>
  );
}
