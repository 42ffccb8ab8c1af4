import { StatusMark, VerdictMark } from '~/components/result/marks';
import { wordsIn } from '~/components/result/words';
import { useLang } from '~/services/language';
import { useDeskTexts } from '~/texts/desk';
import type { LedgerRoute, LedgerRow, OverrideView, ResultView } from './case-view';

/** An adviser's finding with its reason and source. */
export function Finding({ own }: { own: OverrideView }) {
  const { result } = useDeskTexts().page;
  return (
    <dl className="desk-finding">
      <div>
        <dt>{result.reason}</dt>
        <dd>{own.reason}</dd>
      </div>
      <div>
        <dt>{result.source}</dt>
        <dd>
          {own.source} <span className="desk-table__aside">({own.by})</span>
        </dd>
      </div>
    </dl>
  );
}

function Row({ row }: { row: LedgerRow }) {
  const { result } = useDeskTexts().page;
  const words = wordsIn(useLang());
  const { name, machine, own, details, correct } = row;
  const mark = (status: LedgerRow['machine']) => (
    <StatusMark status={status} notRequired={false} words={words} />
  );
  return (
    <li className={`desk-row${own ? ' desk-row--own' : ''}`}>
      <div className="desk-row__head">
        <span className="desk-row__name">{name}</span>
        <span className="desk-row__marks">
          {own ? (
            <>
              <span>
                {result.machine}: {mark(machine)}
              </span>
              <span>
                <strong>{result.adviser}:</strong> {mark(own.status)}
              </span>
            </>
          ) : (
            mark(machine)
          )}
        </span>
      </div>
      {own && <Finding own={own} />}
      <div className="desk-row__foot">
        <details>
          <summary>{result.details}</summary>
          <p className="case-text desk-row__details">{details}</p>
        </details>
        {correct !== undefined && (
          <a className="kern-link kern-link--small" href={correct} aria-label={result.correctOf(name)}>
            {result.correct}
          </a>
        )}
      </div>
    </li>
  );
}

function Rows({ route }: { route: LedgerRoute }) {
  const { result } = useDeskTexts().page;
  const isShown = ({ machine, own }: LedgerRow) => machine !== 'met' || own !== undefined;
  const shown = route.rows.filter(isShown);
  const met = route.rows.filter((row) => !isShown(row));
  const list = (rows: readonly LedgerRow[]) => (
    <ul className="desk-rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
  return (
    <>
      {shown.length > 0 && list(shown)}
      {met.length > 0 && (
        <details className="case-fold desk-fold">
          <summary>{result.allMet(met.length)}</summary>
          {list(met)}
        </details>
      )}
    </>
  );
}

function Head({ route }: { route: LedgerRoute }) {
  const { result } = useDeskTexts().page;
  const words = wordsIn(useLang());
  return (
    <>
      <span className="desk-route__name">{route.name}</span>{' '}
      {route.machine === undefined ? (
        <VerdictMark verdict={route.verdict} words={words} />
      ) : (
        <span className="desk-row__marks">
          <span>
            {result.machine}: <VerdictMark verdict={route.machine} words={words} />
          </span>
          <span>
            <strong>{result.adviser}:</strong> <VerdictMark verdict={route.verdict} words={words} />
          </span>
        </span>
      )}
    </>
  );
}

/** The machine's result by ways and requirements, and beside it what advisers found other than it. */
export function Ledger({ view }: { view: ResultView }) {
  const { result } = useDeskTexts().page;
  const { asOf, version, access, recommended, machine, routes, hasEarlierOverrides } = view;
  // what advisers found other than the machine is in sight as well
  const isShown = ({ isRecommended, rows }: LedgerRoute) => isRecommended || rows.some(({ own }) => own);
  const shown = routes.filter(isShown);
  const others = routes.filter((route) => !isShown(route));
  return (
    <section className="case-section" aria-labelledby="ergebnis">
      <h2 className="kern-heading-medium" id="ergebnis">
        {result.title}
      </h2>
      <p className="kern-body kern-body--small">{result.asOf(asOf, version)}</p>
      <dl className="desk-facts">
        <div>
          <dt>{result.recommended}</dt>
          <dd>
            <strong>{recommended ?? result.none}</strong>
            {machine !== undefined && (
              <span className="desk-facts__aside">{result.machineSays(machine)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{result.access}</dt>
          <dd>{access}</dd>
        </div>
      </dl>
      {hasEarlierOverrides && <p className="kern-body">{result.earlier}</p>}
      {shown.map((route) => (
        <div className="desk-route" key={route.id}>
          <h3 className="desk-route__head">
            <Head route={route} />
          </h3>
          <p className="kern-body kern-body--small">{route.basis}</p>
          <Rows route={route} />
        </div>
      ))}
      {others.length > 0 && (
        <details className="case-fold desk-fold">
          <summary>{result.others(others.length)}</summary>
          {others.map((route) => (
            <details className="desk-route" key={route.id} id={route.id}>
              <summary className="desk-route__head">
                <Head route={route} />
              </summary>
              <p className="kern-body kern-body--small">{route.basis}</p>
              <Rows route={route} />
            </details>
          ))}
        </details>
      )}
    </section>
  );
}

/** What is not known and could still change the result, with who may know it. */
export function Unknowns({ unknowns }: Pick<ResultView, 'unknowns'>) {
  const { unknowns: texts } = useDeskTexts().page;
  return (
    <section className="case-section" aria-labelledby="offen">
      <h2 className="kern-heading-medium" id="offen">
        {texts.title}
      </h2>
      {unknowns.length === 0 ? (
        <p className="kern-body">{texts.none}</p>
      ) : (
        <ul className="kern-list kern-list--bullet">
          {unknowns.map(({ fact, who }) => (
            <li key={fact}>
              {fact} <span className="desk-table__aside">{texts.who(who)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
