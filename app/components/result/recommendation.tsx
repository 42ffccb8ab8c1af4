import { nextStep } from './next-step';
import { verdictSentence } from './route-summary';
import type { ResultView } from './view';
import type { Words } from './words';

/** The recommended way in one sentence, with what to do first. */
export function Recommendation({ view, words }: { view: ResultView; words: Words }) {
  const { routes, recommended } = view.assessment;
  const route = routes.find(({ id }) => id === recommended);
  const text = words.result.recommendation;
  const undecided = routes.filter(({ verdict }) => verdict === 'unknown').length;
  if (route === undefined && undecided === 0) return null;
  return (
    <section className="result-section" aria-labelledby="recommendation">
      <h2 className="kern-heading-large" id="recommendation">
        {text.title}
      </h2>
      {route === undefined ? (
        <p className="kern-body kern-body--large">{text.nothingKnown}</p>
      ) : (
        <>
          {route.id === 'opportunityCard' && undecided > 0 && (
            <p className="kern-body kern-body--large">{text.undecided(undecided)}</p>
          )}
          <div className="result-card keep-together">
            <p className="kern-body kern-body--large kern-body--bold">
              {verdictSentence(route, view, words)}
            </p>
            {route.provisional && <p className="kern-body">{text.provisional}</p>}
            <p className="kern-body">
              <strong>{text.nextStep}:</strong> {nextStep(route, view.facts, words)}
            </p>
            {route.id !== 'opportunityCard' && (
              <details className="result-more no-print">
                <summary>{text.reasons}</summary>
                <p className="kern-body">{text.reason}</p>
              </details>
            )}
            <p className="kern-body no-print">
              <a className="kern-link" href={`#${route.id}`}>
                {text.details}
              </a>
            </p>
          </div>
        </>
      )}
    </section>
  );
}
