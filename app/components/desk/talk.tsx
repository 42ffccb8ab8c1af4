import { useDeskTexts } from '~/texts/desk';
import type { ContentView, DeskMessage, StandingView } from './case-view';
import { DeskForm, DeskRadios, DeskText, Fold } from './form';
import type { FormContext } from './form';
import { Lines } from './problem';

const SHOWN = 5;

function Thread({ messages }: { messages: readonly DeskMessage[] }) {
  const { talk } = useDeskTexts().page;
  return (
    <ol className="case-thread">
      {messages.map(({ seq, by, who, at, about, text, isOpen }) => (
        <li key={seq} className={`case-message${by === 'office' ? ' case-message--employer' : ''}`}>
          <p className="case-message__by">
            <strong>{who}</strong>, {at}
          </p>
          {about !== undefined && (
            <p className="case-message__about">
              {about}
              {isOpen && ` (${talk.open})`}
            </p>
          )}
          <p className="case-text">{text}</p>
        </li>
      ))}
    </ol>
  );
}

interface TalkProps extends FormContext {
  content: ContentView;
  standing: StandingView;
}

/** What was written, the latest last, and forms for a message and a question. */
export function Talk({ content, standing, ...form }: TalkProps) {
  const { talk } = useDeskTexts().page;
  const { messages, question, asksPerson } = content;
  const older = messages.slice(0, -SHOWN);
  const can = new Set(standing.can);
  const asked = (['employer', 'candidate'] as const)
    .filter((to) => to === 'employer' || asksPerson)
    .map((value) => ({ value, label: talk.asks[value] }));
  // a form that came back keeps the id of its question, so that it is asked once
  const { problem } = form;
  const id = (problem?.step === 'questionAsked' && problem.typed['question']) || question;
  return (
    <section className="case-section" aria-labelledby="nachrichten">
      <h2 className="kern-heading-medium" id="nachrichten">
        {talk.title}
      </h2>
      {messages.length === 0 && <p className="kern-body">{talk.none}</p>}
      {older.length > 0 && (
        <details className="case-fold desk-fold">
          <summary>{talk.older(older.length)}</summary>
          <Thread messages={older} />
        </details>
      )}
      {messages.length > 0 && <Thread messages={messages.slice(-SHOWN)} />}
      {can.has('officeAnsweredAgency') && (
        <Fold summary={talk.toAgency} problem={problem} steps={['officeAnsweredAgency']} isOpen>
          <DeskForm {...form} step="officeAnsweredAgency" submit={talk.toAgencySend}>
            <DeskText
              {...form}
              step="officeAnsweredAgency"
              label={talk.toAgencyText}
              hint={talk.toAgencyHint}
            />
          </DeskForm>
        </Fold>
      )}
      {can.has('messageSent') && (
        <Fold summary={talk.message} problem={problem} steps={['messageSent']}>
          <DeskForm {...form} step="messageSent" submit={talk.messageSend}>
            <DeskText {...form} step="messageSent" label={talk.message} />
          </DeskForm>
        </Fold>
      )}
      {can.has('questionAsked') && (
        <Fold summary={talk.ask} problem={problem} steps={['questionAsked']}>
          <DeskForm {...form} step="questionAsked" fields={{ question: id }} submit={talk.askSend}>
            <DeskRadios
              {...form}
              step="questionAsked"
              field="to"
              label={talk.askTo}
              options={asked}
              value="employer"
            />
            <DeskText {...form} step="questionAsked" label={talk.askText} hint={talk.askHint} />
          </DeskForm>
        </Fold>
      )}
    </section>
  );
}

/** What the office writes for itself. */
export function Notes({ content, standing, ...form }: TalkProps) {
  const { notes } = useDeskTexts().page;
  return (
    <section className="desk-box" aria-labelledby="notizen">
      <h2 className="kern-heading-small" id="notizen">
        {notes.title}
      </h2>
      <p className="kern-body kern-body--small">{notes.hint}</p>
      {content.notes.length > 0 && <Lines lines={content.notes.map((note) => ({ ...note, words: '' }))} />}
      {standing.can.includes('noteAdded') && (
        <DeskForm {...form} step="noteAdded" submit={notes.send}>
          <DeskText {...form} step="noteAdded" label={notes.label} />
        </DeskForm>
      )}
    </section>
  );
}
