import type { MetaFunction } from '@remix-run/node';
import { type Lang, languageOf, useLang, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { start as de } from '~/texts/de/start';
import { start as en } from '~/texts/en/start';

export const handle = { noJs: true };

const texts: Record<Lang, typeof de> = { de, en };

export const meta: MetaFunction = ({ location }) => pageTitle(languageOf(location.pathname), undefined);

export default function Start() {
  const words = texts[useLang()];
  const path = usePath();
  return (
    <>
      <div className="prose">
        <h1 className="kern-heading-x-large">{words.title}</h1>
        <p className="kern-body lead">{words.lead}</p>
        <p className="actions">
          <a className="kern-btn kern-btn--primary" href={path('/check')}>
            <span className="kern-label">{words.begin}</span>
          </a>
          <a className="kern-link" href={path('/check/weitermachen')}>
            {words.resumeByCode}
          </a>
        </p>
        <p className="kern-body kern-body--small">{words.resume}</p>
      </div>
      <h2 className="kern-heading-medium start-heading">{words.questionsTitle}</h2>
      <ol className="start-questions">
        {words.questions.map(({ title, text }) => (
          <li key={title}>
            <h3 className="kern-heading-small">{title}</h3>
            <p className="kern-body">{text}</p>
          </li>
        ))}
      </ol>
      <div className="prose">
        <h2 className="kern-heading-medium">{words.needsTitle}</h2>
        <ul>
          {words.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <p className="kern-body">{words.needsNote}</p>
        <h2 className="kern-heading-medium">{words.timeTitle}</h2>
        <p className="kern-body">{words.time}</p>
        <h2 className="kern-heading-medium">{words.dataTitle}</h2>
        <p className="kern-body">{words.data}</p>
        <p>
          <a className="kern-link" href={path('/datenschutz')}>
            {words.privacy}
          </a>
        </p>
      </div>
    </>
  );
}
