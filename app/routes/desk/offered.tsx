import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskFrame } from '~/components/desk/desk-frame';
import { deskHead } from '~/components/desk/head.server';
import { OfferedTable } from '~/components/desk/offered';
import { offeredView } from '~/components/desk/queue-view.server';
import { requireDesk } from '~/services/desk.server';
import { languageOf, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';
export { deskLinks as links } from '~/components/desk/route';

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).queue.offered.title);
};

/** Cases that other offices offer. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context);
  const lang = requestLanguage(request);
  return { head: await deskHead(desk, context), rows: await offeredView({ desk, context, lang }) };
}

export default function DeskOffered() {
  const { head, rows } = useLoaderData<typeof loader>();
  const { offered } = useDeskTexts().queue;
  return (
    <DeskFrame head={head} tab="offered">
      <h1 className="kern-heading-large">{offered.title}</h1>
      <p className="kern-body">{rows.length === 0 ? offered.none : offered.text}</p>
      {rows.length > 0 && <OfferedTable rows={rows} />}
    </DeskFrame>
  );
}
