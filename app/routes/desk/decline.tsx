import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskCaseFrame } from '~/components/desk/case-page';
import { NotNow } from '~/components/desk/not-now';
import { Decline } from '~/components/desk/steps';
import { officesPage } from '~/components/desk/steps-view.server';
import { takeDeskForm } from '~/services/desk-forms.server';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';
export { deskLinks as links } from '~/components/desk/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).steps.decline.title, page?.refused);
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await officesPage(request, context, { number: params['number'], step: 'declined' });
  return { ...page, refused: context.refused === true };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return takeDeskForm(request, context, params['number']);
}

export default function DeskDecline() {
  const page = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { title } = useDeskTexts().steps.decline;
  const { desk, head, isPossible } = page;
  return (
    <DeskCaseFrame desk={desk} head={head} title={title} problem={problem} isStep>
      {isPossible ? <Decline head={head} problem={problem} groups={page.groups} /> : <NotNow />}
    </DeskCaseFrame>
  );
}
