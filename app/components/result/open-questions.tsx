import type { FactPath } from '#flows/facts/facts';
import { informants } from './informants';
import type { ResultView } from './view';
import type { Words } from './words';

/** More than these would bury the ones that matter most. */
const SHOWN = 4;

/** Who can answer a question, and when it is asked where that is not now. */
export function questionWords(path: FactPath, view: ResultView, words: Words): string {
  const text = words.result.openQuestions;
  const who = informants[path].map((id) => words.law.informants[id]);
  const later = view.continueAt === null ? text.notAsked : text.later;
  const told = who.map(({ name, how }) => `${name} (${how}).`).join(' ');
  return [text.who, told, ...(view.pages[path] === undefined ? [later] : [])].join(' ');
}

function Question({ path, view, words }: { path: FactPath; view: ResultView; words: Words }) {
  const text = words.result.openQuestions;
  const label = words.law.factLabels[path];
  const asked = view.pages[path];
  // A question that comes later is reached by going on with the check.
  const page = asked ?? view.continueAt;
  return (
    <li className="result-row">
      <div className="result-row__head">
        <span className="result-row__name">{label}</span>
        {page !== null && (
          <a
            className="kern-link kern-link--small no-print"
            href={words.path(page)}
            aria-label={asked === undefined ? text.goOnFor(label) : text.answerFact(label)}
          >
            {asked === undefined ? text.goOn : text.answer}
          </a>
        )}
      </div>
      <p className="result-row__text">{questionWords(path, view, words)}</p>
    </li>
  );
}

/** What can still change the result, the most decisive first, with who can answer it. */
export function OpenQuestions({ view, words }: { view: ResultView; words: Words }) {
  const { nextFacts } = view.assessment;
  if (nextFacts.length === 0) return null;
  const text = words.result.openQuestions;
  const first = nextFacts.slice(0, SHOWN);
  const rest = nextFacts.slice(SHOWN);
  const list = (paths: readonly FactPath[], start: number) => (
    <ol className="result-rows" start={start}>
      {paths.map((path) => (
        <Question key={path} path={path} view={view} words={words} />
      ))}
    </ol>
  );
  return (
    <section className="result-section" aria-labelledby="open-questions">
      <h2 className="kern-heading-large" id="open-questions">
        {text.title}
      </h2>
      <p className="kern-body">{text.intro}</p>
      {list(first, 1)}
      {rest.length > 0 && (
        <details className="result-more">
          <summary>{text.more(rest.length)}</summary>
          {list(rest, SHOWN + 1)}
        </details>
      )}
    </section>
  );
}
