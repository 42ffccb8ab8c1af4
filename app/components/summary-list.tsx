interface SummaryLine {
  label: string | undefined;
  value: string;
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
              {lines.map(({ label, value }) => (
                <p key={`${label ?? ''}${value}`}>
                  {label !== undefined && <span className="summary-list__label">{label}</span>}
                  {value}
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
