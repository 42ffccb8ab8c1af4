import { SelectField } from '~/components/fields/select-field';
import { idsOf } from '~/components/fields/field-parts';
import { TableHead } from '~/components/table-head';
import { useDeskTexts } from '~/texts/desk';
import type { CountLink, DueView, FilterView, QueueRow, QueueView, SheetsView } from './view';

/** When something is due: a sign and words; colour only repeats them. */
export function Due({ due }: { due: DueView }) {
  const signs = { overdue: '▲', today: '●', later: '', none: '' };
  return (
    <span className={`desk-due desk-due--${due.kind}`}>
      {signs[due.kind] !== '' && <span aria-hidden="true">{signs[due.kind]} </span>}
      {due.words}
    </span>
  );
}

/** A search by number or firm. */
export function Search({ field, typed, action }: { field: string; typed: string; action: string }) {
  const { search } = useDeskTexts().queue;
  return (
    <form method="get" action={action} role="search" className="desk-search">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={idsOf(field).input}>
          {search.label}
        </label>
        <input
          className="kern-form-input__input"
          id={idsOf(field).input}
          name={field}
          type="search"
          defaultValue={typed}
          autoComplete="off"
        />
      </div>
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{search.submit}</span>
      </button>
    </form>
  );
}

/** How many cases there are of each kind, each with the way to them. */
export function Counts({ counts }: { counts: readonly CountLink[] }) {
  const { counts: texts } = useDeskTexts().queue;
  return (
    <nav aria-label={texts.label}>
      <ul className="desk-counts">
        {counts.map(({ label, count, href, isCurrent, isUrgent }) => (
          <li key={label}>
            <a
              href={href}
              className={`desk-count${isUrgent ? ' desk-count--urgent' : ''}`}
              aria-current={isCurrent ? 'true' : undefined}
            >
              <span className="desk-count__label">
                {isCurrent && <span aria-hidden="true">✓ </span>}
                {isUrgent && <span aria-hidden="true">▲ </span>}
                {label}
              </span>{' '}
              <strong>{count}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the queue can be narrowed to; folded, with what it is narrowed to in sight. */
export function Filters({ filter, action }: { filter: FilterView; action: string }) {
  const { filters } = useDeskTexts().queue;
  return (
    <div className="desk-filter">
      {filter.active.length > 0 && (
        <p className="kern-body desk-filter__active">
          {filters.active}: {filter.active.join(' · ')}{' '}
          <a className="kern-link" href={filter.reset}>
            {filters.reset}
          </a>
          <span className="kern-body--small desk-filter__counted">{filters.counted}</span>
        </p>
      )}
      <details className="desk-fold">
        <summary>{filters.title}</summary>
        <form method="get" action={action} className="desk-filter__form">
          <input type="hidden" name={filter.marker} value="1" />
          {filter.fields.map(({ name, label, value, options }) => (
            <SelectField
              key={name}
              field={{
                name,
                label,
                value,
                options: options.map((option) => ({ ...option, reveals: false })),
              }}
            />
          ))}
          <div className="desk-filter__send">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{filters.apply}</span>
            </button>
            <a className="kern-link" href={filter.reset}>
              {filters.reset}
            </a>
            <span className="kern-body kern-body--small">{filters.remembered}</span>
          </div>
        </form>
      </details>
    </div>
  );
}

function Row({ row }: { row: QueueRow }) {
  const { table } = useDeskTexts().queue;
  const {
    number,
    href,
    firm,
    occupation,
    state,
    turn,
    isOurs,
    since,
    due,
    step,
    verdict,
    adviser,
    isNew,
    isFlipped,
  } = row;
  return (
    <tr>
      <td className="desk-table__case">
        <a className="desk-table__firm" href={href}>
          {firm ?? table.firmHidden}
        </a>
        <span className="desk-table__number">{number}</span>
        {isNew && (
          <span className="desk-new">
            <span aria-hidden="true">● </span>
            {table.isNew}
          </span>
        )}
      </td>
      <td data-label={table.due} className="desk-table__due">
        <Due due={due} />
        {step !== undefined && <span className="desk-table__aside desk-table__step">{step}</span>}
      </td>
      <td data-label={table.state}>{state}</td>
      <td data-label={table.turn}>
        {isOurs ? <strong>{turn}</strong> : turn} <span className="desk-table__aside">{since}</span>
      </td>
      <td data-label={table.occupation}>{occupation}</td>
      <td data-label={table.verdict}>
        {verdict ?? '–'} {isFlipped && <span className="result-tag">{table.flipped}</span>}
      </td>
      <td data-label={table.adviser}>
        {adviser ?? <span className="desk-table__aside">{table.nobody}</span>}
      </td>
    </tr>
  );
}

/** Cases as a table; cards where there is little room. */
export function CaseTable({ rows }: { rows: readonly QueueRow[] }) {
  const { table } = useDeskTexts().queue;
  return (
    <table className="desk-table">
      <caption className="kern-sr-only">{table.caption}</caption>
      <TableHead
        columns={[
          `${table.firm}, ${table.number}`,
          table.due,
          table.state,
          table.turn,
          table.occupation,
          table.verdict,
          table.adviser,
        ]}
      />
      <tbody>
        {rows.map((row) => (
          <Row key={row.number} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** The way to the parts of the queue around this one. */
export function Pages({ pages }: { pages: Partial<QueueView['pages']> }) {
  const { pages: texts } = useDeskTexts().queue;
  const links = [
    [pages.first, texts.first],
    [pages.before, texts.before],
    [pages.after, texts.after],
  ] as const;
  if (links.every(([href]) => href === undefined)) return null;
  return (
    <nav aria-label={texts.label}>
      <ul className="desk-pages">
        {links.map(
          ([href, words]) =>
            href !== undefined && (
              <li key={words}>
                <a className="kern-link" href={href}>
                  {words}
                </a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}

/** The queue as files for a spreadsheet. */
export function Sheets({ sheets }: { sheets: SheetsView }) {
  const { links } = useDeskTexts().sheets;
  return (
    <section className="desk-sheets" aria-labelledby="tabelle">
      <h2 className="kern-heading-small" id="tabelle">
        {links.label}
      </h2>
      <ul className="desk-sheets__lists">
        {sheets.lists.map(({ list, files }) => (
          <li key={list}>
            {links[list]}:{' '}
            <span className="desk-sheets__files">
              {files.map(({ format, href }) => (
                <a
                  key={format}
                  className="kern-link"
                  href={href}
                  download
                  aria-label={links.link(links[list], links.as[format])}
                >
                  {links.as[format]}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="kern-body kern-body--small">{links.hint(sheets.most)}</p>
    </section>
  );
}
