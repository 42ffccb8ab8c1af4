interface SummaryLine {
  label: string | undefined;
  value: string;
  /** The language of the value, where it is not that of the page. */
  lang: string | undefined;
}

interface SummaryListProps {
  title: string;
  rows: readonly { name: string; lines: readonly SummaryLine[]; href: string }[];
  changeLabel: string;
}

/** Questions and answers under one heading, each with a link to change it. */
export function SummaryList({ title, rows, changeLabel }: SummaryListProps) {
  return (
    <section className="summary-list">
      <h2 className="kern-heading-medium">{title}</h2>
      <dl>
        {rows.map(({ name, lines, href }) => (
          <div className="summary-list__row" key={name}>
            <dt>{name}</dt>
            <dd>
              {lines.map(({ label, value, lang }) => (
                <p key={`${label ?? ''}${value}`}>
                  {label !== undefined && <span className="summary-list__label">{label}</span>}
                  <span lang={lang}>{value}</span>
                </p>
              ))}
            </dd>
            <dd className="summary-list__change no-print">
              <a className="kern-link" href={href}>
                {changeLabel}
                <span className="kern-sr-only">: {name}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
