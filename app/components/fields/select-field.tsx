import type { OptionsFieldView, OptionView } from '~/forms/view';
import { describedBy, FieldError, idsOf } from './field-parts';

interface SelectFieldProps {
  field: Pick<OptionsFieldView, 'name' | 'label' | 'value'> & {
    options: readonly Pick<OptionView, 'value' | 'label'>[];
  };
  error?: string | undefined;
}

/** One of several values as a list to open, where space matters more than seeing all of them. */
export function SelectField({ field, error }: SelectFieldProps) {
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(field.name).input}>
        {field.label}
      </label>
      <FieldError name={field.name} message={error} />
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={idsOf(field.name).input}
          name={field.name}
          defaultValue={typeof field.value === 'string' ? field.value : undefined}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(field.name, undefined, error)}
        >
          {field.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
