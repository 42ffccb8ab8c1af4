import { zodResolver } from '@hookform/resolvers/zod';
import { Form, useSubmit } from '@remix-run/react';
import { type ReactNode, useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { browserLookups, type ErrorKey, type FormValues } from '~/forms/field';
import type { PageForm } from '~/forms/page';
import type { FieldView, QuestionView, Refusal } from '~/forms/view';
import { useCommonTexts } from '~/texts/common';
import { ErrorSummary, type SummarisedError } from './error-summary';
import { FormField } from './fields';
import type { Bind } from './fields/bind';
import { COUNTRY_LIST_ID } from './fields/text-input';

interface QuestionFormProps {
  question: QuestionView<string>;
  form: Pick<PageForm<unknown>, 'schema'>;
  /** What the server refused, where it did. */
  refusal: Refusal | undefined;
  /** Hidden fields: token and version. */
  hidden: ReactNode;
  /** Between heading and fields. */
  intro: ReactNode;
  /** Below the fields: buttons. */
  children: ReactNode;
}

function messageFor(field: FieldView, key: string | undefined, fallback: string): string | undefined {
  if (key === undefined) return undefined;
  return field.errors[key as ErrorKey] ?? fallback;
}

/** The form of a question page: checked in the browser by the same schema as on the server, and plain without script. */
export function QuestionForm({ question, form, refusal, hidden, intro, children }: QuestionFormProps) {
  const { form: texts } = useCommonTexts();
  const submit = useSubmit();
  const shown = question.fields.map((field) => field.name).join(' ');
  const resolver = useMemo(() => zodResolver(form.schema(shown.split(' '), browserLookups)), [form, shown]);
  const { register, handleSubmit, formState } = useForm<FormValues, unknown, unknown>({
    resolver,
    shouldFocusError: false,
  });
  const bind: Bind = (name) => register(name);

  // What the browser finds replaces what the server said of an earlier attempt.
  const foundHere = Object.keys(formState.errors).length > 0;
  const keyFor = (name: string): string | undefined =>
    foundHere ? formState.errors[name]?.message?.toString() : refusal?.errors[name];
  const errors = question.fields.flatMap((field): SummarisedError[] => {
    const message = messageFor(field, keyFor(field.name), texts.missing);
    return message === undefined ? [] : [{ field: field.name, message }];
  });
  const [onlyField, ...furtherFields] = question.fields;
  const titleIsLegend =
    onlyField !== undefined &&
    onlyField.kind !== 'text' &&
    onlyField.label === undefined &&
    furtherFields.length === 0;

  return (
    <Form
      method="post"
      noValidate
      className="question"
      onSubmit={(event) => {
        const sent = event.currentTarget;
        event.preventDefault();
        void handleSubmit(() => {
          submit(sent);
        })(event);
      }}
    >
      <ErrorSummary errors={errors} attempt={formState.submitCount} refusal={refusal} />
      {hidden}
      {!titleIsLegend && <h1 className="kern-heading-large">{question.title}</h1>}
      {!titleIsLegend && intro}
      {question.fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          heading={titleIsLegend ? { title: question.title, intro } : undefined}
          error={errors.find((error) => error.field === field.name)?.message}
          bind={bind}
        />
      ))}
      {question.countries.length > 0 && (
        <datalist id={COUNTRY_LIST_ID}>
          {question.countries.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {children}
    </Form>
  );
}
