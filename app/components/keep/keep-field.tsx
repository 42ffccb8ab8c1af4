import { ErrorSummary } from '../error-summary';
import { describedBy, FieldError, Hint, idsOf } from '../fields/field-parts';

interface KeepFieldProps {
  name: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: string | undefined;
  type: 'text' | 'email';
  className: string;
}

/** The one field of a form about keeping, with its complaint. */
export function KeepField({ name, label, hint, error, value, type, className }: KeepFieldProps) {
  const invalid = error !== undefined;
  return (
    <div className={`kern-form-input${invalid ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label}
      </label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} message={error} />
      <input
        id={idsOf(name).input}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={type === 'email' ? 'email' : 'off'}
        autoCapitalize="none"
        spellCheck={false}
        className={`kern-form-input__input ${className}${invalid ? ' kern-form-input__input--error' : ''}`}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}

/** The complaint about that field, first on the page and with the focus. */
export function KeepError({ name, error, attempt }: { name: string; error: string; attempt: object }) {
  return <ErrorSummary errors={[{ field: name, message: error }]} attempt={0} refusal={attempt} />;
}
