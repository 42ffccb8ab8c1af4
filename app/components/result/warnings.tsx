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

/** The warnings of some severities, in their order. */
export function Warnings({ severities, label, view, words }: Props) {
  const { warnings } = view.assessment;
  const sorted = severities.flatMap((severity) =>
    warnings.filter((warning) => warning.severity === severity),
  );
  if (sorted.length === 0) return null;
  const figures = lawFigures(view, words);
  return (
    <section className="result-section" aria-label={label}>
      {sorted.map((warning) => {
        const text = words.law.warnings[warning.id];
        const title = `${words.law.severities[warning.severity]}: ${text.title}`;
        return (
          <div key={warning.id} className="result-alert keep-together">
            <Alert severity={looks[warning.severity]} title={title}>
              <p className="kern-body">{text.text(figures, valuesOf(warning, words))}</p>
              <p className="kern-body kern-body--small">
                <Provision text={warning.provision} />
              </p>
            </Alert>
          </div>
        );
      })}
    </section>
  );
}
