import { Fragment } from 'react';
import type { FactPath } from '#flows/facts/facts';
import { factWords, pageOf } from './fact-words';
import type { ResultView } from './view';
import type { Words } from './words';

/** Assumptions that no question of their own settles: they follow from another answer. */
const followsFrom: Partial<Record<FactPath, FactPath>> = {
  'procedure.expectedIssueDate': 'job.startDate',
  'person.visaApplicationCountry': 'person.residenceCountry',
  'person.currentStatus': 'person.residenceCountry',
};

/** Which answer settles an assumption and on which page; what is said of one that no page of its own settles. */
export function settledBy(fact: FactPath, view: ResultView, words: Words) {
  const text = words.result.assumptions;
  const own = pageOf(fact, view, words);
  const source = own === undefined ? followsFrom[fact] : fact;
  const href = source && pageOf(source, view, words);
  if (source === undefined || href === undefined) return { aside: `(${text.notAsked})` };
  const label = words.law.factLabels[source];
  return { aside: source === fact ? undefined : `(${text.follows(label)})`, href, label };
}

/** The way to change an assumption, or why there is none. */
function Change({ fact, view, words }: { fact: FactPath; view: ResultView; words: Words }) {
  const { aside, href, label } = settledBy(fact, view, words);
  if (href === undefined) return <span className="result-aside">{aside}</span>;
  return (
    <>
      {aside !== undefined && <span className="result-aside">{aside} </span>}
      <a
        className="kern-link kern-link--small no-print"
        href={href}
        aria-label={words.result.ledger.changeFact(label)}
      >
        {words.result.ledger.change}
      </a>
    </>
  );
}

/** What was taken for granted because nothing was said about it. */
export function Assumptions({ view, words }: { view: ResultView; words: Words }) {
  const { assumptions } = view.assessment;
  if (assumptions.length === 0) return null;
  const text = words.result.assumptions;
  return (
    <details className="result-section result-fold" id="assumptions">
      <summary>
        <h2 className="kern-heading-medium">{text.title}</h2>
      </summary>
      <p className="kern-body">{text.intro}</p>
      <dl className="result-pairs">
        {assumptions.map(({ fact, value }) => (
          <Fragment key={fact}>
            <dt>{words.law.factLabels[fact]}</dt>
            <dd>
              {factWords(fact, value, words, view)} <Change fact={fact} view={view} words={words} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
