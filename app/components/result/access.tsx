import { Provision } from './provision';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

/** May the person work here anyway, before any route? */
export function AccessVerdict({ view, words }: { view: ResultView; words: Words }) {
  const { verdict, basis, notes } = view.assessment.access;
  const text = words.law.access[verdict];
  const figures = lawFigures(view, words);
  return (
    <section className="result-section" aria-labelledby="access">
      <h2 className="kern-heading-large" id="access">
        {words.result.access.title}
      </h2>
      <p className="kern-body kern-body--large kern-body--bold">{text.title}</p>
      <p className="kern-body">{text.explanation}</p>
      {notes.map(({ id }) => (
        <p key={id} className="kern-body">
          {words.law.notes[id](figures)}
        </p>
      ))}
      {basis.length > 0 && (
        <p className="kern-body kern-body--small">
          {words.result.access.basis}: <Provision text={basis.join(', ')} />
        </p>
      )}
    </section>
  );
}
