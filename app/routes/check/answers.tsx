import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CaseNotice } from '~/components/case/case-notice';
import { KeepBox } from '~/components/keep/keep-box';
import { PLAN_PATH } from '~/components/plan/paths';
import { planFactWords } from '~/components/plan/plan-fact-words.server';
import { SummaryList } from '~/components/summary-list';
import { answerSections } from '~/forms/answers.server';
import { openCheck, pagePath, RESULT_PATH } from '~/services/check.server';
import { calendarDateOf } from '~/services/format';
import { keepView } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { commonTexts, useCommonTexts } from '~/texts/common';
import { planTexts } from '~/texts/plan';

export const handle = { noJs: true };

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, commonTexts(lang).answers.title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const { draft, walked } = await openCheck(request, context);
  const besidePlan = planFactWords(walked.facts, lang).map(({ name, value }) => ({
    name,
    lines: [{ label: undefined, value, lang: undefined }],
    href: pathIn(lang, PLAN_PATH),
  }));
  const sections = answerSections({
    draft,
    walked,
    lang,
    reference: context.reference,
    today: calendarDateOf(context.now()),
  });
  return {
    sections:
      besidePlan.length === 0
        ? sections
        : [...sections, { label: planTexts(lang).given.section, rows: besidePlan }],
    isEmpty: draft.answered.length === 0,
    isCase: draft.caseId !== null,
    isComplete: walked.current === 'result',
    proceed: pathIn(lang, pagePath(walked.current)),
    result: pathIn(lang, RESULT_PATH),
    keep: keepView(draft, lang),
  };
}

export default function Answers() {
  const { sections, isEmpty, isCase, isComplete, proceed, result, keep } = useLoaderData<typeof loader>();
  const { answers, form } = useCommonTexts();
  return (
    <div className="question-column">
      {isCase && <CaseNotice />}
      <h1 className="kern-heading-large">{answers.title}</h1>
      <p className="kern-body">{isEmpty ? answers.empty : answers.intro}</p>
      {!isEmpty &&
        sections.map(({ label, rows }) => (
          <SummaryList key={label} title={label} rows={rows} changeLabel={form.change} />
        ))}
      <p className="actions">
        <a className="kern-btn kern-btn--primary" href={proceed}>
          <span className="kern-label">
            {isEmpty ? answers.begin : isComplete ? answers.result : answers.proceed}
          </span>
        </a>
        {!isEmpty && !isComplete && (
          <a className="kern-link" href={result}>
            {form.interim}
          </a>
        )}
      </p>
      <KeepBox keep={keep} />
    </div>
  );
}
