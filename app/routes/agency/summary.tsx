import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { summaryView } from '~/components/agency/agency-view.server';
import type { SummaryView } from '~/components/agency/agency-view.server';
import { PrintButton } from '~/components/agency/print-button';
import { Reply, ReplyProblem } from '~/components/agency/reply';
import { caseLinks } from '~/components/case/route';
import type { PassedOnBlock } from '~/components/handoff/passed-on';
import { PassedOnList } from '~/components/handoff/passed-on-list';
import { OfficeCard } from '~/components/result/office-card';
import { wordsIn } from '~/components/result/words';
import { staffHeaders, staffLinks } from '~/components/staff/route';
import { StaffFrame } from '~/components/staff/staff-frame';
import { lateWords, requireAgency, sharedCase, takeAgencyStep } from '~/services/agency-desk.server';
import { readForm } from '~/services/csrf.server';
import { languageOf, pathIn, requestLanguage, useLang, usePath } from '~/services/language';
import { noteSummaryOpened } from '~/services/opened.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { agencyTexts, useAgencyTexts } from '~/texts/agency';

const DONE_PARAMETER = 'erledigt';

// with scripts, unlike other pages of the staff: the button that prints is one
export { staffHeaders as headers };
export const links = () => [...caseLinks(), ...staffLinks()];

export const meta: MetaFunction<typeof loader> = ({ data: page, location, params }) => {
  const lang = languageOf(location.pathname);
  const { summary, closed } = agencyTexts(lang);
  const title = page?.view ? summary.title(params['number'] ?? '') : closed.title;
  return pageTitle(lang, title, page?.refused);
};

/** The summary, which counts as opened; or that it is not shared, whatever the reason. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const desk = await requireAgency(request, context);
  const found = await sharedCase(context, desk, params['number']);
  const row = found && (await noteSummaryOpened(context, found, desk.actor));
  const view = row && (await summaryView(row, context, desk.actor, lang));
  const done = new URL(request.url).searchParams.get(DONE_PARAMETER) ?? '';
  const words: Readonly<Record<string, string>> = agencyTexts(lang).done;
  const page = {
    head: await staffHead(desk.account, context),
    view,
    done: Object.hasOwn(words, done) ? words[done] : undefined,
    refused: context.refused === true,
  };
  return data(page, { status: view === null ? 404 : 200 });
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const desk = await requireAgency(request, context);
  const row = await sharedCase(context, desk, params['number']);
  // the page is shown again and says so, with what was typed
  if (row === null) return data(lateWords(form), { status: 404 });
  const taken = await takeAgencyStep(context, { row, actor: desk.actor, form });
  if ('done' in taken) {
    const path = pathIn(requestLanguage(request), `/ags/${row.number}`);
    return redirect(`${path}?${DONE_PARAMETER}=${taken.done}`);
  }
  context.refused = true;
  return data(taken.problem, { status: taken.problem.kind === 'refused' ? 409 : 422 });
}

function Words({ words }: Pick<SummaryView, 'words'>) {
  const { summary } = useAgencyTexts();
  if (words.length === 0) return null;
  return (
    <section className="case-section" aria-labelledby="antworten">
      <h2 className="kern-heading-medium" id="antworten">
        {summary.given}
      </h2>
      <ol className="case-told">
        {words.map(({ seq, at, title, text }) => (
          <li key={seq}>
            <span className="case-told__at">{at}</span>
            <span>{title}</span>
            {text !== undefined && <p className="case-text">{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One page, to read and to print: nothing is folded. */
function unfolded({ nested = [], ...block }: PassedOnBlock): PassedOnBlock {
  return { ...block, isLong: false, nested: nested.map(unfolded) };
}

function Summary({ view }: { view: SummaryView }) {
  const { summary } = useAgencyTexts();
  const words = wordsIn(useLang());
  const { state, turn, blocks, office } = view;
  return (
    <>
      <div className="case-card">
        <p className="kern-body">
          {summary.state}: <strong>{state}</strong>
        </p>
        <p className="kern-body">
          {summary.whoseTurn}: {turn}
        </p>
        <p className="kern-body kern-body--small no-print">{summary.opened}</p>
      </div>
      <h2 className="kern-sr-only">{summary.contents}</h2>
      <div className="passed-on">
        <PassedOnList blocks={blocks.map(unfolded)} changeLabel="" />
      </div>
      <p className="kern-body">{summary.noPerson}</p>
      {office !== undefined && (
        <section className="case-section" aria-labelledby="stelle">
          <h2 className="kern-heading-medium" id="stelle">
            {summary.office}
          </h2>
          <ul className="result-rows">
            <OfficeCard office={office} words={words} />
          </ul>
        </section>
      )}
    </>
  );
}

export default function SharedSummary() {
  const { head, view, done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>() ?? undefined;
  const { summary, closed } = useAgencyTexts();
  const path = usePath();
  return (
    <StaffFrame head={head} section="agency">
      <div className="case agency-summary">
        {problem !== undefined && <ReplyProblem problem={problem} />}
        {done !== undefined && problem === undefined && (
          <div role="status" className="notice">
            <Alert severity="success" title={done} />
          </div>
        )}
        <p className="kern-body no-print">
          <a className="kern-link" href={path('/ags')}>
            {summary.back}
          </a>
        </p>
        {view === null ? (
          <>
            <h1 className="kern-heading-large">{closed.title}</h1>
            <p className="kern-body">{closed.text}</p>
          </>
        ) : (
          <>
            <h1 className="kern-heading-large">{summary.title(view.number)}</h1>
            <Summary view={view} />
            <PrintButton />
            <Words words={view.words} />
            <Reply head={{ csrf: head.csrf, version: view.version }} view={view} problem={problem} />
          </>
        )}
      </div>
    </StaffFrame>
  );
}
