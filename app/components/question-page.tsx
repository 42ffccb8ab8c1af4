import { Link, useLocation } from '@remix-run/react';
import type { QuestionView, Refusal, SectionView } from '~/forms/view';
import { useCommonTexts } from '~/texts/common';
import { Alert } from './alert';
import { QuestionForm } from './question-form';
import { SectionList } from './section-list';
import { WhyBox } from './why-box';

interface QuestionPageProps {
  question: QuestionView;
  refusal: Refusal | undefined;
  sections: readonly SectionView[];
  back: string | undefined;
  interim: string;
  answers: string | undefined;
  version: number;
  csrf: string;
}

/** The form with what was sent in it, where the server sent it back. */
function withSentValues(question: QuestionView, refusal: Refusal | undefined): QuestionView {
  if (refusal === undefined) return question;
  const fields = question.fields.map((field) => ({ ...field, value: refusal.values[field.name] }));
  return { ...question, fields };
}

function Intro({ question }: { question: QuestionView }) {
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
  const { question, refusal, sections, back, interim, answers, version, csrf } = props;
  const { form, stale } = useCommonTexts();
  const isChange = new URLSearchParams(useLocation().search).has('aendern');
  return (
    <>
      <SectionList sections={sections} />
      <div className="question-column">
        {back !== undefined && (
          <Link className="kern-link back-link" to={back}>
            {form.back}
          </Link>
        )}
        {refusal?.staleVersion !== undefined && (
          <Alert severity="warning" title={stale.title}>
            <p className="kern-body">{stale.text}</p>
          </Alert>
        )}
        <QuestionForm
          question={withSentValues(question, refusal)}
          refusal={refusal}
          intro={<Intro question={question} />}
          hidden={
            <>
              <input type="hidden" name="csrf" value={csrf} />
              <input type="hidden" name="version" value={refusal?.staleVersion ?? version} />
              {isChange && <input type="hidden" name="aendern" value="1" />}
            </>
          }
        >
          <div className="actions">
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{form.save}</span>
            </button>
          </div>
        </QuestionForm>
        <div className="question-aside">
          <WhyBox paragraphs={question.why} provisions={question.provisions} />
          <ul className="quiet-links">
            <li>
              <Link className="kern-link" to={interim}>
                {form.interim}
              </Link>
            </li>
            {answers !== undefined && (
              <li>
                <Link className="kern-link" to={answers}>
                  {form.summary}
                </Link>
              </li>
            )}
          </ul>
        </div>
      </div>
    </>
  );
}
