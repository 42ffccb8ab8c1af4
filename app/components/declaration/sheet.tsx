import { Alert } from '~/components/alert';
import { TableHead } from '~/components/table-head';
import { useDeclarationTexts } from '~/texts/declaration';
import type { SheetRow, SheetView } from './sheet-view.server';

function Row({ row }: { row: SheetRow }) {
  const texts = useDeclarationTexts();
  const { number, german, own, value, meaning, instead, isMissing } = row;
  return (
    <tr className={isMissing ? 'declaration__missing' : undefined}>
      <td className="declaration__number" data-label={texts.number}>
        {number}
      </td>
      <th scope="row">
        {own}
        <span lang="de" className={own === undefined ? undefined : 'declaration__german'}>
          {german}
        </span>
      </th>
      <td data-label={texts.value} className="declaration__value">
        {value === undefined ? (
          <span className="declaration__instead">
            {isMissing && <span aria-hidden="true">▢ </span>}
            {instead}
          </span>
        ) : (
          <>
            <span lang={meaning === undefined ? undefined : 'de'} className="declaration__copy">
              {value}
            </span>
            {meaning !== undefined && <span className="declaration__meaning">{meaning}</span>}
          </>
        )}
      </td>
    </tr>
  );
}

/** What stands against the declaration: what does not fit together, and what is missing. */
export function SheetState({ sheet }: { sheet: SheetView }) {
  const texts = useDeclarationTexts();
  const { findings, gaps } = sheet;
  return (
    <>
      {findings.length > 0 && (
        <Alert severity="warning" title={texts.checks}>
          <ul className="kern-list kern-list--bullet">
            {findings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Alert>
      )}
      {findings.length === 0 && <p className="kern-body">{texts.noChecks}</p>}
      {gaps.length === 0 ? (
        <p className="kern-body">{texts.noGaps}</p>
      ) : (
        <details className="result-more">
          <summary>
            {texts.gaps} ({gaps.length})
          </summary>
          <ul className="kern-list kern-list--bullet">
            {gaps.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The declaration in the form's order, each entry by itself so that it can be copied. */
export function Sheet({ sheet }: { sheet: SheetView }) {
  const texts = useDeclarationTexts();
  return sheet.sections.map(({ letter, german, own, rows }) => (
    <section key={letter} aria-labelledby={`abschnitt-${letter}`}>
      <h2 className="kern-heading-medium" id={`abschnitt-${letter}`}>
        {texts.section(letter, own ?? german)}
        {own !== undefined && (
          <>
            {' ('}
            <span lang="de">{german}</span>)
          </>
        )}
      </h2>
      <table className="result-table declaration__table">
        <TableHead columns={[texts.number, texts.field, texts.value]} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  ));
}
