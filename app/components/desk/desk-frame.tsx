import type { ReactNode } from 'react';
import { StaffFrame } from '~/components/staff/staff-frame';
import { usePath } from '~/services/language';
import type { StaffHead } from '~/services/staff-head.server';
import { useDeskTexts } from '~/texts/desk';

/** The head of every page of the desk. */
export interface DeskHead {
  staff: StaffHead;
  /** How many cases others offer. */
  offered: number;
}

type DeskTab = 'cases' | 'offered' | 'practice';

const tabs: readonly [DeskTab, string][] = [
  ['cases', '/stelle'],
  ['offered', '/stelle/angeboten'],
  ['practice', '/stelle/praxis'],
];

interface DeskFrameProps {
  head: DeskHead;
  tab: DeskTab;
  /** Whether the page is one of the desk's own tabs, or something below it. */
  isTab?: boolean;
  children: ReactNode;
}

/** Every page of the desk: who is signed in, and the way to its other pages. */
export function DeskFrame({ head, tab, isTab = true, children }: DeskFrameProps) {
  const { nav } = useDeskTexts().queue;
  const path = usePath();
  return (
    <StaffFrame head={head.staff} section="desk">
      <div className="desk">
        <nav aria-label={nav.label} className="no-print">
          <ul className="case-tabs desk-tabs">
            {tabs.map(([id, href]) => (
              <li key={id}>
                <a href={path(href)} aria-current={id === tab ? (isTab ? 'page' : 'true') : undefined}>
                  {nav[id]}
                  {id === 'offered' && head.offered > 0 && ` (${String(head.offered)})`}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </StaffFrame>
  );
}
