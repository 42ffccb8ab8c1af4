import type { ReactNode } from 'react';
import { checkForms } from '~/forms/check';
import type { FieldView, QuestionView, Refusal } from '~/forms/view';
import { unknownName } from '~/forms/field';
import { useCommonTexts } from '~/texts/common';
import { DraftFields, type DraftFieldsProps } from './draft-fields';
import { QuestionForm } from './question-form';
import { QuestionFrame, type FrameProps } from './question-frame';
import { StaleNotice } from './stale-notice';

export interface QuestionPageProps extends FrameProps, DraftFieldsProps {
  question: QuestionView;
  refusal: Refusal | undefined;
  /** Stands above the form. */
  children?: ReactNode;
  /** Further hidden fields. */
  hidden?: ReactNode;
}

function withSentValue(field: FieldView, { values }: Refusal): FieldView {
  const value = values[field.name];
  if (field.kind !== 'text') return { ...field, value };
  const unknown = field.unknown && {
    ...field.unknown,
    ticked: values[unknownName(field.name)] !== undefined,
  };
  return { ...field, value, unknown };
}

/** The form with what was sent in it, where the server sent it back. */
export function withSentValues<Page extends string>(
  question: QuestionView<Page>,
  refusal: Refusal | undefined,
): QuestionView<Page> {
  if (refusal === undefined) return question;
  return { ...question, fields: question.fields.map((field) => withSentValue(field, refusal)) };
}

/** What stands between the question and its fields. */
export function Intro({ question }: { question: QuestionView<string> }) {
  const { form } = useCommonTexts();
  return (
    <>
      {question.intro !== undefined && <p className="kern-body question__intro">{question.intro}</p>}
      {question.example !== undefined && (
        <p className="kern-body question__example">
          <strong>{form.example}:</strong> {question.example}
        </p>
      )}
    </>
  );
}

/** One question with its way back, its reason and its way on. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, refusal, csrf, edition, start, change, hidden, children } = props;
  const { form } = useCommonTexts();
  return (
    <QuestionFrame {...props}>
      {refusal?.stale && <StaleNotice {...refusal.stale} />}
      {children}
      <QuestionForm
        question={withSentValues(question, refusal)}
        form={checkForms[question.page]}
        refusal={refusal}
        intro={<Intro question={question} />}
        hidden={
          <>
            <DraftFields
              csrf={csrf}
              edition={refusal?.stale?.edition ?? edition}
              start={start}
              change={change}
            />
            {hidden}
          </>
        }
      >
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{form.save}</span>
          </button>
        </div>
      </QuestionForm>
    </QuestionFrame>
  );
}
