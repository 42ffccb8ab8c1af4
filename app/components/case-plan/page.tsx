import { usePath } from '~/services/language';
import { useCasePlanTexts } from '~/texts/case-plan';
import { CasePlanBody, CasePlanSummary } from './steps';
import type { CasePlanView } from './view';

/** The plan of a case as the employer follows it. */
export function CasePlanPage({ view }: { view: CasePlanView | null }) {
  const texts = useCasePlanTexts();
  if (view === null || view.steps.length === 0) return <p className="kern-body">{texts.employer.none}</p>;
  const isStarted = view.steps.some(({ state }) => state === 'done');
  return (
    <>
      <section className="case-section" aria-labelledby="plan">
        <h2 className="kern-heading-medium" id="plan">
          {texts.title}
        </h2>
        <p className="kern-body">{texts.employer.intro}</p>
        <CasePlanSummary view={view} />
        {!isStarted && <p className="kern-body">{texts.employer.nothingYet}</p>}
      </section>
      <CasePlanBody view={view} />
    </>
  );
}

/** The plan on the page of the case, in short: what runs, and when work can begin. */
export function PlanSection({ view, number }: { view: CasePlanView; number: string }) {
  const texts = useCasePlanTexts();
  const path = usePath();
  if (view.steps.length === 0) return null;
  return (
    <section className="case-section" aria-labelledby="plan">
      <h2 className="kern-heading-medium" id="plan">
        {texts.title}
      </h2>
      <CasePlanSummary view={view} isShort />
      <p className="kern-body">
        <a className="kern-link" href={path(`/fall/${number}/plan`)}>
          {texts.employer.more}
        </a>
      </p>
    </section>
  );
}
