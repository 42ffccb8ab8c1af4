import { Alert } from '~/components/alert';
import { CoordinationConsent } from '~/components/handoff/consents';
import { PassedToCoordination } from '~/components/handoff/passed-to-coordination';
import { OfficeCard } from '~/components/result/office-card';
import { wordsIn } from '~/components/result/words';
import type { ProblemView } from '~/services/case-page.server';
import { useLang, usePath } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { useHandoffSendTexts } from '~/texts/handoff-send';
import { CONSENT_FIELD, StepForm, useComplaint } from './step-form';
import type { AnotherOfficeView, CaseHead } from './view';

/** The way to another office: in the open where the case was declined, folded while it waits. */
export function ToAnotherOffice({ number, isDeclined }: { number: string; isDeclined: boolean }) {
  const { another } = useCaseTexts().page;
  const path = usePath();
  const way = (
    <>
      <p className="kern-body">{another.text}</p>
      <p className="actions">
        <a
          className={`kern-btn kern-btn--${isDeclined ? 'primary' : 'secondary'}`}
          href={path(`/fall/${number}/andere-stelle`)}
        >
          <span className="kern-label">{another.show}</span>
        </a>
      </p>
    </>
  );
  return (
    <section className="case-section" aria-labelledby="andere-stelle">
      <h2 className="kern-heading-medium" id="andere-stelle">
        {another.title}
      </h2>
      {isDeclined ? (
        way
      ) : (
        <details className="case-fold">
          <summary>{another.early}</summary>
          {way}
        </details>
      )}
    </section>
  );
}

/** That the case cannot go to another office as it stands, and what can be done instead. */
export function NotElsewhere() {
  const { notNow } = useCaseTexts().page.another;
  return (
    <Alert severity="info" title={notNow.title}>
      <p className="kern-body">{notNow.text}</p>
    </Alert>
  );
}

interface HandToOfficeProps {
  head: CaseHead;
  problem: ProblemView | undefined;
  view: AnotherOfficeView;
}

/** What the employer agrees to: who gets the case, what of it, and what changes with that. */
export function HandToOffice({ head, problem, view }: HandToOfficeProps) {
  const { another } = useCaseTexts().page;
  const { coordination } = useHandoffSendTexts().preview;
  const words = wordsIn(useLang());
  const { office, present, reach, agreed } = view;
  const error = useComplaint(problem);
  const effects = [
    another.effects.access(present),
    another.effects.clock,
    ...(reach === 'mail' ? [] : [another.effects.notTold[reach]]),
    ...(agreed.person ? [another.effects.person] : []),
    ...(agreed.agency ? [another.effects.agency] : []),
  ];
  return (
    <>
      <section className="case-section" aria-labelledby="neue-stelle">
        <h2 className="kern-heading-medium" id="neue-stelle">
          {another.chosen}
        </h2>
        <ul className="result-rows">
          <OfficeCard office={office} words={words} />
        </ul>
      </section>
      <section className="case-section" aria-labelledby="folgen">
        <h2 className="kern-heading-medium" id="folgen">
          {another.effects.title}
        </h2>
        <ul className="kern-list kern-list--bullet">
          {effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </section>
      <PassedToCoordination
        intro={agreed.person ? another.introNamed(office.name) : coordination.intro(office.name)}
        blocks={view.coordination}
        masked={view.masked}
      />
      <section className="case-section">
        <StepForm
          head={head}
          step="resubmitted"
          fields={{ officeId: office.id }}
          submit={another.send}
          kind="primary"
        >
          <CoordinationConsent name={CONSENT_FIELD} value={view.version} office={office.name} error={error} />
        </StepForm>
      </section>
    </>
  );
}
