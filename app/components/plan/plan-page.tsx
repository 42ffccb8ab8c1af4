import { Alert } from '~/components/alert';
import { FactList } from '~/components/fact-list';
import { UnfinishedNotice } from '~/components/unfinished';
import { Provision } from '~/components/result/provision';
import { TableHead } from '~/components/table-head';
import { usePath } from '~/services/language';
import { useCalendarTexts } from '~/texts/calendar';
import { useChecklistTexts } from '~/texts/checklist';
import { usePapersTexts } from '~/texts/papers';
import { usePlanTexts } from '~/texts/plan';
import { FastTrack } from './fast-track';
import { Fees } from './fees';
import { FollowUps } from './follow-ups';
import { PlanPicture } from './plan-picture';
import { StartTrialForm } from './start-trial';
import { StepPapers } from './step-papers';
import { StepsTable } from './steps-table';
import { queryOf, START_PARAMETER } from './paths';
import { PlanFactsForm } from './plan-facts';
import type { PlanFactsView, PlanView, StartTrial } from './view';

function Summary({ view }: { view: PlanView }) {
  const { summary } = usePlanTexts();
  const rows = [
    [summary.procedure, view.procedure.name],
    [summary.start, view.start],
    [summary.decisive, view.decisive],
    [summary.cost, view.total],
  ] as const;
  return <FactList rows={rows} className="plan-summary" />;
}

const severities = { holds: 'success', uncertain: 'warning', breaks: 'warning' } as const;

function Compared({
  compared,
  comparesPerson,
  compareHref,
}: Pick<PlanView, 'compared' | 'comparesPerson' | 'compareHref'>) {
  const { alternative: texts } = usePlanTexts();
  const feesName = comparesPerson ? texts.personFees : texts.fees;
  if (compareHref === undefined) return null;
  if (compared.length === 0)
    return (
      <p className="kern-body no-print">
        <a className="kern-link" href={compareHref}>
          {texts.otherWays}
        </a>
      </p>
    );
  return (
    <section aria-labelledby="vergleich">
      <h2 className="kern-heading-medium" id="vergleich">
        {texts.title}
      </h2>
      <table className="result-table">
        <TableHead columns={[texts.procedure, texts.time, feesName, texts.effort]} />
        <tbody>
          {compared.map(({ name, time, fees, effort, href }) => (
            <tr key={name}>
              <th scope="row">
                {href === undefined ? (
                  `${name} (${texts.present})`
                ) : (
                  <a className="kern-link" href={href}>
                    {name}
                  </a>
                )}
              </th>
              <td data-label={texts.time}>{time}</td>
              <td data-label={feesName}>{fees}</td>
              <td data-label={texts.effort}>{effort}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {compareHref !== undefined && (
        <p className="kern-body no-print">
          <a className="kern-link" href={compareHref}>
            {texts.sideBySide}
          </a>
        </p>
      )}
    </section>
  );
}

interface Props {
  view: PlanView;
  /** Another way or procedure was asked for than the one that can be planned. */
  isOther: boolean;
  trial: StartTrial;
  /** What the address says besides the start of work. */
  kept: Readonly<Record<string, string>>;
  /** The form beside the plan; undefined where there is nothing to ask. */
  facts: PlanFactsView | undefined;
  /** Hidden fields of that form. */
  hidden: Readonly<Record<string, string>>;
  /** Where an unfinished check goes on. */
  proceed: string | undefined;
}

/** Conditions for those who come along. */
function Family({ family }: Pick<PlanView, 'family'>) {
  const { familyTitle } = usePlanTexts();
  if (family.length === 0) return null;
  return (
    <section aria-labelledby="familie">
      <h2 className="kern-heading-medium" id="familie">
        {familyTitle}
      </h2>
      <ul className="kern-list kern-list--bullet">
        {family.map(({ id, words, provision }) => (
          <li key={id}>
            {words} (<Provision text={provision} />)
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The plan of a check: procedure with reasons, picture, steps, fees and papers. */
export function PlanPage({ view, isOther, trial, kept, facts, hidden, proceed }: Props) {
  const texts = usePlanTexts();
  const { plan: calendar } = useCalendarTexts();
  const checklist = useChecklistTexts();
  const papers = usePapersTexts();
  const path = usePath();
  const hasSteps = view.steps.length > 0;
  const query = queryOf(kept);
  const tried: Readonly<Record<string, string>> =
    trial.chosen === undefined ? {} : { [START_PARAMETER]: trial.entered };
  const { some, none } = texts.unfinished;
  const unfinished = <UnfinishedNotice words={hasSteps ? some : none} proceed={proceed} />;
  if (proceed !== undefined && view.isUndecided)
    return (
      <div className="result result--wide plan">
        <h1 className="kern-heading-large">{texts.title}</h1>
        {unfinished}
      </div>
    );
  return (
    <div className="result result--wide plan">
      <a className="kern-link back-link no-print" href={path('/check/ergebnis')}>
        {texts.toResult}
      </a>
      <h1 className="kern-heading-large">{texts.title}</h1>
      {unfinished}
      {isOther && <Alert severity="warning" title={texts.notThere} />}
      {view.route !== undefined && <p className="kern-body">{texts.forRoute(view.route)}</p>}
      <Summary view={view} />
      {view.wished !== undefined && (
        <Alert severity={severities[view.wished.verdict]} title={view.wished.lines[0] ?? ''}>
          {view.wished.lines.length > 1 && (
            <p className="kern-body">{view.wished.lines.slice(1).join(' ')}</p>
          )}
        </Alert>
      )}
      {hasSteps && <StartTrialForm trial={trial} kept={kept} />}
      {facts !== undefined && <PlanFactsForm facts={facts} hidden={hidden} />}
      <section aria-labelledby="verfahren">
        <h2 className="kern-heading-medium" id="verfahren">
          {view.procedure.name}
        </h2>
        <p className="kern-body">{view.procedure.text}</p>
        <h3 className="kern-heading-small">{view.why}</h3>
        <ul className="kern-list kern-list--bullet">
          {view.reasons.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {!hasSteps && <p className="kern-body">{texts.noSteps}</p>}
        {!hasSteps && (
          <p className="kern-body no-print">
            <a className="kern-link" href={path('/check/ergebnis')}>
              {texts.seeResult}
            </a>
          </p>
        )}
      </section>
      <Compared {...view} />
      {view.fastTrack !== undefined && <FastTrack view={view.fastTrack} />}
      {hasSteps && (
        <>
          <section aria-labelledby="zeitplan">
            <h2 className="kern-heading-medium" id="zeitplan">
              {texts.picture.title}
            </h2>
            <p className="kern-body">{view.caution}</p>
            <PlanPicture picture={view.picture} />
          </section>
          <section aria-labelledby="schritte">
            <h2 className="kern-heading-medium" id="schritte">
              {texts.table.title}
            </h2>
            <StepsTable steps={view.steps} />
            <StepPapers stepPapers={view.stepPapers} sources={view.sources} />
            {view.calendar !== undefined && (
              <p className="kern-body no-print">
                <a className="kern-link" href={view.calendar} download>
                  {calendar.link}
                </a>
                <span className="kern-body--small plan-calendar">{calendar.hint}</span>
              </p>
            )}
          </section>
          <Fees fees={view.fees} />
          <Family family={view.family} />
          {view.documents.length > 0 && (
            <section aria-labelledby="unterlagen">
              <h2 className="kern-heading-medium" id="unterlagen">
                {texts.documentsTitle}
              </h2>
              <p className="kern-body no-print">
                <a className="kern-link" href={path('/check/checkliste') + query}>
                  {checklist.link}
                </a>
              </p>
              <div className="plan-papers">
                {view.documents.map(({ side, names }) => (
                  <div key={side}>
                    <h3 className="kern-heading-small">{side}</h3>
                    <ul className="kern-list kern-list--bullet">
                      {names.map((name) => (
                        <li key={name}>{name}</li>
                      ))}
                    </ul>
                  </div>
                ))}
              </div>
            </section>
          )}
          <FollowUps followUps={view.followUps} />
        </>
      )}
      <p className="actions no-print">
        <a
          className="kern-btn kern-btn--secondary"
          href={path('/check/papiere') + queryOf({ ...kept, ...tried })}
        >
          <span className="kern-label">{papers.entry}</span>
        </a>
      </p>
    </div>
  );
}
