import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { caseLinks } from '~/components/case/route';
import { CountPicture } from '~/components/network/count-picture';
import { ListTable } from '~/components/staff/list-table';
import { staffHeaders, staffHandle, staffLinks } from '~/components/staff/route';
import { StaffFrame } from '~/components/staff/staff-frame';
import { formatInstant } from '~/services/format';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { countRows, escalatedRows, networkCounts } from '~/services/network.server';
import type { CountRow } from '~/services/network.server';
import { requireStaff } from '~/services/staff-access.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { networkTexts, useNetworkTexts } from '~/texts/network';

const MOST = 200;

export { staffHandle as handle, staffHeaders as headers };
export const links = () => [...caseLinks(), ...staffLinks()];

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, networkTexts(lang).overview.title);
};

/** Counts, and what no office has answered. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { account } = await requireStaff(request, context, ['networkCoordinator']);
  const { network, offices } = context.store.read;
  const all = await offices.list('coordination');
  const lang = requestLanguage(request);
  const { searchParams } = new URL(request.url);
  const number = searchParams.get('fall');
  const given = all.find(({ id }) => id === searchParams.get('stelle'));
  const { counts, at } = await networkCounts(context);
  return {
    head: await staffHead(account, context),
    counts: countRows(counts, all),
    countedAt: at && networkTexts(lang).overview.countedAt(formatInstant(at, lang)),
    escalated: escalatedRows(await network.escalated(MOST), all, context, lang),
    done: number !== null && given ? networkTexts(lang).done(number, given.name) : undefined,
  };
}

function Counts({ counts }: { counts: readonly CountRow[] }) {
  const { overview } = useNetworkTexts();
  const columns = [overview.office, overview.waiting, overview.working, overview.ended, overview.all];
  const rows = counts.map(({ office, waiting, working, ended }) => ({
    office,
    figures: [waiting, working, ended, waiting + working + ended],
  }));
  const sums = [0, 1, 2, 3].map((column) =>
    rows.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0),
  );
  const whole = counts.length === 0 ? [] : [...rows, { office: overview.sum, figures: sums }];
  return (
    <ListTable
      columns={columns}
      rows={whole.map(({ office, figures }) => ({ key: office, cells: [office, ...figures] }))}
      none={overview.countsNone}
    />
  );
}

export default function NetworkOverview() {
  const { head, counts, countedAt, escalated, done } = useLoaderData<typeof loader>();
  const { overview } = useNetworkTexts();
  const path = usePath();
  const columns = [overview.number, overview.office, overview.place, overview.handedOver, overview.since];
  return (
    <StaffFrame head={head} section="network">
      {done !== undefined && (
        <div role="status" className="notice">
          <Alert severity="success" title={done} />
        </div>
      )}
      <h1 className="kern-heading-large">{overview.title}</h1>
      <p className="kern-body">
        {overview.intro}{' '}
        <a className="kern-link" href="#zahlen">
          {overview.countsTitle}
        </a>
      </p>
      <section className="case-section" aria-labelledby="ohne-antwort">
        <h2 className="kern-heading-medium" id="ohne-antwort">
          {overview.escalatedTitle}
        </h2>
        <ListTable
          columns={columns}
          rows={escalated.map(({ number, office, place, handedOver, since }) => ({
            key: number,
            cells: [
              <a key="link" className="kern-link" href={path(`/netz/${number}`)}>
                {number}
              </a>,
              office,
              place,
              handedOver,
              since,
            ],
          }))}
          none={overview.escalatedNone}
        />
      </section>
      <section className="case-section" aria-labelledby="zahlen">
        <h2 className="kern-heading-medium" id="zahlen">
          {overview.countsTitle}
        </h2>
        {countedAt !== undefined && <p className="kern-body">{countedAt}</p>}
        {counts.length > 0 && <CountPicture counts={counts} />}
        <Counts counts={counts} />
      </section>
    </StaffFrame>
  );
}
