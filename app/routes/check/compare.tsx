import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ComparePage, type Comparison } from '~/components/explore/compare-page';
import exploreStyles from '~/components/explore/explore.css?url';
import resultStyles from '~/components/result/result.css?url';
import { resultView } from '~/components/result/result-view.server';
import type { ResultView } from '~/components/result/view';
import { wordsIn } from '~/components/result/words';
import { openCheck } from '~/services/check.server';
import { languageOf, requestLanguage, useLang } from '~/services/language';
import { pageTitle } from '~/services/title';

/** A plain form and tables: the page sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: exploreStyles },
];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, wordsIn(lang).explore.compare.title);
};

/** The ways asked for; without a choice the recommended one and the best of the others. */
function chosen({ assessment, waysOut }: ResultView, query: URLSearchParams): Comparison | null {
  const rank = { open: 0, openIf: 1, unknown: 2, notOpen: 3 } as const;
  const effort = (id: keyof typeof waysOut) => waysOut[id]?.sets[0]?.effort ?? Number.MAX_SAFE_INTEGER;
  const { routes, recommended } = assessment;
  const best = [...routes].sort(
    (a, b) =>
      rank[a.verdict] - rank[b.verdict] || (a.verdict === 'notOpen' ? effort(a.id) - effort(b.id) : 0),
  );
  const asked = (name: string) => routes.find(({ id }) => id === query.get(name))?.id;
  const first = asked('a') ?? recommended ?? best[0]?.id;
  const second = asked('b') ?? best.find(({ id }) => id !== first)?.id;
  if (first === undefined || second === undefined) return null;
  const isUnknown = ['a', 'b'].some((name) => query.has(name) && asked(name) === undefined);
  return { first, second, complaint: isUnknown ? 'unknownWay' : first === second ? 'same' : null };
}

/** Two reads of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { draft, walked } = await openCheck(request, context);
  const view = await resultView(walked, draft.answered, context, requestLanguage(request));
  return { view, comparison: chosen(view, new URL(request.url).searchParams) };
}

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} words={wordsIn(useLang())} />;
}
