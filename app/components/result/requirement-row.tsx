import { Fragment } from 'react';
import type { Requirement } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { StatusMark } from './marks';
import { Provision } from './provision';
import type { Answer } from './requirement-words';
import {
  answersTo,
  figureOf,
  isNotRequired,
  remedyOf,
  requiredWords,
  requirementText,
  statusWords,
  validityWords,
} from './requirement-words';
import type { ResultView } from './view';
import type { Words } from './words';

interface Props {
  requirement: Requirement;
  route: RouteId;
  view: ResultView;
  words: Words;
}

function ChangeLink({ answer, words }: { answer: Answer; words: Words }) {
  const { ledger } = words.result;
  if (answer.href === undefined) return null;
  return (
    <a
      className="kern-link kern-link--small no-print"
      href={answer.href}
      aria-label={ledger.changeFact(answer.label)}
    >
      {answer.open ? ledger.answerNow : ledger.change}
    </a>
  );
}

function Answers({ answers, words }: { answers: readonly Answer[]; words: Words }) {
  return answers.map((answer) => (
    <Fragment key={answer.path}>
      <dt>{answer.label}</dt>
      <dd>
        {answer.value} <ChangeLink answer={answer} words={words} />
      </dd>
    </Fragment>
  ));
}

function Head({ requirement, route, view, words }: Props) {
  return (
    <div className="result-row__head">
      <span className="result-row__name">{requirementText(requirement.id, route, words).name}</span>
      <StatusMark
        status={requirement.status}
        notRequired={isNotRequired(requirement, view.facts)}
        words={words}
      />
    </div>
  );
}

function Explanation({ requirement, route, view, words }: Props) {
  const { id, status } = requirement;
  if (status === 'met') return null;
  const remedy = remedyOf(requirement, view.assessment, words);
  return (
    <>
      <p className="result-row__text">{statusWords(requirement, requirementText(id, route, words))}</p>
      {status === 'toProve' && remedy !== undefined && (
        <p className="result-row__text">
          {words.result.ledger.alsoHelps} {remedy}
        </p>
      )}
    </>
  );
}

/** One line of the ledger: requirement, status and reason; answers, figure and paragraph are one step deeper. */
export function RequirementRow(props: Props) {
  const { requirement, route, view, words } = props;
  const { ledger } = words.result;
  const required = requiredWords(requirement, route, words);
  const figure = figureOf(requirement, view.assessment);
  return (
    <li className="result-row">
      <Head {...props} />
      <Explanation {...props} />
      <details className="result-more">
        <summary>{ledger.details}</summary>
        <dl className="result-pairs">
          <Answers answers={answersTo(requirement, view, words)} words={words} />
          {required !== undefined && (
            <>
              <dt>{ledger.required}</dt>
              <dd>
                {required}
                {figure !== undefined && (
                  <span className="result-aside"> ({validityWords(figure, words)})</span>
                )}
              </dd>
            </>
          )}
          <dt>{ledger.provision}</dt>
          <dd>
            <Provision text={requirement.provision} />
          </dd>
        </dl>
      </details>
    </li>
  );
}
