import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { caseCookie } from '~/services/case-access.server';
import { spendLink } from '~/services/case-links.server';
import { casePath } from '~/services/case-page.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts, useCaseTexts } from '~/texts/case';

export const handle = { noJs: true };

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  const { open } = caseTexts(lang).entry;
  return pageTitle(lang, page?.refused ? open.spentTitle : open.title);
};

/** The page of a mailed link. Opening it spends nothing: programs that look through mails follow links too. */
export function loader({ context }: LoaderFunctionArgs) {
  return { csrf: context.csrfToken(), refused: context.refused === true };
}

/** Spends the link, which opens its case in this browser. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  await readForm(request, context);
  const access = await spendLink(context, params['token'] ?? '');
  const row = access && (await context.store.read.cases.find(access.caseId));
  if (!access || !row) {
    context.refused = true;
    return data({ spent: true }, { status: 410 });
  }
  return redirect(pathIn(requestLanguage(request), casePath(access.role, row.number)), {
    headers: { 'Set-Cookie': caseCookie(context, access) },
  });
}

export default function OpenCase() {
  const { csrf } = useLoaderData<typeof loader>();
  const isSpent = useActionData<typeof action>() !== undefined;
  const { open } = useCaseTexts().entry;
  const path = usePath();
  if (isSpent)
    return (
      <div className="question-column keep-page">
        <h1 className="kern-heading-large">{open.spentTitle}</h1>
        <p className="kern-body">{open.spent}</p>
        <p className="actions">
          <a className="kern-btn kern-btn--primary" href={path('/zugang')}>
            <span className="kern-label">{open.again}</span>
          </a>
        </p>
      </div>
    );
  return (
    <div className="question-column keep-page">
      <h1 className="kern-heading-large">{open.title}</h1>
      <p className="kern-body">{open.text}</p>
      <form method="post">
        <input type="hidden" name="csrf" value={csrf} />
        <button className="kern-btn kern-btn--primary" type="submit">
          <span className="kern-label">{open.submit}</span>
        </button>
      </form>
    </div>
  );
}
