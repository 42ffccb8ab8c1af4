import { useChecklistTexts } from '~/texts/checklist';
import type { PapersView } from './case-view';

/** Which papers of the plan the employer has at hand, and which are missing. */
export function Papers({ papers }: { papers: PapersView }) {
  const { desk } = useChecklistTexts();
  const { missing, done } = papers;
  return (
    <section className="desk-box" aria-labelledby="plan-unterlagen">
      <h2 className="kern-heading-small" id="plan-unterlagen">
        {desk.title}
      </h2>
      {missing.length === 0 && <p className="kern-body">{done.length === 0 ? desk.noPlan : desk.complete}</p>}
      {missing.map(({ side, names }) => (
        <div key={side}>
          <p className="kern-body">
            {desk.missing} · {desk.sides[side]}:
          </p>
          <ul className="kern-list kern-list--bullet">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
      {done.length > 0 && (
        <details className="case-fold desk-fold">
          <summary>{desk.done(done.length)}</summary>
          <ul className="kern-list kern-list--bullet">
            {done.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      {(missing.length > 0 || done.length > 0) && <p className="kern-body kern-body--small">{desk.told}</p>}
    </section>
  );
}
