import type { ReactNode } from 'react';
import { Alert } from '~/components/alert';
import { SelectField } from '~/components/fields/select-field';
import { StatusMark, VerdictMark } from '~/components/result/marks';
import { Provision } from '~/components/result/provision';
import { isNotRequired, requiredWords, requirementText } from '~/components/result/requirement-words';
import { verdictSentence } from '~/components/result/route-summary';
import type { ResultView } from '~/components/result/view';
import { WaysOut } from '~/components/result/ways-out';
import type { Words } from '~/components/result/words';
import { lawFigures } from '~/components/result/words';
import type { Requirement, Route } from '#flows/law/assessment';
import type { RequirementId, RouteId } from '#flows/law/ids';

/** The two ways chosen, and what was wrong with the choice. */
export interface Comparison {
  first: RouteId;
  second: RouteId;
  complaint: 'same' | 'unknownWay' | null;
}

interface Props {
  view: ResultView;
  words: Words;
}

interface CellProps extends Props {
  route: Route;
}

const find = (route: Route, ...ids: RequirementId[]): Requirement | undefined =>
  route.requirements.find(({ id }) => ids.includes(id));

function Pay({ route, words }: CellProps) {
  const requirement = find(route, 'salaryThreshold') ?? find(route, 'over45');
  const required = requirement && requiredWords(requirement, route.id, words);
  if (required === undefined) return words.explore.compare.noPay;
  return requirement?.provisional === undefined ? required : `${required} (${words.result.ledger.draft})`;
}

function German({ route, words }: CellProps) {
  const requirement = find(route, 'germanLevel');
  const required = requirement && requiredWords(requirement, route.id, words);
  return required ?? words.explore.compare.germanNotNeeded;
}

function Recognition({ route, view, words }: CellProps) {
  const text = words.explore.compare;
  const requirement = find(route, 'recognition', 'deficitNotice', 'stateRecognitionConfirmed');
  if (requirement === undefined) return text.recognitionNotNeeded;
  return (
    <>
      {requirementText(requirement.id, route.id, words).name}{' '}
      <StatusMark
        status={requirement.status}
        notRequired={isNotRequired(requirement, view.facts)}
        words={words}
      />
    </>
  );
}

function Missing({ route, view, words }: CellProps) {
  if (route.verdict === 'notOpen') return <WaysOut route={route} view={view} words={words} />;
  const names = [
    ...route.conditions.map((id) => words.law.conditions[id].explanation),
    ...route.missingFacts.map((path) => words.law.factLabels[path]),
  ];
  if (names.length === 0) return words.explore.compare.nothingMissing;
  return (
    <ul className="plain-list">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

function Notes({ route, view, words }: CellProps) {
  if (route.notes.length === 0) return words.explore.compare.noNotes;
  return route.notes.map((id) => <p key={id}>{words.law.notes[id](lawFigures(view, words))}</p>);
}

function Verdict({ route, view, words }: CellProps) {
  return (
    <>
      <VerdictMark verdict={route.verdict} words={words} />
      <p>{verdictSentence(route, view, words)}</p>
    </>
  );
}

function Validity({ route, words }: CellProps) {
  const { routes } = words.result;
  return route.validityMonths === null
    ? routes.validityByAuthority
    : routes.validityUpTo(words.amount('months', route.validityMonths));
}

function Entitlement({ route, words }: CellProps) {
  const { label, explanation } = words.law.entitlements[route.entitlement];
  return `${label}: ${explanation}`;
}

function Consent({ route, words }: CellProps) {
  return words.law.consents[route.baConsent].label;
}

const aspects = {
  verdict: Verdict,
  missing: Missing,
  pay: Pay,
  recognition: Recognition,
  german: German,
  consent: Consent,
  validity: Validity,
  entitlement: Entitlement,
  notes: Notes,
} as const satisfies Partial<Record<keyof Words['explore']['compare'], (props: CellProps) => ReactNode>>;

function RequirementCell({
  requirement,
  route,
  view,
  words,
}: CellProps & { requirement: Requirement | undefined }) {
  if (requirement === undefined) return `– ${words.explore.compare.notAsked}`;
  return (
    <>
      <StatusMark
        status={requirement.status}
        notRequired={isNotRequired(requirement, view.facts)}
        words={words}
      />
      <p>
        {requiredWords(requirement, route.id, words)} <Provision text={requirement.provision} />
      </p>
    </>
  );
}

interface TableProps extends Props {
  routes: readonly [Route, Route];
}

function Head({ routes, words, corner }: Omit<TableProps, 'view'> & { corner: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {routes.map(({ id }) => (
          <th key={id} scope="col">
            {words.law.routes[id].short}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Aspects({ routes, view, words }: TableProps) {
  const text = words.explore.compare;
  const [first, second] = routes.map(({ id }) => words.law.routes[id].short);
  return (
    <table className="result-table compare">
      <caption className="result-table__caption">{text.caption(first ?? '', second ?? '')}</caption>
      <Head routes={routes} words={words} corner={text.aspect} />
      <tbody>
        {(Object.keys(aspects) as (keyof typeof aspects)[]).map((id) => {
          const Cell = aspects[id];
          return (
            <tr key={id}>
              <th scope="row">{text[id]}</th>
              {routes.map((route) => (
                <td key={route.id} data-label={words.law.routes[route.id].short}>
                  <Cell route={route} view={view} words={words} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Requirements({ routes, view, words }: TableProps) {
  const text = words.explore.compare;
  const ids = [...new Set(routes.flatMap(({ requirements }) => requirements.map(({ id }) => id)))];
  return (
    <table className="result-table compare">
      <caption className="result-table__caption">
        <h2 className="kern-heading-medium">{text.requirements}</h2>
      </caption>
      <Head routes={routes} words={words} corner={text.aspect} />
      <tbody>
        {ids.map((id) => (
          <tr key={id}>
            <th scope="row">{words.law.requirements[id].name}</th>
            {routes.map((route) => (
              <td key={route.id} data-label={words.law.routes[route.id].short}>
                <RequirementCell requirement={find(route, id)} route={route} view={view} words={words} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Choice({ comparison, view, words }: Props & { comparison: Comparison }) {
  const text = words.explore.compare;
  const options = view.assessment.routes.map(({ id, verdict }) => ({
    value: id,
    label: `${words.law.routes[id].short} (${words.law.verdicts[verdict].label})`,
    reveals: false,
  }));
  return (
    <form method="get" className="compare__choice no-print">
      <SelectField field={{ name: 'a', label: text.first, options, value: comparison.first }} />
      <SelectField field={{ name: 'b', label: text.second, options, value: comparison.second }} />
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{text.show}</span>
      </button>
    </form>
  );
}

/** Two ways side by side: verdict, what is missing, what they ask for and give, requirement by requirement. */
export function ComparePage({ comparison, view, words }: Props & { comparison: Comparison | null }) {
  const text = words.explore.compare;
  const routeOf = (id: RouteId | undefined) => view.assessment.routes.find((route) => route.id === id);
  const first = routeOf(comparison?.first);
  const second = routeOf(comparison?.second);
  return (
    <div className="result result--wide">
      <a className="kern-link back-link no-print" href={words.path('/check/ergebnis')}>
        {text.back}
      </a>
      <h1 className="kern-heading-x-large">{text.title}</h1>
      {comparison === null || first === undefined || second === undefined ? (
        <p className="kern-body">{text.free}</p>
      ) : (
        <>
          <p className="kern-body no-print">{text.intro}</p>
          {comparison.complaint !== null && <Alert severity="warning" title={text[comparison.complaint]} />}
          <Choice comparison={comparison} view={view} words={words} />
          <Aspects routes={[first, second]} view={view} words={words} />
          <Requirements routes={[first, second]} view={view} words={words} />
        </>
      )}
    </div>
  );
}
