import { describedBy, FieldError, Hint, idsOf } from './field-parts';

interface PlainFieldProps {
  name: string;
  /** In ids, where several forms of a page have a field of that name. */
  id?: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value?: string | undefined;
  type: 'text' | 'email' | 'password' | 'date';
  /** What a browser or password manager may fill in (HTML, section 4.10.18.7). */
  autoComplete: string;
  inputMode?: 'numeric';
  className?: string;
}

/** One line to type in, in forms outside the questionnaires. */
export function PlainField(field: PlainFieldProps) {
  const { name, id = name, label, hint, error, value, type, autoComplete, inputMode, className = '' } = field;
  const invalid = error !== undefined;
  return (
    <div className={`kern-form-input${invalid ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={idsOf(id).input}>
        {label}
      </label>
      {hint !== undefined && <Hint name={id}>{hint}</Hint>}
      <FieldError name={id} message={error} />
      <input
        id={idsOf(id).input}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        autoCapitalize="none"
        spellCheck={false}
        className={`kern-form-input__input ${className}${invalid ? ' kern-form-input__input--error' : ''}`}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy(id, hint, error)}
      />
    </div>
  );
}
