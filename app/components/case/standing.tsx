import { TableHead } from '~/components/table-head';
import { usePath } from '~/services/language';
import { useCalendarTexts } from '~/texts/calendar';
import { useCaseTexts } from '~/texts/case';
import type { StatusView, WayStep } from './view';

/** The way of the case as a picture in words: stations on a line, each with its state. */
function Way({ way }: { way: readonly WayStep[] }) {
  const { status } = useCaseTexts().page;
  return (
    <section aria-labelledby="weg">
      <h3 className="kern-heading-small" id="weg">
        {status.wayTitle}
      </h3>
      <ol className="case-way">
        {way.map(({ name, state, day }, index) => (
          <li
            key={index}
            className={`case-way__step case-way__step--${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className="case-way__name">{name}</span>
            <span className="case-way__state">
              {status.way[state]}
              {day !== undefined && `, ${state === 'current' ? status.from(day) : status.on(day)}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ClockProps {
  clock: NonNullable<StatusView['clock']>;
  isOffered: boolean;
  /** Whether its reminders reach anybody. */
  rings: boolean;
}

function Rings({ clock }: Pick<ClockProps, 'clock'>) {
  const { clock: texts } = useCaseTexts().page;
  return (
    <>
      <p className="kern-body">{texts.otherwise}</p>
      <table className="result-table">
        <TableHead columns={[texts.day, texts.step, texts.state]} />
        <tbody>
          {clock.lines.map(({ words, day, state }) => (
            <tr key={day}>
              <td className="result-table__day" data-label={texts.day}>
                {day}
              </td>
              <td data-label={texts.step}>{words}</td>
              <td data-label={texts.state}>{texts.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Clock({ clock, isOffered, rings }: ClockProps) {
  const { clock: texts } = useCaseTexts().page;
  const expected = isOffered ? texts.offered : texts.intro;
  return (
    <section aria-labelledby="uhr">
      <h3 className="kern-heading-small" id="uhr">
        {texts.title}
      </h3>
      <p className="kern-body">{clock.isLate ? texts.late : expected(clock.answerBy)}</p>
      {rings && <Rings clock={clock} />}
      <p className="kern-body kern-body--small">{texts.note}</p>
    </section>
  );
}

/** Where the case stands, whose turn it is, and what time brings. */
export function Standing({ view, number }: { view: StatusView; number: string }) {
  const { status } = useCaseTexts().page;
  const { own } = useCalendarTexts();
  const path = usePath();
  const { state, reason, outcome, offeredTo, suggestion, erasure, clock, reach, plan } = view;
  const isPlanOpen = plan?.steps.some((step) => step.state !== 'done') === true;
  return (
    <section className="case-section" aria-labelledby="stand">
      <h2 className="kern-sr-only" id="stand">
        {status.title}
      </h2>
      <div className="case-card">
        <p className="case-card__state">{state.name}</p>
        <p className="kern-body">{state.text}</p>
        {outcome !== undefined && <p className="kern-body">{outcome}.</p>}
        <p className="kern-body">
          <strong>{state.turn}</strong> {status.since(state.since)}
          {view.questions.length > 0 && !state.isYours && ` ${status.alsoYou}`}
        </p>
        {clock !== undefined && reach !== 'mail' && <p className="kern-body">{status.notTold[reach]}</p>}
        {offeredTo !== undefined && <p className="kern-body">{status.offered(offeredTo)}</p>}
        {view.can.reopenAfterConsent && <p className="kern-body">{status.reopenAfter}</p>}
        {erasure !== undefined && (
          <p className="kern-body">
            {erasure.kind === 'requested' ? status.erasedOn(erasure.day) : status.keptUntil(erasure.day)}
          </p>
        )}
        {reason !== undefined && (
          <>
            <p className="kern-body kern-body--small">{status.reason}:</p>
            <p className="case-text">{reason}</p>
          </>
        )}
        {suggestion !== undefined && <p className="kern-body">{status.suggestion(suggestion)}</p>}
      </div>
      {(clock !== undefined || erasure !== undefined || isPlanOpen) && (
        <p className="kern-body no-print">
          <a className="kern-link" href={path(`/fall/${number}/termine.ics`)} download>
            {own.link}
          </a>
        </p>
      )}
      <Way way={view.way} />
      {clock !== undefined && (
        <Clock
          clock={clock}
          isOffered={offeredTo !== undefined}
          rings={reach === 'mail' || reach === 'network'}
        />
      )}
    </section>
  );
}
