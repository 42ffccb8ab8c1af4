import { pageOf } from './fact-words';
import { informants } from './informants';
import type { ResultView } from './view';
import type { Words } from './words';

/** What can still change the result, the most decisive first, with who can answer it. */
export function OpenQuestions({ view, words }: { view: ResultView; words: Words }) {
  const { nextFacts } = view.assessment;
  if (nextFacts.length === 0) return null;
  const text = words.result.openQuestions;
  return (
    <section className="result-section" aria-labelledby="open-questions">
      <h2 className="kern-heading-large" id="open-questions">
        {text.title}
      </h2>
      <p className="kern-body">{text.intro}</p>
      <ol className="result-rows">
        {nextFacts.map((path) => {
          const label = words.law.factLabels[path];
          const href = pageOf(path, words);
          return (
            <li key={path} className="result-row">
              <div className="result-row__head">
                <span className="result-row__name">{label}</span>
                {href !== undefined && (
                  <a className="kern-link no-print" href={href} aria-label={text.answerFact(label)}>
                    {text.answer}
                  </a>
                )}
              </div>
              <p className="result-row__text">
                {text.who}{' '}
                {informants[path]
                  .map((id) => words.law.informants[id])
                  .map(({ name, how }) => `${name} (${how}).`)
                  .join(' ')}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
