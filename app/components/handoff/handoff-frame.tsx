import type { ReactNode } from 'react';
import type { SectionView } from '~/forms/view';
import { usePath } from '~/services/language';
import { useCommonTexts } from '~/texts/common';
import { useHandoffTexts } from '~/texts/handoff';
import { SectionList } from '../section-list';

interface HandoffFrameProps {
  sections: readonly SectionView<string>[];
  /** Address of the page before. */
  back: string;
  children: ReactNode;
  /** Below the form. */
  aside?: ReactNode;
}

/** What surrounds every page of the handoff: where one is, the ways back, and the way to go on later. */
export function HandoffFrame({ sections, back, children, aside }: HandoffFrameProps) {
  const { form } = useCommonTexts();
  const texts = useHandoffTexts();
  const path = usePath();
  return (
    <>
      <SectionList sections={sections} label={texts.sectionsLabel} />
      <div className="question-column handoff-page">
        <a className="kern-link back-link" href={back}>
          {form.back}
        </a>
        {children}
        <div className="question-aside no-print">
          {aside}
          <ul className="quiet-links">
            <li>
              <a className="kern-link" href={path('/check/ergebnis')}>
                {texts.toResult}
              </a>
            </li>
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
