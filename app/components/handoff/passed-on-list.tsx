import type { PassedOnBlock } from './passed-on';

interface PassedOnListProps {
  blocks: readonly PassedOnBlock[];
  changeLabel: string;
}

function Lines({ lines }: Pick<PassedOnBlock, 'lines'>) {
  if (lines.length === 0) return null;
  return (
    <dl>
      {lines.map(({ label, value, lang }, index) => (
        <div className="passed-on__row" key={`${label} ${String(index)}`}>
          <dt>{label}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ChangeLink({ title, href, changeLabel }: { title: string; href: string; changeLabel: string }) {
  return (
    <a className="kern-link no-print" href={href}>
      {changeLabel}
      <span className="kern-sr-only">: {title}</span>
    </a>
  );
}

function Block({ block, changeLabel }: { block: PassedOnBlock; changeLabel: string }) {
  const { title, lines, nested = [], isLong, href } = block;
  const link = href !== undefined && <ChangeLink title={title} href={href} changeLabel={changeLabel} />;
  const body = (
    <>
      <Lines lines={lines} />
      {nested.map((inner) => (
        <Block key={inner.title} block={inner} changeLabel={changeLabel} />
      ))}
    </>
  );
  if (isLong)
    return (
      <details className="passed-on__more">
        <summary>
          <span className="passed-on__title">{title}</span>
          {lines.length > 0 && <span className="passed-on__count"> ({lines.length})</span>}
        </summary>
        {body}
        {link}
      </details>
    );
  return (
    <section className="passed-on__block">
      <div className="passed-on__head">
        <h3 className="kern-heading-small">{title}</h3>
        {link}
      </div>
      {body}
    </section>
  );
}

/** What is passed on, block by block; long ones closed at first. */
export function PassedOnList({ blocks, changeLabel }: PassedOnListProps) {
  return blocks.map((block) => <Block key={block.title} block={block} changeLabel={changeLabel} />);
}
