import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Route } from '#flows/law/assessment';
import { BarredLedger, Ledger } from './ledger';
import { VerdictMark } from './marks';
import { conditionStep } from './next-step';
import { Provision } from './provision';
import { isWithinReach, verdictSentence } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';
import { WaysOut } from './ways-out';
import { lawFigures } from './words';

interface Props {
  route: Route;
  view: ResultView;
  words: Words;
}

function Terms({ route, words }: Omit<Props, 'view'>) {
  const { routes } = words.result;
  const entitlement = words.law.entitlements[route.entitlement];
  const pairs: readonly [string, ReactNode][] = [
    [routes.basis, <Provision key="basis" text={route.basis.join(', ')} />],
    [routes.consent, words.law.consents[route.baConsent].label],
    [routes.entitlement, `${entitlement.label}: ${entitlement.explanation}`],
    [
      routes.validity,
      route.validityMonths === null
        ? routes.validityByAuthority
        : routes.validityUpTo(words.amount('months', route.validityMonths)),
    ],
  ];
  return (
    <dl className="result-pairs">
      {pairs.map(([term, description]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Conditions({ route, view, words }: Props) {
  if (route.conditions.length === 0) return null;
  return (
    <section>
      <h4 className="kern-heading-small">{words.result.routes.conditions}</h4>
      <ul className="kern-list kern-list--bullet">
        {route.conditions.map((id) => (
          <li key={id}>{conditionStep(id, view.facts, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ route, view, words }: Props) {
  if (route.notes.length === 0) return null;
  const figures = lawFigures(view, words);
  return (
    <section>
      <h4 className="kern-heading-small">{words.result.routes.notes}</h4>
      <ul className="kern-list kern-list--bullet">
        {route.notes.map((id) => (
          <li key={id}>{words.law.notes[id](figures)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Of a way that nothing within reach opens: what bars it, and what of the rest is met. */
function Barred({ route, view, words }: Props) {
  return (
    <div className="result-route__body">
      <p className="kern-body">{words.law.routes[route.id].what}</p>
      <WaysOut route={route} view={view} words={words} />
      <BarredLedger route={route} words={words} />
    </div>
  );
}

function Body({ route, view, words }: Props) {
  const text = words.law.routes[route.id];
  return (
    <div className="result-route__body">
      <p className="kern-body">
        <strong>{text.name}.</strong> {text.what}
      </p>
      <WaysOut route={route} view={view} words={words} />
      <Conditions route={route} view={view} words={words} />
      <Ledger route={route} view={view} words={words} />
      <Notes route={route} view={view} words={words} />
      <Terms route={route} words={words} />
    </div>
  );
}

/** One way: its verdict as a sentence, which opens to changes, requirements and doubts. */
export function RouteDetails({ route, view, words }: Props) {
  const text = words.law.routes[route.id];
  const { routes } = words.result;
  const recommended = view.assessment.recommended === route.id;
  const barred = route.verdict === 'notOpen' && !isWithinReach(route, view);
  return (
    <details
      className={`result-route result-route--${route.verdict}${recommended ? ' result-route--recommended' : ''}`}
      id={route.id}
    >
      <summary className="result-route__head">
        <span className="result-route__name">
          {text.short} {recommended && <span className="result-tag">{routes.recommended}</span>}
          {route.provisional && !barred && <span className="result-tag">{routes.provisional}</span>}
        </span>
        <VerdictMark verdict={route.verdict} words={words} />
        <span className="result-route__reason">{verdictSentence(route, view, words)}</span>
      </summary>
      {barred ? (
        <Barred route={route} view={view} words={words} />
      ) : (
        <Body route={route} view={view} words={words} />
      )}
    </details>
  );
}
