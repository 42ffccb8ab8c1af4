import type { ReactNode } from 'react';
import { usePath } from '~/services/language';
import type { StaffHead } from '~/services/staff-head.server';
import { useStaffTexts } from '~/texts/staff';
import { StaffErrors, type Complaints } from './parts';
import { StaffFrame } from './staff-frame';

interface AccountStepProps {
  head: StaffHead;
  title: string;
  intro?: string;
  complaints?: Complaints;
  /** The answer that brought the complaints. */
  attempt: object | undefined;
  /** What the button says; without it there is no form around the content. */
  submit?: string;
  children: ReactNode;
}

/** A page on which somebody changes one thing of the own sign-in. */
export function AccountStep(step: AccountStepProps) {
  const { head, title, intro, complaints = {}, attempt, submit, children } = step;
  const { account } = useStaffTexts();
  const path = usePath();
  return (
    <StaffFrame head={head} section="account">
      <div className="question-column keep-page">
        <a className="kern-link back-link" href={path('/konto')}>
          {account.back}
        </a>
        <StaffErrors complaints={complaints} attempt={attempt} />
        <h1 className="kern-heading-large">{title}</h1>
        {intro !== undefined && <p className="kern-body">{intro}</p>}
        {submit === undefined ? (
          children
        ) : (
          <form method="post" noValidate>
            <input type="hidden" name="csrf" value={head.csrf} />
            {children}
            <div className="actions">
              <button className="kern-btn kern-btn--primary" type="submit">
                <span className="kern-label">{submit}</span>
              </button>
            </div>
          </form>
        )}
      </div>
    </StaffFrame>
  );
}
