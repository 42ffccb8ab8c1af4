import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskFrame } from '~/components/desk/desk-frame';
import { deskHead } from '~/components/desk/head.server';
import { CaseTable, Counts, Filters, Pages, Search, Sheets } from '~/components/desk/queue';
import { queueView, searchView } from '~/components/desk/queue-view.server';
import { queueChoice, SEARCH_FIELD } from '~/services/desk-queue.server';
import { requireDesk } from '~/services/desk.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';
export { deskLinks as links } from '~/components/desk/route';

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).queue.title);
};

/** The queue, or what a search finds; a case found by its number is led to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context);
  const lang = requestLanguage(request);
  const page = { desk, context, lang };
  const head = await deskHead(desk, context);
  const typed = new URL(request.url).searchParams.get(SEARCH_FIELD) ?? '';
  if (typed.trim() !== '') {
    const found = await searchView(typed, page);
    if (found.number !== undefined) return redirect(pathIn(lang, `/stelle/${found.number}`));
    return { head, typed, found, view: undefined, searchField: SEARCH_FIELD };
  }
  const choice = await queueChoice(request, desk, context);
  const view = await queueView(request, choice, page);
  return { head, typed, found: undefined, view, searchField: SEARCH_FIELD };
}

export default function DeskQueue() {
  const { head, typed, found, view, searchField } = useLoaderData<typeof loader>();
  const { queue } = useDeskTexts();
  const action = usePath()('/stelle');
  return (
    <DeskFrame head={head} tab="cases">
      <div className="desk-head">
        <h1 className="kern-heading-large">{found ? queue.search.results(typed) : queue.title}</h1>
        <Search field={searchField} typed={typed} action={action} />
      </div>
      {found && (
        <>
          <p className="kern-body" role="status">
            {found.rows.length === 0
              ? queue.search.none
              : found.hasMore && queue.search.many(found.rows.length)}
          </p>
          {found.rows.length > 0 && <CaseTable rows={found.rows} />}
          <p className="kern-body">
            <a className="kern-link" href={action}>
              {queue.search.back}
            </a>
          </p>
        </>
      )}
      {view && (
        <>
          <Counts counts={view.counts} />
          <Filters filter={view.filter} action={action} />
          {view.rows.length === 0 ? (
            <p className="kern-body">{view.filter.active.length > 0 ? queue.empty : queue.emptyDesk}</p>
          ) : (
            <CaseTable rows={view.rows} />
          )}
          <Pages pages={view.pages} />
          {view.rows.length > 0 && <Sheets sheets={view.sheets} />}
        </>
      )}
    </DeskFrame>
  );
}
