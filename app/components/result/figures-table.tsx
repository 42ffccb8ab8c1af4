import { validityWords } from './requirement-words';
import type { ResultView } from './view';
import type { Words } from './words';

/** The figures of the law that took part, each with period, draft mark and source. */
export function FiguresTable({ view, words }: { view: ResultView; words: Words }) {
  const { parameters } = view.assessment;
  if (parameters.length === 0) return null;
  const text = words.result.figures;
  return (
    <details className="result-section result-fold" id="figures">
      <summary>
        <h2 className="kern-heading-medium">{text.title}</h2>
      </summary>
      <table className="result-table">
        <caption className="result-table__caption">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.validity}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((figure) => (
            <tr key={`${figure.id} ${figure.validFrom} ${String(figure.lastKnownFor)}`}>
              <th scope="row">{words.law.figureNames[figure.id]}</th>
              <td data-label={text.value}>{words.figure(figure.id, figure.value)}</td>
              <td data-label={text.validity}>{validityWords(figure, words)}</td>
              <td data-label={text.source} lang="de">
                {figure.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
