import type { ReactNode } from 'react';
import { TableHead } from '~/components/table-head';
import type { ProblemView } from '~/services/case-page.server';
import { PassedOnList } from '~/components/handoff/passed-on-list';
import { useHandoffSendTexts } from '~/texts/handoff-send';
import { useCaseTexts } from '~/texts/case';
import { AskForLink } from './ask-for-link';
import { StepForm, StepText, textFieldName } from './step-form';
import type { CaseHead, ConsentsView, ConsentView } from './view';

interface PartProps {
  head: CaseHead;
  problem: ProblemView | undefined;
  view: ConsentsView;
}

/** Something that cannot simply be undone: what it means comes before its button. */
function Fold({
  title,
  about,
  text,
  children,
  open,
}: {
  title: string;
  /** What it is about, where several have the same title. */
  about?: string;
  text: string;
  children: ReactNode;
  open?: boolean;
}) {
  return (
    <details className="case-fold" open={open}>
      <summary>
        {title}
        {about !== undefined && <span className="kern-sr-only">: {about}</span>}
      </summary>
      <p className="kern-body">{text}</p>
      {children}
    </details>
  );
}

const signs: Record<ConsentView['state'], string> = {
  given: '✓',
  withdrawn: '✕',
  lapsed: '–',
  refused: '✕',
  missing: '–',
};

function ConsentRow({ head, consent }: { head: CaseHead; consent: ConsentView }) {
  const { page, life } = useCaseTexts();
  const { consents, preview } = useHandoffSendTexts();
  const texts = page.consents;
  const { kind, state, detail, earlier, can, version, canRemind } = consent;
  const { what, after } = texts.texts[kind];
  const name = life.consents[kind];
  return (
    <li className="result-row">
      <div className="result-row__head">
        <h3 className="result-row__name">{name}</h3>
        <span className="case-consent__state">
          <span aria-hidden="true">{signs[state]} </span>
          {texts.states[state]}
        </span>
      </div>
      <p className="kern-body">{what}</p>
      {detail !== undefined && <p className="case-message__by">{detail}</p>}
      {earlier.map((replaced) => (
        <p key={replaced} className="case-message__by">
          {texts.before(replaced)}
        </p>
      ))}
      {can === 'withdraw' && (
        <Fold title={texts.fold} about={name} text={after}>
          <StepForm head={head} step="consentWithdrawn" fields={{ kind }} submit={texts.withdraw} />
        </Fold>
      )}
      {canRemind && (
        <AskForLink
          csrf={head.csrf}
          number={head.number}
          role="candidate"
          text={texts.remindText}
          submit={texts.remind}
          kind="secondary"
        />
      )}
      {can === 'give' && (
        <StepForm
          head={head}
          step="consentGiven"
          fields={{ kind, textVersion: version }}
          submit={texts.giveTitle}
        >
          {kind !== 'personData' && (
            <>
              <details className="case-fold">
                <summary>{preview[kind].title}</summary>
                <div className="passed-on">
                  <PassedOnList blocks={consent.seen} changeLabel="" />
                </div>
              </details>
              <p className="kern-body">{consents[kind].label(consent.to)}</p>
            </>
          )}
        </StepForm>
      )}
    </li>
  );
}

/** The consents, each with its state, and withdrawing as easy as giving. */
export function Consents({ head, view }: PartProps) {
  const { consents: texts } = useCaseTexts().page;
  return (
    <section className="case-section" aria-labelledby="einwilligungen">
      <h2 className="kern-heading-medium" id="einwilligungen">
        {texts.title}
      </h2>
      <ul className="result-rows">
        {view.consents.map((consent) => (
          <ConsentRow key={consent.kind} head={head} consent={consent} />
        ))}
      </ul>
    </section>
  );
}

/** Who opened the data and when. */
export function Opened({ view: { opened } }: PartProps) {
  const { consents: texts } = useCaseTexts().page;
  const columns = [texts.openedWhen, texts.openedWho, texts.openedWhat];
  return (
    <section className="case-section" aria-labelledby="geoeffnet">
      <h2 className="kern-heading-medium" id="geoeffnet">
        {texts.openedTitle}
      </h2>
      {opened.length === 0 ? (
        <p className="kern-body">{texts.openedNone}</p>
      ) : (
        <table className="result-table">
          <TableHead columns={columns} />
          <tbody>
            {opened.map(({ seq, at, who, what }) => (
              <tr key={seq}>
                <td className="result-table__day" data-label={texts.openedWhen}>
                  {at}
                </td>
                <td data-label={texts.openedWho} lang="de">
                  {who}
                </td>
                <td data-label={texts.openedWhat}>{what}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** The ways in which the employer ends the case, or what of it is shared. */
export function End({ head, problem, view: { can } }: PartProps) {
  const { consents: texts, agency } = useCaseTexts().page;
  if (!Object.values(can).some(Boolean)) return null;
  const own = problem?.step === 'caseWithdrawn' ? problem : undefined;
  return (
    <section className="case-section" aria-labelledby="beenden">
      <h2 className="kern-heading-medium" id="beenden">
        {texts.endTitle}
      </h2>
      {can.takeBack && (
        <>
          <p className="kern-body">{texts.takeBackText}</p>
          <StepForm head={head} step="deletionTakenBack" submit={texts.takeBack} />
        </>
      )}
      {(can.withdraw || can.delete) && <p className="kern-body">{texts.endText}</p>}
      {can.stopSharing && (
        <Fold title={agency.stop} text={agency.stopText}>
          <StepForm head={head} step="sharingWithdrawn" submit={agency.stop} />
        </Fold>
      )}
      {can.withdraw && (
        <Fold title={texts.withdrawCase} text={texts.withdrawCaseText} open={own !== undefined}>
          <StepForm head={head} step="caseWithdrawn" submit={texts.withdrawCase}>
            <StepText
              name={textFieldName('caseWithdrawn')}
              label={texts.withdrawCaseReason}
              optional
              problem={own}
            />
          </StepForm>
        </Fold>
      )}
      {can.delete && (
        <Fold title={texts.delete} text={texts.deleteText}>
          <StepForm head={head} step="deletionRequested" submit={texts.delete} />
        </Fold>
      )}
    </section>
  );
}
