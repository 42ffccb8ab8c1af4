import { formatList } from '~/services/format';
import type { Requirement, RequirementStatus, Route } from '#flows/law/assessment';
import { Provision } from './provision';
import { requirementText } from './requirement-words';
import { RequirementRow } from './requirement-row';
import type { ResultView } from './view';
import type { Words } from './words';

interface Props {
  route: Route;
  view: ResultView;
  words: Words;
}

const isDecisive = ({ verdict }: Route, { status }: Requirement) =>
  verdict === 'notOpen' ? status === 'unmet' : status !== 'met';

interface NamesProps extends Pick<Props, 'route' | 'words'> {
  rows: readonly Requirement[];
  label: string;
}

/** Requirements by name that say nothing beyond their status. */
function Names({ rows, label, route, words }: NamesProps) {
  const names = [...new Set(rows.map(({ id }) => requirementText(id, route.id, words).name))];
  if (names.length === 0) return null;
  return (
    <p className="kern-body">
      {label}: {formatList(names, words.lang)}.
    </p>
  );
}

/** All requirements of a route: what decides stands first with its explanation, the others are one click away. */
export function Ledger(props: Props) {
  const { route, view, words } = props;
  const { routes } = words.result;
  const shown = route.requirements.filter((requirement) => isDecisive(route, requirement));
  const rest = route.requirements.filter((requirement) => !shown.includes(requirement));
  const allMet = rest.every(({ status }) => status === 'met');
  const list = (rows: readonly Requirement[]) => (
    <ul className="result-rows">
      {rows.map((requirement) => (
        <RequirementRow
          key={`${requirement.id} ${requirement.provision}`}
          requirement={requirement}
          route={route.id}
          view={view}
          words={words}
        />
      ))}
    </ul>
  );
  return (
    <section>
      <h4 className="kern-heading-small">{routes.requirements}</h4>
      {shown.length > 0 && list(shown)}
      {rest.length > 0 && (
        <details className="result-more">
          <summary>{(allMet ? routes.metRequirements : routes.furtherRequirements)(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

/** The same for a way that nothing opens: the paragraph of what bars it, the others by name. */
export function BarredLedger({ route, words }: Pick<Props, 'route' | 'words'>) {
  const having = (status: RequirementStatus) =>
    route.requirements.filter((requirement) => requirement.status === status);
  const open = [...having('toProve'), ...having('unknown')];
  return (
    <>
      <Names rows={having('met')} label={words.changes.met} route={route} words={words} />
      <Names rows={open} label={words.changes.stillOpen} route={route} words={words} />
      <p className="kern-body kern-body--small">
        <Provision text={[...new Set(having('unmet').map(({ provision }) => provision))].join('; ')} />
      </p>
    </>
  );
}
