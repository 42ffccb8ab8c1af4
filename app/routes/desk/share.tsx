import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskCaseFrame } from '~/components/desk/case-page';
import { deskLinks } from '~/components/desk/route';
import { Share } from '~/components/desk/share';
import { sharePage } from '~/components/desk/share-view.server';
import handoffStyles from '~/components/handoff/handoff.css?url';
import { takeDeskForm } from '~/services/desk-forms.server';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';

export const links: LinksFunction = () => [...deskLinks(), { rel: 'stylesheet', href: handoffStyles }];

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).share.title, page?.refused);
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await sharePage(request, context, params['number']);
  return { ...page, refused: context.refused === true };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return takeDeskForm(request, context, params['number']);
}

export default function DeskShare() {
  const { desk, head, view, blocks } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { title } = useDeskTexts().share;
  return (
    <DeskCaseFrame desk={desk} head={head} title={title} problem={problem} isStep>
      <Share head={head} problem={problem} view={view} blocks={blocks} />
    </DeskCaseFrame>
  );
}
