import { unknownName, UNKNOWN } from '~/forms/field';
import type { TextFieldView } from '~/forms/view';
import type { Bind } from './bind';
import { FieldError, Hint, describedBy, idsOf, Optional } from './field-parts';

/** Id of the list of country names that a page renders once for all its country fields. */
export const COUNTRY_LIST_ID = 'laender';

const inputModes = {
  money: 'decimal',
  decimal: 'decimal',
  integer: 'numeric',
  date: 'text',
  postalCode: 'numeric',
  country: 'text',
  code: 'numeric',
  line: 'text',
  email: 'email',
  phone: 'tel',
} as const;
const MESSAGE_ROWS = 8;

interface TextInputProps {
  field: TextFieldView;
  error: string | undefined;
  bind: Bind;
}

function Input({ field, error, bind }: TextInputProps) {
  const { format } = field;
  const common = {
    ...bind(field.name),
    id: idsOf(field.name).input,
    autoComplete: field.autoComplete ?? 'off',
    defaultValue: typeof field.value === 'string' ? field.value : undefined,
    className: `kern-form-input__input input--${format}${error === undefined ? '' : ' kern-form-input__input--error'}`,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': describedBy(field.name, field.hint, error),
  };
  if (format === 'message') return <textarea {...common} rows={MESSAGE_ROWS} />;
  const input = (
    <input
      {...common}
      type={format === 'email' || format === 'phone' ? inputModes[format] : 'text'}
      inputMode={inputModes[format]}
      spellCheck={false}
      list={format === 'country' ? COUNTRY_LIST_ID : undefined}
    />
  );
  if (field.suffix === undefined) return input;
  return (
    <div className="input-row">
      {input}
      <span className="kern-body">{field.suffix}</span>
    </div>
  );
}

/** "Weiß ich nicht" beside a text field. */
function UnknownBox({ field, bind }: Pick<TextInputProps, 'field' | 'bind'>) {
  if (field.unknown === undefined) return null;
  const name = unknownName(field.name);
  const id = idsOf(name).input;
  return (
    <div className="kern-form-check unknown-box">
      <input
        {...bind(name)}
        id={id}
        type="checkbox"
        value={UNKNOWN}
        defaultChecked={field.unknown.ticked}
        className="kern-form-check__checkbox"
      />
      <label className="kern-label" htmlFor={id}>
        {field.unknown.label}
        <span className="kern-sr-only"> – {field.label}</span>
      </label>
    </div>
  );
}

/** A text field for money, numbers, dates, postal codes or countries, as people type them. */
export function TextInput({ field, error, bind }: TextInputProps) {
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(field.name).input}>
        {field.label} <Optional field={field} />
      </label>
      {field.hint !== undefined && <Hint name={field.name}>{field.hint}</Hint>}
      <FieldError name={field.name} message={error} />
      <Input field={field} error={error} bind={bind} />
      <UnknownBox field={field} bind={bind} />
    </div>
  );
}
