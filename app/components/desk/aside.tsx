import { FieldError, idsOf } from '~/components/fields/field-parts';
import { usePath } from '~/services/language';
import { useCalendarTexts } from '~/texts/calendar';
import { useDeskTexts } from '~/texts/desk';
import type { ContentView, DeskLine, StandingView, TaskView } from './case-view';
import { DeskForm, DeskLineField, DeskText, fieldName, Fold, useFieldError } from './form';
import type { FormContext } from './form';
import { Lines } from './problem';
import { Due } from './queue';

interface BoxProps extends FormContext {
  content: ContentView;
  standing: StandingView;
}

function Task({ task, ...form }: FormContext & { task: TaskView }) {
  const { tasks } = useDeskTexts().page;
  return (
    <li className="desk-task">
      <p className="case-text">{task.text}</p>
      <p className="desk-task__due">
        {task.done ?? (task.due === undefined ? tasks.noDay : <Due due={task.due} />)}
      </p>
      {task.done === undefined && (
        <DeskForm
          {...form}
          step="taskDone"
          fields={{ task: String(task.id) }}
          submit={tasks.done}
          name={tasks.doneOf(task.text)}
        />
      )}
    </li>
  );
}

/** All open tasks of the account for a spreadsheet; a file of one case alone would be a copy of the box. */
function TaskSheets() {
  const { page, sheets } = useDeskTexts();
  const path = usePath();
  const { as, link } = sheets.links;
  const { mine } = page.tasks;
  return (
    <p className="kern-body no-print">
      {mine}:{' '}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className="kern-link desk-box__file"
          href={path(`/stelle/tabelle/aufgaben.${format}?filter=1&wer=me`)}
          download
          aria-label={link(mine, as[format])}
        >
          {as[format]}
        </a>
      ))}
    </p>
  );
}

/** What the office has to do in a case, and by when. */
export function Tasks({ content, standing, number, ...form }: BoxProps & { number: string }) {
  const { tasks } = useDeskTexts().page;
  const { tasks: calendar } = useCalendarTexts();
  const path = usePath();
  const list = (some: readonly TaskView[]) => (
    <ul className="desk-tasks">
      {some.map((task) => (
        <Task key={task.id} task={task} {...form} />
      ))}
    </ul>
  );
  const hasDays =
    standing.answerBy !== undefined ||
    content.tasks.some(({ due }) => due !== undefined) ||
    (standing.can.includes('planStepDone') &&
      content.plan?.steps.some(({ state }) => state !== 'done') === true);
  return (
    <section className="desk-box" aria-labelledby="aufgaben">
      <h2 className="kern-heading-small" id="aufgaben">
        {tasks.title}
      </h2>
      {content.tasks.length === 0 ? <p className="kern-body">{tasks.none}</p> : list(content.tasks)}
      {hasDays && (
        <p className="kern-body no-print">
          <a className="kern-link" href={path(`/stelle/${number}/termine.ics`)} download>
            {calendar.link}
          </a>
        </p>
      )}
      {content.tasks.length > 0 && <TaskSheets />}
      {content.finished.length > 0 && (
        <details className="case-fold desk-fold">
          <summary>{tasks.finished(content.finished.length)}</summary>
          {list(content.finished)}
        </details>
      )}
      {standing.can.includes('assigned') && (
        <Fold summary={tasks.label} problem={form.problem} steps={['taskAdded']}>
          <DeskForm {...form} step="taskAdded" submit={tasks.add}>
            <DeskText {...form} step="taskAdded" label={tasks.label} />
            <DeskLineField {...form} step="taskAdded" field="dueOn" label={tasks.due} type="date" />
          </DeskForm>
        </Fold>
      )}
    </section>
  );
}

/** How things are handled in practice, by the notes of the office. */
export function Practice({ notes }: { notes: ContentView['practice'] }) {
  const { practice } = useDeskTexts().page;
  const path = usePath();
  return (
    <section className="desk-box" aria-labelledby="praxis">
      <h2 className="kern-heading-small" id="praxis">
        {practice.title}
      </h2>
      <p className="kern-body kern-body--small">{notes.length === 0 ? practice.none : practice.hint}</p>
      {notes.map(({ id, topic, text, meta }) => (
        <details className="case-fold desk-fold" key={id}>
          <summary>{topic}</summary>
          <p className="case-text">{text}</p>
          <p className="kern-body kern-body--small">{meta}</p>
        </details>
      ))}
      <p className="kern-body">
        <a className="kern-link" href={path('/stelle/praxis')}>
          {practice.edit}
        </a>
      </p>
    </section>
  );
}

function FileSheet({ sheet, ...form }: FormContext & { sheet: NonNullable<ContentView['sheet']> }) {
  const { consents } = useDeskTexts().page;
  const name = fieldName('consentGiven', 'textVersion');
  const error = useFieldError(form.problem, 'consentGiven', 'textVersion');
  return (
    <Fold summary={consents.fileTitle} problem={form.problem} steps={['consentGiven']}>
      <p className="kern-body kern-body--small">{consents.fileVersion(sheet.words)}</p>
      <DeskForm {...form} step="consentGiven" submit={consents.fileSend}>
        <FieldError name={name} message={error} />
        <div className="kern-form-check">
          <input
            className={`kern-form-check__checkbox${error === undefined ? '' : ' kern-form-check__checkbox--error'}`}
            id={idsOf(name).input}
            type="checkbox"
            name="textVersion"
            value={sheet.version}
          />
          <label className="kern-label" htmlFor={idsOf(name).input}>
            {consents.fileTick}
          </label>
        </div>
      </DeskForm>
    </Fold>
  );
}

/** Consents as they stand, the signed sheet of the person, and withdrawals that somebody told the office. */
export function Consents({ content, standing: _, ...form }: BoxProps) {
  const { page, life } = useDeskTexts();
  const { consents: texts } = page;
  const withdrawable = content.consents.filter(({ canWithdraw }) => canWithdraw);
  return (
    <section className="desk-box" aria-labelledby="einwilligungen">
      <h2 className="kern-heading-small" id="einwilligungen">
        {texts.title}
      </h2>
      <ul className="desk-consents">
        {content.consents.map(({ kind, state, isGiven }) => (
          <li key={kind}>
            <span aria-hidden="true">{isGiven ? '✓' : '–'}</span>
            <span>
              {life.consents[kind]}
              <span className="desk-facts__aside">{state}</span>
            </span>
          </li>
        ))}
      </ul>
      {content.sheet !== undefined && <FileSheet {...form} sheet={content.sheet} />}
      {withdrawable.length > 0 && (
        <Fold summary={texts.withdrawTitle} problem={form.problem} steps={['consentWithdrawn']}>
          <p className="kern-body kern-body--small">{texts.withdrawEnds}</p>
          {withdrawable.map(({ kind }) => (
            <DeskForm
              key={kind}
              {...form}
              step="consentWithdrawn"
              fields={{ kind }}
              submit={texts.withdraw(life.consents[kind])}
            />
          ))}
        </Fold>
      )}
    </section>
  );
}

/** All that happened, folded. */
export function History({ lines }: { lines: readonly DeskLine[] }) {
  const { history } = useDeskTexts().page;
  return (
    <section className="desk-box" aria-labelledby="verlauf">
      <h2 className="kern-heading-small" id="verlauf">
        {history.title}
      </h2>
      <details className="case-fold desk-fold">
        <summary>{history.show(lines.length)}</summary>
        <Lines lines={lines} />
      </details>
    </section>
  );
}
