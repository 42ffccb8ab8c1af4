import { Fragment } from 'react';
import { factWords, pageOf } from './fact-words';
import type { ResultView } from './view';
import type { Words } from './words';

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
        {assumptions.map(({ fact, value }) => {
          const label = words.law.factLabels[fact];
          const href = pageOf(fact, view, words);
          return (
            <Fragment key={fact}>
              <dt>{label}</dt>
              <dd>
                {factWords(fact, value, words, view)}{' '}
                {href !== undefined && (
                  <a
                    className="kern-link kern-link--small no-print"
                    href={href}
                    aria-label={words.result.ledger.changeFact(label)}
                  >
                    {words.result.ledger.change}
                  </a>
                )}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </details>
  );
}
