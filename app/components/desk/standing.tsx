import { usePath } from '~/services/language';
import { useDeskTexts } from '~/texts/desk';
import type { StandingView } from './case-view';
import { DeskForm, DeskRadios, DeskSelect, DeskText, Fold } from './form';
import type { FormContext } from './form';
import { Due } from './queue';

interface StandingProps extends FormContext {
  view: StandingView;
  number: string;
}

/** The way to a page of its own for what needs more than a button. */
function Way({ href, words }: { href: string; words: string }) {
  return (
    <a className="kern-btn kern-btn--secondary" href={href}>
      <span className="kern-label">{words}</span>
    </a>
  );
}

function Waiting({ can, ...form }: FormContext & { can: ReadonlySet<string> }) {
  const { actions } = useDeskTexts().page;
  if (!can.has('waitingBegan')) return null;
  const options = (['employer', 'candidate', 'authority'] as const).map((value) => ({
    value,
    label: actions.waits[value],
  }));
  return (
    <Fold summary={actions.wait} problem={form.problem} steps={['waitingBegan']}>
      <DeskForm {...form} step="waitingBegan" submit={actions.waitSend}>
        <DeskRadios
          {...form}
          step="waitingBegan"
          field="waitsFor"
          label={actions.waitFor}
          options={options}
        />
        <DeskText {...form} step="waitingBegan" label={actions.waitText} optional />
      </DeskForm>
    </Fold>
  );
}

function Assign({ view, ...form }: FormContext & { view: StandingView }) {
  const { actions } = useDeskTexts().page;
  const options = [{ value: '', label: actions.assignNobody }, ...view.staff];
  return (
    <div className="desk-assign">
      {!view.isMine && (
        <DeskForm {...form} step="assigned" fields={{ assignee: view.me }} submit={actions.assignMe} />
      )}
      <Fold summary={actions.assign} problem={form.problem} steps={['assigned']}>
        <DeskForm {...form} step="assigned" submit={actions.assign}>
          <DeskSelect
            {...form}
            step="assigned"
            field="assignee"
            label={actions.assignTo}
            options={options}
            value={view.assignee}
          />
        </DeskForm>
      </Fold>
    </div>
  );
}

function Actions({ view, number, ...form }: StandingProps) {
  const { page: texts, share } = useDeskTexts();
  const { actions } = texts;
  const path = usePath();
  const can = new Set(view.can);
  const page = (slug: string) => path(`/stelle/${number}/${slug}`);
  return (
    <>
      <div className="desk-actions">
        {can.has('accepted') && <DeskForm {...form} step="accepted" submit={actions.accept} kind="primary" />}
        {can.has('workBegan') && (
          <DeskForm
            {...form}
            step="workBegan"
            submit={actions.begin}
            kind={can.has('accepted') ? 'secondary' : 'primary'}
          />
        )}
        {can.has('workResumed') && (
          <DeskForm {...form} step="workResumed" submit={actions.resume} kind="primary" />
        )}
        {can.has('transferTakenBack') && (
          <DeskForm {...form} step="transferTakenBack" submit={actions.takeBack} />
        )}
        {can.has('declined') && <Way href={page('ablehnen')} words={actions.decline} />}
        {can.has('transferOffered') && <Way href={page('weitergeben')} words={actions.transfer} />}
        {view.sharing && <Way href={page('teilen')} words={share.way} />}
        {can.has('closed') && <Way href={page('abschliessen')} words={actions.close} />}
      </div>
      <Waiting {...form} can={can} />
      {can.has('reopened') && (
        <Fold summary={actions.reopen} problem={form.problem} steps={['reopened']}>
          <DeskForm {...form} step="reopened" submit={actions.reopen}>
            <DeskText {...form} step="reopened" label={actions.reopenText} />
          </DeskForm>
        </Fold>
      )}
      {can.has('assigned') && <Assign {...form} view={view} />}
    </>
  );
}

/** Where a case stands, whose turn it is, and what can be done now. */
export function Standing(props: StandingProps) {
  const { view } = props;
  const { standing } = useDeskTexts().page;
  const { state, turn, isOurs, since, due, answerBy, adviser, reason, outcome, offeredTo, erasedOn } = view;
  return (
    <section className="desk-standing" aria-labelledby="stand">
      <h2 className="kern-sr-only" id="stand">
        {standing.title}
      </h2>
      <p className="case-card__state">{state.name}</p>
      <p className="kern-body">{state.text}</p>
      <dl className="desk-facts">
        <div>
          <dt>{standing.turn}</dt>
          <dd>
            {isOurs ? <strong>{turn}</strong> : turn}, {since}
          </dd>
        </div>
        <div>
          <dt>{standing.due}</dt>
          <dd>
            <Due due={due} />
            {answerBy !== undefined && <span className="desk-facts__aside">{answerBy}</span>}
          </dd>
        </div>
        <div>
          <dt>{standing.adviser}</dt>
          <dd>{adviser ?? standing.nobody}</dd>
        </div>
      </dl>
      {outcome !== undefined && (
        <p className="kern-body">
          {standing.outcome}: {outcome}
        </p>
      )}
      {view.openQuestions > 0 && <p className="kern-body">{standing.openQuestions(view.openQuestions)}</p>}
      {view.agencyWaits && (
        <p className="kern-body">
          <a className="kern-link" href="#nachrichten">
            {standing.agencyWaits}
          </a>
        </p>
      )}
      {offeredTo !== undefined && <p className="kern-body">{standing.offeredTo(offeredTo)}</p>}
      {reason !== undefined && (
        <div>
          <p className="kern-body kern-body--small">{standing.reason}:</p>
          <p className="case-text">{reason}</p>
        </div>
      )}
      {erasedOn !== undefined && <p className="kern-body">{erasedOn}</p>}
      <Actions {...props} />
    </section>
  );
}
