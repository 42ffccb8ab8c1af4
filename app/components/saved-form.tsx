import type { ReactNode } from 'react';
import type { PageForm } from '~/forms/page';
import { unknownName } from '~/forms/field';
import type { FieldView, QuestionView, Refusal } from '~/forms/view';
import { useCommonTexts } from '~/texts/common';
import { DraftFields, type DraftFieldsProps } from './draft-fields';
import { QuestionForm } from './question-form';
import { StaleNotice } from './stale-notice';

interface SavedFormProps extends DraftFieldsProps {
  question: QuestionView<string>;
  form: Pick<PageForm<unknown>, 'schema'>;
  refusal: Refusal | undefined;
  /** Above the form, below what another window has saved. */
  above?: ReactNode;
  /** Further hidden fields. */
  hidden?: ReactNode;
  /** Between the fields and the button. */
  children?: ReactNode;
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
function withSentValues(question: QuestionView<string>, refusal: Refusal | undefined): QuestionView<string> {
  if (refusal === undefined) return question;
  return { ...question, fields: question.fields.map((field) => withSentValue(field, refusal)) };
}

/** What stands between the question and its fields. */
function Intro({ question }: { question: QuestionView<string> }) {
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

/** The form of a question that is saved in the draft, with what was sent in it where it came back, and the button to save. */
export function SavedForm(props: SavedFormProps) {
  const { question, form, refusal, edition, above, hidden, children, ...draft } = props;
  const { form: words } = useCommonTexts();
  return (
    <>
      {refusal?.stale && <StaleNotice {...refusal.stale} />}
      {above}
      <QuestionForm
        question={withSentValues(question, refusal)}
        form={form}
        refusal={refusal}
        intro={<Intro question={question} />}
        hidden={
          <>
            <DraftFields {...draft} edition={refusal?.stale?.edition ?? edition} />
            {hidden}
          </>
        }
      >
        {children}
        <div className="actions">
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{words.save}</span>
          </button>
        </div>
      </QuestionForm>
    </>
  );
}
