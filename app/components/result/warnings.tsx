import type { Warning } from '#flows/law/assessment';
import { Provision } from './provision';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

const order: readonly Warning['severity'][] = ['stop', 'warn', 'info'];
const looks: Record<Warning['severity'], 'danger' | 'warning' | 'info'> = {
  stop: 'danger',
  warn: 'warning',
  info: 'info',
};

/** What to know before anything else, the gravest first. */
export function Warnings({ view, words }: { view: ResultView; words: Words }) {
  const { warnings } = view.assessment;
  if (warnings.length === 0) return null;
  const figures = lawFigures(view, words);
  const sorted = order.flatMap((severity) => warnings.filter((warning) => warning.severity === severity));
  return (
    <section className="result-section" aria-labelledby="warnings">
      <h2 className="kern-heading-large" id="warnings">
        {words.result.warnings.title}
      </h2>
      {sorted.map((warning) => {
        const text = words.law.warnings[warning.id];
        const look = looks[warning.severity];
        return (
          <div key={warning.id} className={`kern-alert kern-alert--${look} result-alert keep-together`}>
            <div className="kern-alert__header">
              <span className={`kern-icon kern-icon--${look}`} aria-hidden="true" />
              <h3 className="kern-title">
                {words.law.severities[warning.severity]}: {text.title}
              </h3>
            </div>
            <div className="kern-alert__body">
              <p className="kern-body">{text.text(figures)}</p>
              <p className="kern-body kern-body--small">
                <Provision text={warning.provision} />
              </p>
            </div>
          </div>
        );
      })}
    </section>
  );
}
