import { Fragment } from 'react';
import { TableHead } from '~/components/table-head';
import type { LawPageTexts } from '~/texts/de/lawpage';
import type { FigureUnitId } from '~/texts/de/law-figures';
import { figureUnits } from './figure-units';
import type { LawView } from './law-view';
import type { Words } from './words';

type FigureGroup = keyof LawPageTexts['figures']['groups'];

const groupOfUnit: Record<FigureUnitId, FigureGroup> = {
  moneyPerYear: 'pay',
  moneyPerHour: 'pay',
  money: 'limits',
  places: 'limits',
  years: 'terms',
  months: 'terms',
  weeks: 'terms',
  hours: 'terms',
  weeklyHours: 'terms',
  daysPerYear: 'terms',
};
const groups: readonly FigureGroup[] = ['pay', 'terms', 'limits'];

interface Props {
  view: LawView;
  words: Words;
  texts: LawPageTexts;
}

function Rows({ figure, words, texts }: Omit<Props, 'view'> & { figure: LawView['figures'][number] }) {
  const text = texts.figures;
  const [first, ...later] = figure.periods.map((period) => (
    <Fragment key={period.validFrom}>
      <td data-label={text.value}>
        {words.figure(figure.id, period.value)}{' '}
        {period.draft === true && <span className="result-tag">{text.draft}</span>}
      </td>
      <td className="result-table__day" data-label={text.from}>
        {words.date(period.validFrom)}
      </td>
      <td className="result-table__day" data-label={text.to}>
        {period.validTo === null ? text.noEnd : words.date(period.validTo)}
      </td>
      <td data-label={text.source} lang="de">
        {period.source}
      </td>
    </Fragment>
  ));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={figure.periods.length}>
          {words.law.figureNames[figure.id]}
        </th>
        {first}
      </tr>
      {later.map((cells) => (
        <tr key={cells.key}>{cells}</tr>
      ))}
    </tbody>
  );
}

/** Every figure of the law through time. */
export function LawFigureTables({ view, words, texts }: Props) {
  const text = texts.figures;
  return (
    <section className="result-section" aria-labelledby="figures">
      <h2 className="kern-heading-large" id="figures">
        {text.title}
      </h2>
      <p className="kern-body">{text.intro}</p>
      {groups.map((group) => (
        <section key={group}>
          <h3 className="kern-heading-medium" id={`figures-${group}`}>
            {text.groups[group]}
          </h3>
          <table className="result-table" aria-labelledby={`figures-${group}`}>
            <TableHead columns={[text.name, text.value, text.from, text.to, text.source]} />
            {view.figures
              .filter(({ id }) => groupOfUnit[figureUnits[id]] === group)
              .map((figure) => (
                <Rows key={figure.id} figure={figure} words={words} texts={texts} />
              ))}
          </table>
        </section>
      ))}
    </section>
  );
}
