import type { Assessment, UsedParameter } from '#flows/law/assessment';
import type { ParameterId } from '#flows/law/parameters/parameters';
import { validityWords } from './requirement-words';
import type { ResultView } from './view';
import type { Words } from './words';

interface Props {
  view: ResultView;
  words: Words;
}

function Table({
  figures,
  caption,
  words,
}: {
  figures: readonly UsedParameter[];
  caption: string;
  words: Words;
}) {
  const text = words.result.figures;
  return (
    <table className="result-table">
      <caption className="result-table__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.value}</th>
          <th scope="col">{text.validity}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
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
  );
}

/** Figures that a requirement of a way not closed names; durations and ages do not say which requirement asked for them. */
function figuresInPlay({ routes }: Assessment): ReadonlySet<ParameterId | undefined> {
  const inPlay = routes.filter(({ verdict }) => verdict !== 'notOpen');
  return new Set(inPlay.flatMap(({ requirements }) => requirements.map(({ parameter }) => parameter)));
}

/** The figures to show: those of the ways not closed, and the others. */
export function figuresShown(assessment: Assessment): { first: UsedParameter[]; others: UsedParameter[] } {
  const inPlay = figuresInPlay(assessment);
  return {
    first: assessment.parameters.filter(({ id }) => inPlay.has(id)),
    others: assessment.parameters.filter(({ id }) => !inPlay.has(id)),
  };
}

/** The figures of the law that took part, each with period, draft mark and source: first those of the ways not closed. */
export function FiguresTable({ view, words }: Props) {
  const { parameters } = view.assessment;
  if (parameters.length === 0) return null;
  const text = words.result.figures;
  const { first, others } = figuresShown(view.assessment);
  return (
    <details className="result-section result-fold" id="figures">
      <summary>
        <h2 className="kern-heading-medium">{text.title}</h2>
      </summary>
      {first.length > 0 && <Table figures={first} caption={text.caption} words={words} />}
      {first.length === 0 && <Table figures={others} caption={text.othersCaption} words={words} />}
      {first.length > 0 && others.length > 0 && (
        <details className="result-more">
          <summary>{text.others(others.length)}</summary>
          <Table figures={others} caption={text.othersCaption} words={words} />
        </details>
      )}
    </details>
  );
}
