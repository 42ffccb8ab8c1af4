import type { ReactNode } from 'react';
import { checkForms } from '~/forms/check';
import type { QuestionView, Refusal } from '~/forms/view';
import type { DraftFieldsProps } from './draft-fields';
import { QuestionFrame, type FrameProps } from './question-frame';
import { SavedForm } from './saved-form';

export interface QuestionPageProps extends FrameProps, DraftFieldsProps {
  question: QuestionView;
  refusal: Refusal | undefined;
  /** Stands above the form. */
  children?: ReactNode;
  /** Further hidden fields. */
  hidden?: ReactNode;
}

/** One question with its way back, its reason and its way on. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, refusal, csrf, edition, start, change, hidden, children } = props;
  const draft = { csrf, edition, start, change };
  return (
    <QuestionFrame {...props}>
      <SavedForm
        {...draft}
        question={question}
        form={checkForms[question.page]}
        refusal={refusal}
        above={children}
        hidden={hidden}
      />
    </QuestionFrame>
  );
}
