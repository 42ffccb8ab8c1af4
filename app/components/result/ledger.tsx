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

/** The requirements of a route: what decides first, then the others. */
export function ledgerOrder(route: Route): { shown: Requirement[]; rest: Requirement[] } {
  const shown = route.requirements.filter((requirement) => isDecisive(route, requirement));
  return { shown, rest: route.requirements.filter((requirement) => !shown.includes(requirement)) };
}

/** What is said of a way that nothing opens: the names of what is met and of what is open, and what bars it. */
export function barredWords(route: Route, words: Words): { names: string[]; provision: string } {
  const having = (status: RequirementStatus) =>
    route.requirements.filter((requirement) => requirement.status === status);
  const named = (label: string, rows: readonly Requirement[]) => {
    const names = [...new Set(rows.map(({ id }) => requirementText(id, route.id, words).name))];
    return names.length === 0 ? [] : [`${label}: ${formatList(names, words.lang)}.`];
  };
  return {
    names: [
      ...named(words.changes.met, having('met')),
      ...named(words.changes.stillOpen, [...having('toProve'), ...having('unknown')]),
    ],
    provision: [...new Set(having('unmet').map(({ provision }) => provision))].join('; '),
  };
}

/** All requirements of a route: what decides stands first with its explanation, the others are one click away. */
export function Ledger(props: Props) {
  const { route, view, words } = props;
  const { routes } = words.result;
  const { shown, rest } = ledgerOrder(route);
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
  const { names, provision } = barredWords(route, words);
  return (
    <>
      {names.map((named) => (
        <p key={named} className="kern-body">
          {named}
        </p>
      ))}
      <p className="kern-body kern-body--small">
        <Provision text={provision} />
      </p>
    </>
  );
}
