import { TextArea } from '~/components/case/step-form';
import { ErrorSummary } from '~/components/error-summary';
import { PlainField } from '~/components/fields/plain-field';
import { SelectField } from '~/components/fields/select-field';
import { practiceTopics } from '#flows/network/practice';
import type { NoteField, NoteProblem } from '~/services/desk-practice.server';
import { usePath } from '~/services/language';
import { useDeskTexts } from '~/texts/desk';

/** A note as it is listed. */
export interface NoteView {
  id: number;
  topic: string;
  text: string;
  meta: string;
}

/** What a form begins with. */
export interface NoteDraft {
  id: number | undefined;
  values: Readonly<Partial<Record<NoteField, string>>>;
}

function useComplaints(problem: NoteProblem | undefined): Partial<Record<NoteField, string>> {
  const { practice, steps } = useDeskTexts();
  const words = { ...steps.problems, tooLate: practice.tooLate, future: practice.future };
  return Object.fromEntries(
    Object.entries(problem?.fields ?? {}).map(([field, complaint]) => [field, words[complaint]]),
  );
}

/** What stands against a note, first on the page. */
export function NoteErrors({ problem }: { problem: NoteProblem | undefined }) {
  const complaints = useComplaints(problem);
  if (problem === undefined) return null;
  const errors = Object.entries(complaints).map(([field, message]) => ({ field, message }));
  return <ErrorSummary errors={errors} attempt={0} refusal={problem} />;
}

interface NoteFormProps {
  csrf: string;
  draft: NoteDraft;
  problem: NoteProblem | undefined;
}

/** A new note, or one that is changed. */
export function NoteForm({ csrf, draft, problem }: NoteFormProps) {
  const { practice } = useDeskTexts();
  const path = usePath();
  const errors = useComplaints(problem);
  const values = problem?.typed ?? draft.values;
  const field = (name: NoteField) => ({ name, value: values[name], error: errors[name] });
  const day = { type: 'date', autoComplete: 'off', className: 'desk-day' } as const;
  const { id } = problem ?? draft;
  return (
    <form method="post" action={path('/stelle/praxis')} className="case-form desk-note-form" noValidate>
      <input type="hidden" name="csrf" value={csrf} />
      {id !== undefined && <input type="hidden" name="notiz" value={String(id)} />}
      <SelectField
        field={{
          name: 'topic',
          label: practice.topic,
          value: values.topic,
          options: practiceTopics.map((value) => ({ value, label: practice.topics[value], reveals: false })),
        }}
        error={errors.topic}
      />
      <TextArea {...field('text')} label={practice.text} hint={practice.textHint} />
      <PlainField
        {...field('source')}
        label={practice.source}
        hint={practice.sourceHint}
        type="text"
        autoComplete="off"
      />
      <PlainField {...field('sourceDate')} label={practice.sourceDate} {...day} />
      <PlainField {...field('expiresOn')} label={practice.expiresOn} hint={practice.expiresHint} {...day} />
      <div className="desk-actions">
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{practice.save}</span>
        </button>
        {id !== undefined && (
          <a className="kern-btn kern-btn--tertiary" href={path('/stelle/praxis')}>
            <span className="kern-label">{practice.cancel}</span>
          </a>
        )}
      </div>
    </form>
  );
}

/** Asks before a note is deleted: nobody can bring it back. */
export function RemoveNote({ note, csrf }: { note: NoteView; csrf: string }) {
  const { practice } = useDeskTexts();
  const path = usePath();
  return (
    <section className="desk-box" aria-labelledby="wirklich">
      <h2 className="kern-heading-medium" id="wirklich">
        {practice.removeAsk}
      </h2>
      <p className="kern-body">
        <strong>{note.topic}</strong>
      </p>
      <p className="case-text">{note.text}</p>
      <p className="kern-body">{practice.removeHint}</p>
      <form method="post" action={path('/stelle/praxis')} className="desk-actions">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="notiz" value={String(note.id)} />
        <button className="kern-btn kern-btn--primary" type="submit" name="loeschen" value="1">
          <span className="kern-label">{practice.removeSend}</span>
        </button>
        <a className="kern-btn kern-btn--tertiary" href={path('/stelle/praxis')}>
          <span className="kern-label">{practice.cancel}</span>
        </a>
      </form>
    </section>
  );
}

/** Notes with the ways to change them. */
export function NoteList({ notes, title }: { notes: readonly NoteView[]; title: string }) {
  const { practice } = useDeskTexts();
  const path = usePath();
  return (
    <ul className="desk-notes" aria-label={title}>
      {notes.map(({ id, topic, text, meta }) => (
        <li key={id} className="desk-box">
          <h3 className="kern-heading-small">{topic}</h3>
          <p className="case-text">{text}</p>
          <p className="kern-body kern-body--small">{meta}</p>
          <div className="desk-actions">
            <a
              className="kern-btn kern-btn--secondary"
              href={`${path('/stelle/praxis')}?notiz=${String(id)}`}
              aria-label={`${practice.change}: ${topic}, ${text.slice(0, 40)}`}
            >
              <span className="kern-label">{practice.change}</span>
            </a>
            <a
              className="kern-btn kern-btn--tertiary"
              href={`${path('/stelle/praxis')}?loeschen=${String(id)}`}
              aria-label={`${practice.remove}: ${topic}, ${text.slice(0, 40)}`}
            >
              <span className="kern-label">{practice.remove}</span>
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
