import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { type ExampleTeaser, exampleTeasers } from '~/services/examples.server';
import { type Lang, languageOf, requestLanguage, useLang, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { start as de } from '~/texts/de/start';
import { start as en } from '~/texts/en/start';
import { exampleTexts } from '~/texts/examples';

export const handle = { noJs: true };

const texts: Record<Lang, typeof de> = { de, en };

export const meta: MetaFunction = ({ location }) => pageTitle(languageOf(location.pathname), undefined);

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { teasers: await exampleTeasers(context, requestLanguage(request)) };
}

/** Worked examples: what a result looks like before anybody has answered a question. */
function Examples({ teasers }: { teasers: readonly ExampleTeaser[] }) {
  const texts = exampleTexts(useLang());
  const path = usePath();
  return (
    <>
      <h2 className="kern-heading-medium start-heading">{texts.title}</h2>
      <ul className="start-examples">
        {teasers.map(({ id, pay, sentence }) => (
          <li key={id}>
            <h3 className="kern-heading-small">{texts.cases[id].title}</h3>
            <p className="kern-body">{texts.cases[id].situation(pay)}</p>
            <p className="kern-body">
              <strong>{texts.result}:</strong> {sentence}
            </p>
            <p className="kern-body">
              <a className="kern-link" href={path(`/beispiele/${id}`)}>
                {texts.link(texts.cases[id].title)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Start() {
  const { teasers } = useLoaderData<typeof loader>();
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
      <Examples teasers={teasers} />
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
