/** Names with their values, without those of which nothing is known. */
export function FactList({
  rows,
  className,
}: {
  rows: readonly (readonly [name: string, value: string | undefined])[];
  className: string;
}) {
  return (
    <dl className={className}>
      {rows.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
