import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import styles from '~/components/result/result.css?url';
import { ResultPage } from '~/components/result/result-page';
import { wordsIn } from '~/components/result/words';
import { exampleView } from '~/services/examples.server';
import { languageOf, requestLanguage, useLang } from '~/services/language';
import { pageTitle } from '~/services/title';
import { exampleIds } from '~/texts/de/examples';
import { exampleTexts } from '~/texts/examples';

export const handle = { noJs: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const lang = languageOf(location.pathname);
  const texts = exampleTexts(lang);
  return pageTitle(lang, data && texts.noticeTitle(texts.cases[data.id].title));
};

/** The whole result of a worked example. One read of the store, no write. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = exampleIds.find((candidate) => candidate === params.example);
  if (id === undefined) throw new Response(null, { status: 404 });
  const lang = requestLanguage(request);
  const view = await exampleView(id, context, lang);
  const pay = wordsIn(lang).money(Number(view.facts['job.annualGrossSalary']));
  return { id, view, pay };
}

export default function Example() {
  const { id, view, pay } = useLoaderData<typeof loader>();
  const lang = useLang();
  const words = wordsIn(lang);
  const texts = exampleTexts(lang);
  const example = texts.cases[id];
  return (
    <>
      <div className="result result-alert">
        <Alert severity="info" title={texts.noticeTitle(example.title)}>
          <p className="kern-body">{example.situation(pay)}</p>
          <p className="kern-body no-print">
            <a className="kern-link" href={words.path('/check')}>
              {texts.begin}
            </a>
          </p>
        </Alert>
      </div>
      <ResultPage view={view} words={words} isExample />
    </>
  );
}
