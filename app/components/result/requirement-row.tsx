import { Fragment } from 'react';
import type { Requirement } from '#flows/law/assessment';
import type { RouteId } from '#flows/law/ids';
import { StatusMark } from './marks';
import { Provision } from './provision';
import type { Answer } from './requirement-words';
import { answersTo, figureOf, remedyWords, requiredWords, validityWords } from './requirement-words';
import type { ResultView } from './view';
import type { Words } from './words';

interface Props {
  requirement: Requirement;
  route: RouteId;
  view: ResultView;
  words: Words;
  /** Only name, status and paragraph: where the row decides nothing. */
  brief?: boolean;
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

function Head({ requirement, words }: Pick<Props, 'requirement' | 'words'>) {
  return (
    <div className="result-row__head">
      <span className="result-row__name">{words.law.requirements[requirement.id].name}</span>
      <StatusMark status={requirement.status} words={words} />
    </div>
  );
}

function Explanation({ requirement, words }: Pick<Props, 'requirement' | 'words'>) {
  const { status, remedy } = requirement;
  const text = words.law.requirements[requirement.id];
  if (status === 'met') return null;
  return (
    <>
      <p className="result-row__text">{text.when?.[status] ?? text.what}</p>
      {status === 'toProve' && remedy !== undefined && (
        <p className="result-row__text">
          {words.result.ledger.alsoHelps} {remedyWords(remedy, words)}
        </p>
      )}
    </>
  );
}

/** One line of the ledger: requirement, status, answers, what is required, figure and paragraph. */
export function RequirementRow({ requirement, route, view, words, brief = false }: Props) {
  const { ledger } = words.result;
  const provision = <Provision text={requirement.provision} />;
  if (brief) {
    return (
      <li className="result-row">
        <Head requirement={requirement} words={words} />
        {provision}
      </li>
    );
  }
  const required = requiredWords(requirement, route, words);
  const figure = figureOf(requirement, view.assessment);
  return (
    <li className="result-row">
      <Head requirement={requirement} words={words} />
      <Explanation requirement={requirement} words={words} />
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
        <dd>{provision}</dd>
      </dl>
    </li>
  );
}
