import { TextInput } from '~/components/fields/text-input';
import { usePlanTexts } from '~/texts/plan';
import { START_PARAMETER } from './paths';
import type { StartTrial } from './view';

const bind = (name: string) => ({ name });

/** Tries another start of work: a plain form that leaves the answers alone. `kept` are the other words of the address. */
export function StartTrialForm({
  trial,
  kept,
}: {
  trial: StartTrial;
  kept: Readonly<Record<string, string>>;
}) {
  const { start: texts } = usePlanTexts();
  const { entered, error, chosen } = trial;
  const field = {
    name: START_PARAMETER,
    label: texts.label,
    hint: texts.hint,
    value: entered,
    kind: 'text',
    format: 'date',
    optional: false,
    conditional: false,
    errors: {},
  } as const;
  return (
    <details className="plan-more no-print" open={entered !== ''}>
      <summary className="kern-link">{texts.title}</summary>
      <form method="get" className="plan-trial">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput field={field} error={error === undefined ? undefined : texts.errors[error]} bind={bind} />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{texts.submit}</span>
        </button>
        {chosen !== undefined && (
          <p className="kern-body">
            {texts.chosen(chosen)}{' '}
            <a className="kern-link" href={`?${new URLSearchParams(kept).toString()}`}>
              {texts.reset}
            </a>
          </p>
        )}
      </form>
    </details>
  );
}
