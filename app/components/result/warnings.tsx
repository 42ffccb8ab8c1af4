import { Alert } from '~/components/alert';
import type { WarningValues } from '~/texts/de/law-outcomes';
import type { Warning } from '#flows/law/assessment';
import { Provision } from './provision';
import type { ResultView } from './view';
import type { Words } from './words';
import { lawFigures } from './words';

const looks: Record<Warning['severity'], 'danger' | 'warning' | 'info'> = {
  stop: 'danger',
  warn: 'warning',
  info: 'info',
};

/** Numbers are money in cents, words are dates: nothing else is named by a warning. */
function valuesOf({ values = {} }: Warning, words: Words): WarningValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' ? words.money(value) : words.date(value),
    ]),
  );
}

interface Props {
  severities: readonly Warning['severity'][];
  label: string;
  view: ResultView;
  words: Words;
}

/** The warnings of some severities in words, in their order. */
export function warningWords({ severities, view, words }: Omit<Props, 'label'>) {
  const { warnings } = view.assessment;
  const figures = lawFigures(view, words);
  return severities
    .flatMap((severity) => warnings.filter((warning) => warning.severity === severity))
    .map((warning) => {
      const { id, severity, provision } = warning;
      const text = words.law.warnings[id];
      const title = `${words.law.severities[severity]}: ${text.title}`;
      return { id, severity, title, text: text.text(figures, valuesOf(warning, words)), provision };
    });
}

/** The same on the page. */
export function Warnings({ severities, label, view, words }: Props) {
  const sorted = warningWords({ severities, view, words });
  if (sorted.length === 0) return null;
  return (
    <section className="result-section" aria-label={label}>
      {sorted.map(({ id, severity, title, text, provision }) => (
        <div key={id} className="result-alert keep-together">
          <Alert severity={looks[severity]} title={title}>
            <p className="kern-body">{text}</p>
            <p className="kern-body kern-body--small">
              <Provision text={provision} />
            </p>
          </Alert>
        </div>
      ))}
    </section>
  );
}
