import { Provision } from './provision';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

/** What the employer has to do by law, with by when. */
export function Duties({ view, words }: { view: ResultView; words: Words }) {
  const { duties } = view.assessment;
  if (duties.length === 0) return null;
  const figures = lawFigures(view, words);
  return (
    <section className="result-section" aria-labelledby="duties">
      <h2 className="kern-heading-large" id="duties">
        {words.result.duties.title}
      </h2>
      <ul className="result-rows">
        {duties.map(({ id, due, provision }) => {
          const text = words.law.duties[id];
          return (
            <li key={id} className="result-row">
              <div className="result-row__head">
                <span className="result-row__name">{text.title}</span>
                <span className="result-aside">{words.law.dueDates[due](figures)}</span>
              </div>
              <p className="result-row__text">{text.text(figures)}</p>
              <p className="result-row__text">
                <Provision text={provision} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
