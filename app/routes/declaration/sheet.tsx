import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import styles from '~/components/declaration/declaration.css?url';
import { Sheet, SheetState } from '~/components/declaration/sheet';
import { sheetView } from '~/components/declaration/sheet-view.server';
import resultStyles from '~/components/result/result.css?url';
import { paperKinds } from '~/papers/kinds';
import { declarationPath, openDeclaration } from '~/services/declaration.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { draftSource, PAPERS_PATH } from '~/services/papers.server';
import { pageTitle } from '~/services/title';
import { declarationTexts, useDeclarationTexts } from '~/texts/declaration';
import { declarationPageTexts } from '~/texts/declaration.server';

/** The page is text and links: it sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: styles },
];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, declarationTexts(lang).title);
};

/** The copy sheet of this browser's draft, and the way to its questions. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openDeclaration(request, context);
  const pages = declarationPageTexts(lang);
  const answered = walked.path.filter((page) => draft.declaration?.answered.includes(page));
  const source = await draftSource(request, context, lang);
  return {
    sheet: sheetView(source),
    next: walked.current === 'sheet' ? undefined : pathIn(lang, declarationPath(walked.current)),
    answered: answered.map((page) => ({
      href: pathIn(lang, declarationPath(page)),
      name: pages[page].name,
    })),
    pdf: paperKinds.erklaerung.fits(source) ? pathIn(lang, `${PAPERS_PATH}/erklaerung.pdf`) : undefined,
  };
}

export default function DeclarationSheet() {
  const { sheet, next, answered, pdf } = useLoaderData<typeof loader>();
  const texts = useDeclarationTexts();
  const path = usePath();
  return (
    <div className="result declaration">
      <a className="kern-link back-link no-print" href={path('/check/papiere')}>
        {texts.back}
      </a>
      <h1 className="kern-heading-large">{texts.title}</h1>
      <p className="kern-body">{texts.intro}</p>
      {texts.german !== undefined && <p className="kern-body">{texts.german}</p>}
      <div className="declaration__actions no-print">
        {next !== undefined && (
          <a className="kern-btn kern-btn--primary" href={next}>
            <span className="kern-label">{texts.enter}</span>
          </a>
        )}
        {pdf !== undefined && (
          <a className="kern-btn kern-btn--secondary" href={pdf}>
            <span className="kern-label">{texts.pdf}</span>
          </a>
        )}
      </div>
      <SheetState sheet={sheet} />
      {answered.length > 0 && (
        <details className="result-more no-print">
          <summary>{texts.change}</summary>
          <ul className="kern-list kern-list--bullet">
            {answered.map(({ href, name }) => (
              <li key={href}>
                <a className="kern-link" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Sheet sheet={sheet} />
      <p className="kern-body kern-body--small">{texts.edition}</p>
      <p className="kern-body kern-body--small no-print">{texts.privacy}</p>
    </div>
  );
}
