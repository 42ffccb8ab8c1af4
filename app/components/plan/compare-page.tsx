import { Alert } from '~/components/alert';
import { SelectField } from '~/components/fields/select-field';
import { UnfinishedNotice } from '~/components/unfinished';
import { usePath } from '~/services/language';
import { usePlanTexts } from '~/texts/plan';
import { planPath, START_PARAMETER } from './paths';
import { PlanPicture } from './plan-picture';
import { StartTrialForm } from './start-trial';
import type { ChoiceView, ComparedView, StartTrial } from './view';

/** The page: what can be chosen, what is, and both plans; undefined where there are no two plans. */
export interface PlanComparison {
  options: readonly ChoiceView[];
  chosen: { a: string; b: string };
  complaint: 'same' | 'unknown' | null;
  compared: ComparedView | undefined;
  trial: StartTrial;
  /** Where an unfinished check goes on. */
  proceed: string | undefined;
}

/** The name of a plan with its letter. */
const lettered = (names: ComparedView['names'], index: number) =>
  `${['A', 'B'][index] ?? ''}: ${names[index] ?? ''}`;

function Choice({ options, chosen, trial }: Pick<PlanComparison, 'options' | 'chosen' | 'trial'>) {
  const { compare: texts } = usePlanTexts();
  return (
    <form method="get" className="plan-choice no-print">
      <SelectField field={{ name: 'a', label: texts.first, options, value: chosen.a }} />
      <SelectField field={{ name: 'b', label: texts.second, options, value: chosen.b }} />
      {trial.chosen !== undefined && <input type="hidden" name={START_PARAMETER} value={trial.entered} />}
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{texts.show}</span>
      </button>
    </form>
  );
}

function Head({ corner, names }: { corner: string; names: ComparedView['names'] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        {names.map((words, index) => (
          <th key={words} scope="col">
            {lettered(names, index)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({ lines }: { lines: readonly string[] }) {
  const [first] = lines;
  if (lines.length === 1) return first;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Aspects({ aspects, names }: Pick<ComparedView, 'aspects' | 'names'>) {
  const { compare: texts } = usePlanTexts();
  return (
    <table className="result-table plan-beside">
      <Head corner={texts.aspect} names={names} />
      <tbody>
        {aspects.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((lines, index) => (
              <td key={names[index]} data-label={lettered(names, index)}>
                <Cell lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Steps({ steps, names }: Pick<ComparedView, 'steps' | 'names'>) {
  const { compare: texts, table } = usePlanTexts();
  return (
    <table className="result-table plan-beside">
      <Head corner={table.step} names={names} />
      <tbody>
        {steps.map(({ name, dates }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {dates.map((words, index) => (
              <td key={names[index]} data-label={lettered(names, index)}>
                {words ?? texts.notPart}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Beside({ compared }: { compared: ComparedView }) {
  const { compare: texts } = usePlanTexts();
  const { differences, names, aspects, pictures, steps, hrefs } = compared;
  return (
    <>
      <section aria-labelledby="unterschied">
        <h2 className="kern-heading-medium" id="unterschied">
          {texts.differences}
        </h2>
        <ul className="kern-list kern-list--bullet">
          {differences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="einzeln">
        <h2 className="kern-heading-medium" id="einzeln">
          {texts.table}
        </h2>
        <Aspects aspects={aspects} names={names} />
      </section>
      <section aria-labelledby="bilder">
        <h2 className="kern-heading-medium" id="bilder">
          {texts.pictures}
        </h2>
        <div className="plan-pair">
          {pictures.map((picture, index) => (
            <div key={names[index]}>
              <h3 className="kern-heading-small">{lettered(names, index)}</h3>
              <p className="kern-body no-print">
                <a
                  className="kern-link"
                  href={hrefs[index]}
                  aria-label={`${texts.open}: ${names[index] ?? ''}`}
                >
                  {texts.open}
                </a>
              </p>
              <PlanPicture picture={picture} />
            </div>
          ))}
        </div>
      </section>
      <section aria-labelledby="schritte">
        <h2 className="kern-heading-medium" id="schritte">
          {texts.steps}
        </h2>
        <p className="kern-body">{texts.stepsHint}</p>
        <Steps steps={steps} names={names} />
      </section>
    </>
  );
}

/** Two plans side by side: another way, or the same way in another procedure. */
export function ComparePlansPage({ options, chosen, complaint, compared, trial, proceed }: PlanComparison) {
  const { compare: texts, unfinished } = usePlanTexts();
  const path = usePath();
  return (
    <div className="result result--wide plan">
      <a className="kern-link back-link no-print" href={path(planPath())}>
        {texts.toPlan}
      </a>
      <h1 className="kern-heading-large">{texts.title}</h1>
      <UnfinishedNotice words={unfinished.some} proceed={proceed} />
      {compared === undefined ? (
        <p className="kern-body">{texts.nothing}</p>
      ) : (
        <>
          <p className="kern-body no-print">{texts.intro}</p>
          {complaint !== null && <Alert severity="warning" title={texts[complaint]} />}
          <Choice options={options} chosen={chosen} trial={trial} />
          <StartTrialForm trial={trial} kept={chosen} />
          <Beside compared={compared} />
        </>
      )}
    </div>
  );
}
