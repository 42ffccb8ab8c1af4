import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CaseFrame, NoAccessPage } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { caseLinks } from '~/components/case/route';
import { PapersList } from '~/components/papers/papers-page';
import styles from '~/components/papers/papers.css?url';
import { draftOfCase } from '~/services/case-facts.server';
import { casePath, noAccess, openOwnCase } from '~/services/case-page.server';
import { declarationPath } from '~/services/declaration.server';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { caseSource, papersView } from '~/services/papers.server';
import { pageTitle } from '~/services/title';
import { useChecklistTexts } from '~/texts/checklist';
import { declarationTexts } from '~/texts/declaration';
import { papersTexts, usePapersTexts } from '~/texts/papers';

export { caseHandle as handle, caseHeaders as headers } from '~/components/case/route';

export const links: LinksFunction = () => [...caseLinks(), { rel: 'stylesheet', href: styles }];

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, papersTexts(lang).title);
};

/** The papers of a case, from its facts and from what the handoff was told. */
export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  // what was answered for the declaration stays with the draft, where this browser has it
  const draft = await draftOfCase(request, context, row);
  const source = await caseSource(row, context, lang, draft?.declaration);
  const own = casePath('employer', row.number);
  const { enter, openFirst } = declarationTexts(lang);
  const declarationAt =
    draft === null
      ? { path: `${own}/angaben`, words: openFirst }
      : { path: declarationPath('sheet'), words: enter };
  return {
    head: caseHead(row, context, lang),
    view: source && papersView(source, `${own}/unterlagen`, { declarationAt }),
  };
}

export default function CasePapers() {
  const page = useLoaderData<typeof loader>();
  const texts = usePapersTexts();
  const checklist = useChecklistTexts();
  const path = usePath();
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, view } = page;
  return (
    <CaseFrame head={head} tab="papers" problem={undefined} done={undefined}>
      <section aria-labelledby="unterlagen">
        <h2 className="kern-heading-medium" id="unterlagen">
          {texts.title}
        </h2>
        <p className="kern-body">{view === null ? texts.none : texts.intro}</p>
        {view?.hasChecklist === true && (
          <p className="kern-body">
            <a className="kern-link" href={path(`/fall/${head.number}/checkliste`)}>
              {checklist.link}
            </a>
          </p>
        )}
        {view !== null && <PapersList {...view} />}
      </section>
    </CaseFrame>
  );
}
