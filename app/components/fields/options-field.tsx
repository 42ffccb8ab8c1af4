import { Fragment, type ReactNode } from 'react';
import type { OptionsFieldView, OptionView } from '~/forms/view';
import type { Bind } from './bind';
import { FieldError, Hint, Optional, describedBy, idsOf } from './field-parts';

/** The title of a page that is itself the question of its only field, and what stands below it. */
export interface FieldHeading {
  title: string;
  intro: ReactNode;
}

interface OptionsFieldProps {
  field: OptionsFieldView;
  heading?: FieldHeading | undefined;
  error: string | undefined;
  bind: Bind;
}

interface OptionProps extends Pick<OptionsFieldProps, 'field' | 'bind' | 'error'> {
  option: OptionView;
  index: number;
}

function isChosen(field: OptionsFieldView, value: string): boolean {
  return Array.isArray(field.value) ? field.value.includes(value) : field.value === value;
}

function Option({ field, option, index, bind, error }: OptionProps) {
  // The first option carries the field's own id: the error summary leads there.
  const id = index === 0 ? idsOf(field.name).input : `${idsOf(field.name).input}-${option.value}`;
  const hintId = `${id}-hinweis`;
  const kind = field.kind === 'choice' ? 'radio' : 'checkbox';
  return (
    <div className="kern-form-check">
      <input
        {...bind(field.name)}
        id={id}
        type={kind}
        value={option.value}
        defaultChecked={isChosen(field, option.value)}
        className={`kern-form-check__${kind}${error === undefined ? '' : ` kern-form-check__${kind}--error`}`}
        aria-describedby={option.hint === undefined ? undefined : hintId}
        data-reveals={option.reveals ? '' : undefined}
      />
      <label className="kern-label" htmlFor={id}>
        {option.label}
      </label>
      {option.hint !== undefined && (
        <div className="kern-hint option-hint" id={hintId}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

/** Radio buttons or checkboxes under one legend. */
export function OptionsField({ field, heading, error, bind }: OptionsFieldProps) {
  return (
    <fieldset
      className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}
      aria-describedby={describedBy(field.name, field.hint, error)}
    >
      {heading === undefined ? (
        <legend className="kern-label">
          {field.label} <Optional field={field} />
        </legend>
      ) : (
        <legend className="legend-title">
          <h1 className="kern-heading-large">
            {heading.title} <Optional field={field} />
          </h1>
        </legend>
      )}
      {heading?.intro}
      {field.hint !== undefined && <Hint name={field.name}>{field.hint}</Hint>}
      <FieldError name={field.name} message={error} />
      <div className="kern-fieldset__body">
        {field.options.map((option, index) => (
          <Fragment key={option.value}>
            {option.group !== undefined && field.options.length > 4 && (
              <p className="kern-label option-group">{option.group}</p>
            )}
            <Option field={field} option={option} index={index} bind={bind} error={error} />
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
