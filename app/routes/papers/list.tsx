import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PapersPage } from '~/components/papers/papers-page';
import styles from '~/components/papers/papers.css?url';
import resultStyles from '~/components/result/result.css?url';
import { declarationPath } from '~/services/declaration.server';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { queryOf, START_PARAMETER } from '~/components/plan/paths';
import { askedPlan, askedWords } from '~/services/own-plan.server';
import { draftSource, PAPERS_PATH, papersView } from '~/services/papers.server';
import { pageTitle } from '~/services/title';
import { useChecklistTexts } from '~/texts/checklist';
import { declarationTexts } from '~/texts/declaration';
import { papersTexts } from '~/texts/papers';

/** The page is text and links: it sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: styles },
];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, papersTexts(lang).title);
};

/** The papers that fit what has been answered so far. Three reads of the store. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const source = await draftSource(request, context, lang);
  const start = new URL(request.url).searchParams.get(START_PARAMETER);
  const asked = askedWords(askedPlan(request, source.result.assessment));
  const kept = { ...asked, ...(start !== null && { [START_PARAMETER]: start }) };
  const declarationAt = { path: declarationPath('sheet'), words: declarationTexts(lang).enter };
  return { view: papersView(source, PAPERS_PATH, { kept, declarationAt }), query: queryOf(asked) };
}

export default function Papers() {
  const { view, query } = useLoaderData<typeof loader>();
  const checklist = useChecklistTexts();
  const path = usePath();
  return (
    <PapersPage view={view}>
      {view.hasChecklist && (
        <p className="kern-body">
          <a className="kern-link" href={path('/check/checkliste') + query}>
            {checklist.link}
          </a>
        </p>
      )}
    </PapersPage>
  );
}
