import type { ReactNode } from 'react';
import type { NoAccess, ProblemView } from '~/services/case-page.server';
import { usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { Alert } from '../alert';
import { AskForLink } from './ask-for-link';
import { Problem } from './problem';
import type { CaseHead } from './view';

export type CaseTab = 'status' | 'plan' | 'data' | 'papers' | 'consents';

/** The pages of a case by their addresses below `/fall/:number`. */
const tabs: readonly [CaseTab, string][] = [
  ['status', ''],
  ['plan', '/plan'],
  ['data', '/angaben'],
  ['papers', '/unterlagen'],
  ['consents', '/einwilligungen'],
];

interface CaseFrameProps {
  head: CaseHead;
  tab: CaseTab;
  problem: ProblemView | undefined;
  done: ProblemView['step'] | undefined;
  children: ReactNode;
}

/** What became of the form that was sent before. */
export function Outcome({ problem, done }: { problem: ProblemView | undefined; done: string | undefined }) {
  if (problem !== undefined) return <Problem problem={problem} />;
  if (done === undefined) return null;
  return (
    <div role="status" className="notice">
      <Alert severity="success" title={done} />
    </div>
  );
}

/** Closes the case in this browser, which may be one that others use. */
export function LeaveCase({ csrf, hint }: { csrf: string; hint?: string }) {
  const { page } = useCaseTexts();
  const path = usePath();
  return (
    <form method="post" action={path('/fall')} className="case-leave no-print">
      <input type="hidden" name="csrf" value={csrf} />
      <button className="kern-btn kern-btn--tertiary" type="submit">
        <span className="kern-label">{page.leave}</span>
      </button>
      {hint !== undefined && <p className="kern-body kern-body--small">{hint}</p>}
    </form>
  );
}

/** Every page of a case: what became of the last form, the number, the way to the other pages. */
export function CaseFrame({ head, tab, problem, done, children }: CaseFrameProps) {
  const { page } = useCaseTexts();
  const path = usePath();
  return (
    <div className="case">
      <Outcome problem={problem} done={done && page.done[done]} />
      <h1 className="kern-heading-large">{page.title(head.number)}</h1>
      {head.firm !== null && <p className="case-head">{page.handedOver(head.firm, head.handedOver)}</p>}
      <nav aria-label={page.tabs.label} className="no-print">
        <ul className="case-tabs">
          {tabs.map(([id, slug]) => (
            <li key={id}>
              <a href={path(`/fall/${head.number}${slug}`)} aria-current={id === tab ? 'page' : undefined}>
                {page.tabs[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <LeaveCase csrf={head.csrf} hint={page.leaveHint} />
    </div>
  );
}

interface CaseStepProps extends Pick<CaseFrameProps, 'head' | 'problem' | 'children'> {
  title: string;
  /** Where one came from. */
  back: { href: string; words: string };
}

/** A page on which the employer does one thing about a case. */
export function CaseStep({ head, title, back, problem, children }: CaseStepProps) {
  const { page } = useCaseTexts();
  return (
    <div className="case">
      <a className="kern-link back-link" href={back.href}>
        {back.words}
      </a>
      <Outcome problem={problem} done={undefined} />
      <h1 className="kern-heading-large">{title}</h1>
      {head.firm !== null && (
        <p className="case-head">
          {page.title(head.number)}, {head.firm}
        </p>
      )}
      {children}
      <LeaveCase csrf={head.csrf} hint={page.leaveHint} />
    </div>
  );
}

/** Instead of a page that this browser may not see: why that can be, and a new link. */
export function NoAccessPage({ noAccess, csrf }: NoAccess) {
  const { closed } = useCaseTexts().entry;
  const path = usePath();
  const { role, number, typed } = noAccess;
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{closed.title}</h1>
      <p className="kern-body">{closed.text}</p>
      <ul className="kern-body case-reasons">
        {closed.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {typed !== undefined && typed !== '' && (
        <section>
          <p className="kern-body">{closed.kept}</p>
          <p className="case-text">{typed}</p>
        </section>
      )}
      <AskForLink
        csrf={csrf}
        number={number}
        role={role}
        text={closed.submitText}
        submit={closed.submit}
        kind="primary"
      />
      {role === 'employer' && (
        <p className="kern-body">
          {closed.byCode}{' '}
          <a className="kern-link" href={path('/check/weitermachen')}>
            {closed.byCodeLink}
          </a>
        </p>
      )}
    </div>
  );
}
