import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CaseNotice } from '~/components/case/case-notice';
import { KeepBox, PrintedCode } from '~/components/keep/keep-box';
import { Notice } from '~/components/notice';
import styles from '~/components/result/result.css?url';
import { ResultPage } from '~/components/result/result-page';
import { resultView } from '~/components/result/result-view.server';
import { wordsIn } from '~/components/result/words';
import { openCheck } from '~/services/check.server';
import { detourNotice } from '~/services/detour.server';
import { keepView } from '~/services/keep.server';
import { languageOf, requestLanguage, useLang } from '~/services/language';
import { commonTexts } from '~/texts/common';

/** The page is text and links: it sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const lang = languageOf(location.pathname);
  const { date, result } = wordsIn(lang);
  const title = data === undefined ? commonTexts(lang).claim : result.title(date(data.view.assessment.asOf));
  return [{ title: `${title} – ${commonTexts(lang).product}` }];
};

/** The result for what has been answered so far, at any time. Two reads of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openCheck(request, context);
  const view = await resultView(walked, draft.answered, context, lang);
  return {
    view,
    notice: detourNotice(request, walked, lang),
    keep: keepView(draft, lang),
    // an office is found by the place of work
    isSent: walked.facts.job?.postalCode === undefined ? undefined : draft.caseId !== null,
  };
}

export default function Result() {
  const { view, notice, keep, isSent } = useLoaderData<typeof loader>();
  return (
    <>
      {notice !== undefined && <Notice notice={notice} />}
      {isSent === true && <CaseNotice />}
      <PrintedCode keep={keep} />
      <ResultPage view={view} words={wordsIn(useLang())} isSent={isSent} />
      <KeepBox keep={keep} />
    </>
  );
}
