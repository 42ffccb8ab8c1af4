import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { NoticeView, QuestionView, SectionView } from '~/forms/view';
import { usePath } from '~/services/language';
import { Notice } from './notice';
import { useCommonTexts } from '~/texts/common';
import { SectionList } from './section-list';
import { WhyBox } from './why-box';

export interface FrameProps {
  question: Pick<QuestionView, 'why' | 'provisions'>;
  sections: readonly SectionView[];
  /** Why this page is shown instead of the one that was asked for. */
  notice: NoticeView | undefined;
  /** Address of the page before, where there is one. */
  back: string | undefined;
  /** Address of the result so far. */
  interim: string;
  /** Address of the summary, once there are answers. */
  answers: string | undefined;
}

/** What surrounds every question: where one is, the way back, the reason, the result so far. */
export function QuestionFrame({
  question,
  sections,
  notice,
  back,
  interim,
  answers,
  children,
}: FrameProps & { children: ReactNode }) {
  const { form } = useCommonTexts();
  const path = usePath();
  return (
    <>
      <SectionList sections={sections} />
      <div className="question-column">
        {notice !== undefined && <Notice notice={notice} />}
        {back !== undefined && (
          <Link className="kern-link back-link" to={back}>
            {form.back}
          </Link>
        )}
        {children}
        <div className="question-aside">
          <WhyBox paragraphs={question.why} provisions={question.provisions} />
          <ul className="quiet-links">
            <li>
              <a className="kern-link" href={interim}>
                {form.interim}
              </a>
            </li>
            {answers !== undefined && (
              <li>
                <a className="kern-link" href={answers}>
                  {form.summary}
                </a>
              </li>
            )}
            <li>
              <a className="kern-link" href={path('/check/spaeter')}>
                {form.later}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </>
  );
}
