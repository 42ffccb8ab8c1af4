import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PapersPage } from '~/components/papers/papers-page';
import styles from '~/components/papers/papers.css?url';
import resultStyles from '~/components/result/result.css?url';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { queryOf } from '~/components/plan/paths';
import { askedPlan, askedWords } from '~/services/own-plan.server';
import { draftSource, PAPERS_PATH, papersView } from '~/services/papers.server';
import { pageTitle } from '~/services/title';
import { useChecklistTexts } from '~/texts/checklist';
import { useDeclarationTexts } from '~/texts/declaration';
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
  const source = await draftSource(request, context, requestLanguage(request));
  const kept = askedWords(askedPlan(request, source.result.assessment));
  return { view: papersView(source, PAPERS_PATH, kept), query: queryOf(kept) };
}

export default function Papers() {
  const { view, query } = useLoaderData<typeof loader>();
  const checklist = useChecklistTexts();
  const declaration = useDeclarationTexts();
  const path = usePath();
  return (
    <PapersPage view={view}>
      {view.hasDeclaration && (
        <p className="kern-body">
          <a className="kern-link" href={path('/check/erklaerung')}>
            {declaration.enter}
          </a>
        </p>
      )}
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
