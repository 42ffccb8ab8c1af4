import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { casePlanLinks } from '~/components/case-plan/route';
import { DeskCaseFrame } from '~/components/desk/case-page';
import { Closed } from '~/components/desk/content';
import { DeskPlan } from '~/components/desk/plan';
import { deskPlanPage } from '~/components/desk/plan-view.server';
import { deskLinks } from '~/components/desk/route';
import { isDone, takeDeskForm } from '~/services/desk-forms.server';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { casePlanTexts, useCasePlanTexts } from '~/texts/case-plan';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';

export const links: LinksFunction = () => [...deskLinks(), ...casePlanLinks()];

export const meta: MetaFunction<typeof loader> = ({ data: page, location, params }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, casePlanTexts(lang).pageTitle(params['number'] ?? ''), page?.refused);
};

/** The plan of a case, to be followed. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await deskPlanPage(request, context, params['number']);
  return { ...page, isDone: isDone(request), refused: context.refused === true };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return takeDeskForm(request, context, params['number']);
}

export default function DeskCasePlan() {
  const { desk, head, content, isDone: done } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { title } = useCasePlanTexts();
  return (
    <DeskCaseFrame desk={desk} head={head} title={title} problem={problem} isDone={done} isStep>
      {content === null ? (
        <Closed isErased={false} />
      ) : (
        <DeskPlan head={head} problem={problem} content={content} />
      )}
    </DeskCaseFrame>
  );
}
