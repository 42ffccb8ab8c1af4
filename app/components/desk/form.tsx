import type { ReactNode } from 'react';
import { StepForm, TextArea, textFieldName } from '~/components/case/step-form';
import { FieldError, describedBy, idsOf } from '~/components/fields/field-parts';
import { PlainField } from '~/components/fields/plain-field';
import type { DeskStep } from '~/services/desk-steps.server';
import { useDeskTexts } from '~/texts/desk';
import type { DeskCaseHead, DeskProblemView } from './case-view';

/** What all forms of a page get. */
export interface FormContext {
  head: Pick<DeskCaseHead, 'csrf' | 'version'>;
  problem: DeskProblemView | undefined;
}

interface DeskFormProps extends FormContext {
  step: DeskStep;
  submit: string;
  /** Of the button, where several are alike; for screen readers. */
  name?: string;
  fields?: Readonly<Record<string, string>>;
  kind?: 'primary' | 'secondary';
  children?: ReactNode;
}

/** A form that has something happen to the case as it is shown. */
export function DeskForm({ problem: _, ...form }: DeskFormProps) {
  return <StepForm {...form} />;
}

/** The problem with one form of a page, and what was typed in it. */
function ownProblem(problem: DeskProblemView | undefined, step: DeskStep) {
  return problem?.step === step ? problem : undefined;
}

/** What is wrong with a field, in words. */
export function useFieldError(problem: DeskProblemView | undefined, step: DeskStep, field: string) {
  const { problems } = useDeskTexts().steps;
  const own = ownProblem(problem, step);
  const complaint = own?.kind === 'incomplete' ? own.fields[field] : undefined;
  return complaint === undefined ? undefined : problems[complaint];
}

/** The id of a field of a form, which several forms of a page may have. */
export function fieldName(step: DeskStep, field: string): string {
  return field === 'text' ? textFieldName(step) : `${step}-${field}`;
}

interface FieldProps {
  problem: DeskProblemView | undefined;
  step: DeskStep;
  label: string;
  hint?: string;
}

/** The text of a form. */
export function DeskText({ problem, step, label, hint, optional }: FieldProps & { optional?: boolean }) {
  return (
    <TextArea
      name={fieldName(step, 'text')}
      label={label}
      hint={hint}
      optional={optional}
      value={ownProblem(problem, step)?.typed['text']}
      error={useFieldError(problem, step, 'text')}
    />
  );
}

interface LineProps extends FieldProps {
  field: string;
  type?: 'text' | 'date';
  value?: string;
}

/** A field of one line. */
export function DeskLineField({ problem, step, field, label, hint, type = 'text', value }: LineProps) {
  return (
    <PlainField
      name={field}
      id={fieldName(step, field)}
      label={label}
      hint={hint}
      error={useFieldError(problem, step, field)}
      value={ownProblem(problem, step)?.typed[field] ?? value}
      type={type}
      autoComplete="off"
      className={type === 'date' ? 'desk-day' : ''}
    />
  );
}

interface Choice {
  value: string;
  label: string;
}

/** A value out of a list. */
export function DeskSelect({
  problem,
  step,
  field,
  label,
  options,
  value,
}: FieldProps & { field: string; options: readonly Choice[]; value?: string }) {
  const error = useFieldError(problem, step, field);
  const name = fieldName(step, field);
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label}
      </label>
      <FieldError name={name} message={error} />
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={idsOf(name).input}
          name={field}
          defaultValue={ownProblem(problem, step)?.typed[field] ?? value}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(name, undefined, error)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** One of a few values, all in sight. */
export function DeskRadios({
  problem,
  step,
  field,
  label,
  options,
  value,
}: FieldProps & { field: string; options: readonly Choice[]; value?: string }) {
  const error = useFieldError(problem, step, field);
  const name = fieldName(step, field);
  const chosen = ownProblem(problem, step)?.typed[field] ?? value;
  return (
    <fieldset
      className={`kern-fieldset${error === undefined ? '' : ' kern-fieldset--error'}`}
      aria-describedby={describedBy(name, undefined, error)}
    >
      <legend className="kern-label">{label}</legend>
      <FieldError name={name} message={error} />
      <div className="kern-fieldset__body">
        {options.map((option, index) => {
          // the error summary leads to the first
          const id = index === 0 ? idsOf(name).input : `${idsOf(name).input}-${option.value}`;
          return (
            <div className="kern-form-check" key={option.value}>
              <input
                className={`kern-form-check__radio${error === undefined ? '' : ' kern-form-check__radio--error'}`}
                id={id}
                type="radio"
                name={field}
                value={option.value}
                defaultChecked={chosen === option.value}
              />
              <label className="kern-label" htmlFor={id}>
                {option.label}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Something to unfold; unfolded where its form came back, or where somebody waits for it. */
export function Fold({
  summary,
  problem,
  steps,
  isOpen = false,
  children,
}: {
  summary: string;
  problem: DeskProblemView | undefined;
  steps: readonly DeskStep[];
  isOpen?: boolean;
  children: ReactNode;
}) {
  return (
    <details
      className="case-fold desk-fold"
      open={isOpen || (problem !== undefined && steps.includes(problem.step))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
