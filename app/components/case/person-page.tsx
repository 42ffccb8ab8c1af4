import type { ReactNode } from 'react';
import { OfficeCard } from '~/components/result/office-card';
import { wordsIn } from '~/components/result/words';
import type { ProblemView } from '~/services/case-page.server';
import { formatVersion } from '~/services/format';
import { pathIn, useLang } from '~/services/language';
import { useCaseTexts } from '~/texts/case';
import { AskedQuestions } from './asked-questions';
import { Pairs } from './results';
import { StepForm } from './step-form';
import type { CaseHead, PersonView } from './view';

type Page = Extract<PersonView, { erased: false }>;
interface PartProps {
  head: CaseHead;
  view: Page;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="case-section" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The same page in the other language; the person may not know the one it was opened in. */
function OtherLanguage({ number }: { number: string }) {
  const { candidate } = useCaseTexts();
  const other = useLang() === 'de' ? 'en' : 'de';
  return (
    <p className="kern-body no-print">
      <a
        className="kern-link"
        href={`${pathIn(other, `/person/${number}`)}?lang=${other}`}
        lang={other}
        hrefLang={other}
      >
        {candidate.otherLanguage}
      </a>
    </p>
  );
}

/** What was decided, and the buttons to decide otherwise. */
function Decision({ head, view }: PartProps) {
  const { candidate } = useCaseTexts();
  const lang = useLang();
  const { decision, can, office, firm, version } = view;
  return (
    <Part id="entscheidung" title={candidate.stateTitle}>
      <div className="case-card">
        <p className="kern-body">
          <strong>{candidate.states[decision.state](decision.day)}</strong>
        </p>
        {can.agree && <p className="kern-body">{candidate.statement(firm, office?.name ?? '')}</p>}
        {(can.agree || can.refuse) && (
          <div className="case-choice">
            {can.agree && (
              <StepForm
                head={head}
                step="consentGiven"
                fields={{ kind: 'personData', textVersion: version }}
                submit={candidate.agree}
                kind="primary"
              />
            )}
            {can.refuse && (
              <StepForm head={head} step="consentRefused" submit={candidate.refuse} kind="secondary" />
            )}
          </div>
        )}
        {can.withdraw && (
          <StepForm
            head={head}
            step="consentWithdrawn"
            fields={{ kind: 'personData' }}
            submit={candidate.withdraw}
          />
        )}
      </div>
      <p className="kern-body kern-body--small">{candidate.version(formatVersion(version, lang))}</p>
    </Part>
  );
}

function Questions({ head, view, problem }: PartProps & { problem: ProblemView | undefined }) {
  const { questions: texts } = useCaseTexts().candidate;
  if (view.questions.length === 0 || !view.mayAnswer) return null;
  return (
    <Part id="fragen" title={texts.title}>
      <p className="kern-body">{texts.reader}</p>
      <AskedQuestions head={head} questions={view.questions} problem={problem} texts={texts} />
    </Part>
  );
}

/** Everything a consent has to tell before it is given. */
function Information({ view }: { view: Page }) {
  const { candidate } = useCaseTexts();
  const words = wordsIn(useLang());
  const { fields, known, office, firm, contact, handedOver, land } = view;
  return (
    <>
      <Part id="was" title={candidate.what}>
        {fields.length === 0 ? <p className="kern-body">{candidate.none}</p> : <Pairs rows={fields} />}
        <details className="case-fold">
          <summary>{candidate.already}</summary>
          <p className="kern-body">{candidate.alreadyText}</p>
          <Pairs rows={known} />
        </details>
      </Part>
      <Part id="wer" title={candidate.whom}>
        {office !== undefined && (
          <ul className="result-rows">
            <OfficeCard office={office} words={words} />
          </ul>
        )}
        <p className="kern-body">{candidate.whomText}</p>
        <p className="kern-body">{candidate.whomNot}</p>
      </Part>
      <Part id="wofuer" title={candidate.why}>
        <p className="kern-body">{candidate.whyText}</p>
      </Part>
      <Part id="frei" title={candidate.free}>
        <p className="kern-body">{candidate.freeText}</p>
        <p className="kern-body">{candidate.withdrawal}</p>
      </Part>
      <Part id="woher" title={candidate.source}>
        <p className="kern-body">{candidate.sourceText(firm, handedOver)}</p>
      </Part>
      <Part id="dauer" title={candidate.storage}>
        <p className="kern-body">{candidate.storageText}</p>
      </Part>
      <Part id="rechte" title={candidate.rights}>
        <p className="kern-body">{candidate.rightsText}</p>
        <p className="kern-body">{candidate.contact(firm, contact)}</p>
        <p className="kern-body">{candidate.authority(land)}</p>
        <p className="kern-body">
          {candidate.basis} {candidate.noDecision}
        </p>
      </Part>
    </>
  );
}

/** The whole page of the person. */
export function PersonPage({ head, view, problem }: PartProps & { problem: ProblemView | undefined }) {
  const { candidate } = useCaseTexts();
  const { can } = view;
  return (
    <>
      <h1 className="kern-heading-large">{candidate.title}</h1>
      <p className="case-head">{candidate.caseNumber(head.number)}</p>
      <OtherLanguage number={head.number} />
      <p className="kern-body">{candidate.intro(view.firm)}</p>
      <p className="kern-body">
        {candidate.states[view.decision.state](view.decision.day)}{' '}
        {(can.agree || can.refuse || can.withdraw) && (
          <a className="kern-link" href="#entscheidung">
            {candidate.toDecision}
          </a>
        )}
      </p>
      <Questions head={head} view={view} problem={problem} />
      <Information view={view} />
      <Decision head={head} view={view} />
    </>
  );
}
