import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import exploreStyles from '~/components/explore/explore.css?url';
import { WhatIfPage } from '~/components/explore/what-if-page';
import { takeOver, whatIfView } from '~/components/explore/what-if-view.server';
import resultStyles from '~/components/result/result.css?url';
import { requestLanguage, languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { wordsOf } from '~/components/explore/words.server';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: resultStyles },
  { rel: 'stylesheet', href: exploreStyles },
];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction<typeof loader> = ({ data: view, location }) =>
  pageTitle(languageOf(location.pathname), view?.texts.title, view?.refused);

/** Today's result beside that with the values of the query. One read of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const view = await whatIfView(request, context, wordsOf(requestLanguage(request)));
  return data(view, { status: view.refused ? 422 : 200 });
}

/** Takes the values of the query over into the answers. */
export async function action({ request, context }: ActionFunctionArgs) {
  const taken = await takeOver(request, context, wordsOf(requestLanguage(request)));
  if ('stale' in taken) return data({ isStale: true }, { status: 409 });
  return redirect(taken.path, { headers: taken.cookie === null ? {} : { 'Set-Cookie': taken.cookie } });
}

export default function WhatIf() {
  const refusal = useActionData<typeof action>();
  return <WhatIfPage view={useLoaderData<typeof loader>()} isStale={refusal?.isStale === true} />;
}
