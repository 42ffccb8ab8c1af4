import { papersTexts } from '~/texts/papers';
import { planTexts } from '~/texts/plan';
import { Alert } from '~/components/alert';
import { ExploreSection } from '~/components/explore/explore-section';
import { HandoffEntry } from '~/components/handoff/handoff-entry';
import { AccessVerdict } from './access';
import { Assumptions } from './assumptions';
import { Duties } from './duties';
import { FiguresTable } from './figures-table';
import { OfficesSection } from './offices';
import { OpenQuestions } from './open-questions';
import { Recommendation } from './recommendation';
import { Remaining } from './remaining';
import { RouteGroups } from './route-groups';
import { Sources } from './sources';
import type { ResultView } from './view';
import { Warnings } from './warnings';
import type { Words } from './words';

interface Props {
  view: ResultView;
  words: Words;
}

interface ResultPageProps extends Props {
  /** A worked example: there are no answers that could be changed. */
  isExample?: boolean;
  /** Whether the case was handed over; undefined where it cannot be. */
  isSent?: boolean | undefined;
}

function Interim({ view, words }: Props) {
  if (view.continueAt === null) return null;
  const text = words.result.interim;
  return (
    <div className="result-alert">
      <Alert severity="info" title={text.title}>
        <p className="kern-body">{text.text}</p>
        <p className="kern-body no-print">
          <a className="kern-link" href={words.path(view.continueAt)}>
            {text.continue}
          </a>
        </p>
      </Alert>
    </div>
  );
}

function StateOfTheLaw({ view, words }: Props) {
  const { version, lawAsOf } = view.assessment.ruleSet;
  const text = words.result.law;
  return (
    <section className="result-section" aria-labelledby="law">
      <h2 className="kern-heading-medium" id="law">
        {text.title}
      </h2>
      <p className="kern-body">{text.text(version, words.date(lawAsOf))}</p>
      <p className="kern-body no-print">
        <a className="kern-link" href={words.path('/rechtsstand')}>
          {text.link}
        </a>
      </p>
    </section>
  );
}

/** The way to the plan and to the papers. */
function PlanEntry({ words }: Pick<ResultPageProps, 'words'>) {
  const { fromResult } = planTexts(words.lang);
  const { entry } = papersTexts(words.lang);
  return (
    <p className="actions no-print">
      <a className="kern-btn kern-btn--secondary" href={words.path('/check/plan')}>
        <span className="kern-label">{fromResult}</span>
      </a>
      <a className="kern-link" href={words.path('/check/papiere')}>
        {entry}
      </a>
    </p>
  );
}

/** The whole result: what matters most stands first, everything deeper is one click away. */
export function ResultPage({ view, words, isExample = false, isSent }: ResultPageProps) {
  const { result } = words;
  return (
    <div className="result">
      <h1 className="kern-heading-x-large">{result.title(words.date(view.assessment.asOf))}</h1>
      <p className="kern-body">{result.intro}</p>
      <Interim view={view} words={words} />
      <Warnings severities={['stop', 'warn']} label={result.warnings.first} view={view} words={words} />
      <AccessVerdict view={view} words={words} />
      <Recommendation view={view} words={words} />
      {!isExample && <PlanEntry words={words} />}
      <Warnings severities={['info']} label={result.warnings.also} view={view} words={words} />
      <Remaining view={view} words={words} />
      <OpenQuestions view={view} words={words} />
      {isSent !== undefined && <HandoffEntry isSent={isSent} words={words} />}
      <RouteGroups view={view} words={words} />
      <ExploreSection view={view} words={words} isExample={isExample} />
      <Duties view={view} words={words} />
      <OfficesSection view={view} words={words} />
      <Assumptions view={view} words={words} />
      <FiguresTable view={view} words={words} />
      <StateOfTheLaw view={view} words={words} />
      <Sources view={view} words={words} />
      {!isExample && (
        <p className="actions no-print">
          <a className="kern-btn kern-btn--secondary" href={words.path('/check/angaben')}>
            <span className="kern-label">{result.actions.answers}</span>
          </a>
        </p>
      )}
    </div>
  );
}
