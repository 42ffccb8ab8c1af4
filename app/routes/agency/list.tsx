import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sharedRows } from '~/components/agency/agency-view.server';
import { Pages, Search } from '~/components/desk/queue';
import { ListTable } from '~/components/staff/list-table';
import { StaffFrame } from '~/components/staff/staff-frame';
import { requireAgency } from '~/services/agency-desk.server';
import { AGENCY_SEARCH, readSharedCases } from '~/services/agency-list.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { agencyTexts, useAgencyTexts } from '~/texts/agency';
import { useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';
export { deskLinks as links } from '~/components/desk/route';

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, agencyTexts(lang).list.title);
};

/** What is shared with the agency of whoever is signed in, or what a search finds of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account, scope } = await requireAgency(request, context);
  const lang = requestLanguage(request);
  const { rows, search, first, after } = await readSharedCases(request, context.store, scope);
  const address = (path: string | undefined) => path && pathIn(lang, path);
  return {
    head: await staffHead(account, context),
    rows: sharedRows(rows, context, lang),
    search,
    searchField: AGENCY_SEARCH,
    pages: { first: address(first), after: address(after) },
  };
}

export default function SharedCases() {
  const { head, rows, search, searchField, pages } = useLoaderData<typeof loader>();
  const { list } = useAgencyTexts();
  const { search: texts } = useDeskTexts().queue;
  const path = usePath();
  const action = path('/ags');
  const isSearch = search !== '';
  const columns = [list.number, list.firm, list.occupation, list.state, list.since];
  return (
    <StaffFrame head={head} section="agency">
      <div className="desk-head">
        <h1 className="kern-heading-large">{isSearch ? texts.results(search) : list.title}</h1>
        <Search field={searchField} typed={search} action={action} />
      </div>
      <p className="kern-body">{list.intro}</p>
      <ListTable
        columns={columns}
        rows={rows.map(({ number, firm, occupation, state, isNew, since }) => ({
          key: number,
          cells: [
            <a key="link" className="kern-link" href={path(`/ags/${number}`)}>
              {number}
            </a>,
            firm,
            occupation,
            isNew ? <strong key="state">{state}</strong> : state,
            since,
          ],
        }))}
        none={isSearch ? list.notFound : list.none}
      />
      <Pages pages={pages} />
      {isSearch && (
        <p className="kern-body">
          <a className="kern-link" href={action}>
            {texts.back}
          </a>
        </p>
      )}
    </StaffFrame>
  );
}
