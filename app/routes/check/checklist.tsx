import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { Checklist } from '~/components/papers/checklist';
import { checklistView, PAPER_FIELD, tickedLines } from '~/components/papers/checklist-view.server';
import { queryOf } from '~/components/plan/paths';
import { StaleNotice } from '~/components/stale-notice';
import { UnfinishedNotice } from '~/components/unfinished';
import { casePath } from '~/services/case-page.server';
import { proceedPath } from '~/services/check.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { openPlan } from '~/services/own-plan.server';
import { tickChange, tickedIn } from '~/services/papers-ticked.server';
import { editionOf, hiddenFieldsOf, originOf, saveChange } from '~/services/save-page.server';
import { pageTitle } from '~/services/title';
import { checklistTexts, useChecklistTexts } from '~/texts/checklist';

const SAVED_PARAMETER = 'gespeichert';

/** One plain form: it sends no script. */
export const handle = { noJs: true };

export { planLinks as links } from '~/components/plan/links';

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, checklistTexts(lang).title, page?.refused);
};

/** The papers of the plan of this browser, with what is ticked. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { draft, current, planned } = await openPlan(request, context);
  const lang = requestLanguage(request);
  const handedOver = draft.caseId === null ? null : await context.store.read.cases.find(draft.caseId);
  // from the handoff on the list is kept with the case
  if (handedOver !== null)
    return redirect(pathIn(lang, `${casePath('employer', handedOver.number)}/checkliste`));
  return {
    view: checklistView(planned.documents, draft.papers, lang),
    proceed: proceedPath(current, lang),
    hidden: hiddenFieldsOf(context, draft),
    isSaved: new URL(request.url).searchParams.has(SAVED_PARAMETER),
    refused: context.refused === true,
  };
}

/** Keeps what is ticked with the draft; where another window was quicker, shows both. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const { draft, planned, kept } = await openPlan(request, context);
  const sent = tickedIn(form, PAPER_FIELD);
  const saved = await saveChange(context, draft, tickChange(planned.documents, sent), originOf(form));
  if (!('stale' in saved))
    return redirect(pathIn(lang, '/check/checkliste') + queryOf({ ...kept, [SAVED_PARAMETER]: '1' }), {
      headers: { 'Set-Cookie': saved.cookie },
    });
  context.refused = true;
  const { kind, stale } = saved;
  const view = checklistView(planned.documents, sent, lang);
  return data(
    { view, stale: { kind, edition: editionOf(stale), lines: tickedLines(stale.papers, lang) } },
    { status: 409 },
  );
}

export default function DraftChecklist() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const texts = useChecklistTexts();
  const path = usePath();
  return (
    <div className="result plan">
      <a className="kern-link back-link no-print" href={path('/check/plan')}>
        {texts.back}
      </a>
      {refused && <StaleNotice {...refused.stale} />}
      {page.isSaved && !refused && (
        <div role="status" className="notice">
          <Alert severity="success" title={texts.saved} />
        </div>
      )}
      <h1 className="kern-heading-large">{texts.title}</h1>
      <UnfinishedNotice words={texts.unfinished} proceed={page.proceed} />
      <p className="kern-body">{texts.intro}</p>
      <Checklist view={refused?.view ?? page.view} hidden={page.hidden} isOpen />
    </div>
  );
}
