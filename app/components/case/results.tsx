import { PassedOnList } from '~/components/handoff/passed-on-list';
import { TableHead } from '~/components/table-head';
import { useCaseTexts } from '~/texts/case';
import type { DataView, FactChange, FactRow, ResultSummary } from './view';

/** Terms and what they are, beside each other. */
export function Pairs({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="result-pairs">
      {rows.map(({ label, value }) => (
        <div className="case-pair" key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What changed, field by field. */
export function Changes({ changes }: { changes: readonly FactChange[] }) {
  const { data } = useCaseTexts().page;
  if (changes.length === 0) return <p className="kern-body">{data.changedNothing}</p>;
  return (
    <table className="result-table">
      <TableHead columns={[data.field, data.before, data.now]} />
      <tbody>
        {changes.map(({ label, before, now }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label={data.before}>{before ?? data.missing}</td>
            <td data-label={data.now}>{now ?? data.dropped}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the office found other than the check, beside what the check says. */
function Corrections({ corrections }: Pick<ResultSummary, 'corrections'>) {
  const { data } = useCaseTexts().page;
  if (corrections.length === 0) return null;
  return (
    <section>
      <h3 className="kern-heading-small">{data.correctedTitle}</h3>
      <p className="kern-body">{data.correctedText}</p>
      {corrections.map(({ what, before, now, reason, source }) => (
        <div className="case-question" key={what}>
          <p className="kern-body">
            <strong>{what}</strong>
          </p>
          <Pairs
            rows={[
              { label: data.byCheck, value: before },
              { label: data.byOffice, value: now },
              { label: data.reason, value: reason },
              { label: data.source, value: source },
            ]}
          />
        </div>
      ))}
    </section>
  );
}

function Result({ result }: { result: ResultSummary }) {
  const { data } = useCaseTexts().page;
  const { asOf, law, way, checkedWay, corrections, cause, reason, changes } = result;
  const rows = [
    { label: data.way, value: way },
    ...(checkedWay === undefined ? [] : [{ label: data.checkedWay, value: checkedWay }]),
    { label: data.asOf, value: asOf },
    { label: data.law, value: data.lawText(law.version, law.asOf) },
    { label: data.cause, value: cause },
  ];
  return (
    <>
      <Pairs rows={rows} />
      <Corrections corrections={corrections} />
      {reason !== undefined && (
        <>
          <p className="kern-body kern-body--small">{data.reason}:</p>
          <p className="case-text">{reason}</p>
        </>
      )}
      {changes !== undefined && (
        <section>
          <h3 className="kern-heading-small">{data.changedTitle}</h3>
          <Changes changes={changes} />
        </section>
      )}
    </>
  );
}

/** The result that counts, and folded those before it. */
export function Results({ results }: Pick<DataView, 'results'>) {
  const { data } = useCaseTexts().page;
  const [current, ...earlier] = results;
  if (current === undefined) return null;
  return (
    <section className="case-section" aria-labelledby="ergebnis">
      <h2 className="kern-heading-medium" id="ergebnis">
        {data.resultTitle}
      </h2>
      <Result result={current} />
      {earlier.length > 0 && (
        <section>
          <h3 className="kern-heading-small">{data.earlierTitle}</h3>
          {earlier.map((result) => (
            <details className="case-fold" key={result.revision}>
              <summary>
                {data.earlier(result.asOf)}: {result.way}
              </summary>
              <Result result={result} />
            </details>
          ))}
        </section>
      )}
    </section>
  );
}

/** The receipt of the handoff, and folded all that the office works with. */
export function Receipt({ number, view }: { number: string; view: DataView }) {
  const { data } = useCaseTexts().page;
  const { at, office, agency, digest, later } = view.receipt;
  const rows = [
    { label: data.number, value: number },
    { label: data.handedOver, value: at },
    { label: data.to, value: office },
    ...later.map((each) => ({ label: data.later(each.at), value: each.office })),
    ...(agency === undefined ? [] : [{ label: data.agency, value: agency }]),
    { label: data.digest, value: digest },
  ];
  return (
    <section className="case-section" aria-labelledby="beleg">
      <h2 className="kern-heading-medium" id="beleg">
        {data.receiptTitle}
      </h2>
      <Pairs rows={rows} />
      {view.seen.length > 0 && (
        <details className="case-fold">
          <summary>{data.seenTitle}</summary>
          <div className="passed-on">
            <PassedOnList blocks={view.seen} changeLabel="" />
          </div>
        </details>
      )}
    </section>
  );
}
