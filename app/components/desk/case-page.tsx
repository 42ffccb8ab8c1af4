import type { ReactNode } from 'react';
import { Alert } from '~/components/alert';
import { usePath } from '~/services/language';
import { useDeskTexts } from '~/texts/desk';
import type { DeskCaseHead, DeskProblemView } from './case-view';
import { DeskFrame } from './desk-frame';
import type { DeskHead } from './desk-frame';
import { DeskProblem } from './problem';

interface DeskCaseFrameProps {
  desk: DeskHead;
  head: DeskCaseHead;
  title: string;
  problem: DeskProblemView | undefined;
  isDone?: boolean;
  /** Whether it is a page below that of the case. */
  isStep?: boolean;
  children: ReactNode;
}

/** Every page about a case: where one came from, what became of the last form, what case it is. */
export function DeskCaseFrame({
  desk,
  head,
  title,
  problem,
  isDone = false,
  isStep = false,
  children,
}: DeskCaseFrameProps) {
  const { page } = useDeskTexts();
  const path = usePath();
  const { number, firm, handedOver } = head;
  return (
    <DeskFrame head={desk} tab="cases" isTab={false}>
      <div className={`case desk-case${isStep ? ' desk-case--step' : ''}`}>
        <a className="kern-link back-link" href={path(isStep ? `/stelle/${number}` : '/stelle')}>
          {isStep ? page.toCase : page.back}
        </a>
        {problem !== undefined && <DeskProblem problem={problem} />}
        {problem === undefined && isDone && (
          <div role="status" className="notice">
            <Alert severity="success" title={page.done} />
          </div>
        )}
        <h1 className="kern-heading-large">{title}</h1>
        <p className="case-head">
          {[isStep ? number : undefined, firm, page.handedOver(handedOver)].filter(Boolean).join(', ')}
        </p>
        {children}
      </div>
    </DeskFrame>
  );
}
