import type { ReactNode } from 'react';
import { describedBy, FieldError, Hint, idsOf } from '~/components/fields/field-parts';
import { formatNumber } from '~/services/format';
import { useLang } from '~/services/language';
import type { ProblemView } from '~/services/case-page.server';
import { useCaseTexts } from '~/texts/case';
import { useHandoffSendTexts } from '~/texts/handoff-send';
import type { CaseHead } from './view';

interface StepFormProps {
  head: Pick<CaseHead, 'csrf' | 'version'>;
  /** What it does. */
  step: string;
  /** Hidden fields of this form. */
  fields?: Readonly<Record<string, string>>;
  submit: string;
  /** Says more than the button where several are alike; for screen readers. */
  name?: string;
  kind?: 'primary' | 'secondary';
  children?: ReactNode;
}

/** A form that has something happen to the case as it is shown. */
export function StepForm({
  head,
  step,
  fields = {},
  submit,
  name: label,
  kind = 'secondary',
  children,
}: StepFormProps) {
  const hidden = { csrf: head.csrf, stand: String(head.version), event: step, ...fields };
  return (
    <form method="post" className="case-form" noValidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className={`kern-btn kern-btn--${kind}`} type="submit" aria-label={label}>
        <span className="kern-label">{submit}</span>
      </button>
    </form>
  );
}

/** The consent to a handoff: its tick sends the version of its text. */
export const CONSENT_FIELD = 'textVersion';

/** The name of a text field on a page that may have several. */
export function textFieldName(step: string, which = ''): string {
  return `${step}-text${which === '' ? '' : `-${which}`}`;
}

/** What is wrong with the field of a form, in words; undefined where it is not the field. */
export function useComplaint(problem: ProblemView | undefined): string | undefined {
  const { problems } = useCaseTexts().page;
  const { consents } = useHandoffSendTexts();
  const lang = useLang();
  switch (problem?.kind) {
    case 'tooLong':
      return problems.tooLong(formatNumber(problem.typed['text']?.trim().length ?? 0, lang));
    case 'missing':
      return problems.missing;
    case 'consentMissing':
      return consents.coordination.missing;
    default:
      return undefined;
  }
}

interface TextAreaProps {
  /** Names it on the page; its form sends it as `text`. */
  name: string;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
  value: string | undefined;
  error: string | undefined;
}

/** A text of several lines. */
export function TextArea({ name, label, hint, optional = false, value, error }: TextAreaProps) {
  const { page } = useCaseTexts();
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label} {optional && <span className="kern-label__optional">({page.optional})</span>}
      </label>
      {hint !== undefined && <Hint name={name}>{hint}</Hint>}
      <FieldError name={name} message={error} />
      <textarea
        id={idsOf(name).input}
        name="text"
        rows={4}
        defaultValue={value}
        className={`kern-form-input__input${error === undefined ? '' : ' kern-form-input__input--error'}`}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(name, hint, error)}
      />
    </div>
  );
}

interface StepTextProps extends Omit<TextAreaProps, 'value' | 'error'> {
  /** The problem with this form, where there is one. */
  problem: ProblemView | undefined;
}

/** The text field of a form; it keeps what was typed when the form was not taken. */
export function StepText({ problem, ...field }: StepTextProps) {
  return <TextArea {...field} value={problem?.typed['text']} error={useComplaint(problem)} />;
}
