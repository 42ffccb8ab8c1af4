import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Consents, History, Practice, Tasks } from '~/components/desk/aside';
import { Papers } from '~/components/desk/papers';
import { Documents } from '~/components/desk/documents';
import { DeskCaseFrame } from '~/components/desk/case-page';
import { Closed, Duplicates, Summary } from '~/components/desk/content';
import { Ledger, Unknowns } from '~/components/desk/ledger';
import { deskCasePage } from '~/components/desk/page.server';
import { PlanBox } from '~/components/desk/plan';
import { Receiving } from '~/components/desk/receiving';
import { Standing } from '~/components/desk/standing';
import { Notes, Talk } from '~/components/desk/talk';
import { casePlanLinks } from '~/components/case-plan/route';
import { deskLinks } from '~/components/desk/route';
import { isDone, takeDeskForm } from '~/services/desk-forms.server';
import { languageOf } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';

export const links: LinksFunction = () => [...deskLinks(), ...casePlanLinks()];

export const meta: MetaFunction<typeof loader> = ({ data: page, location, params }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).page.title(params['number'] ?? ''), page?.refused);
};

/** A case on one page. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await deskCasePage(request, context, params['number']);
  return { ...page, isDone: isDone(request), refused: context.refused === true };
}

export function action({ request, context, params }: ActionFunctionArgs) {
  return takeDeskForm(request, context, params['number']);
}

export default function DeskCase() {
  const data = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { page } = useDeskTexts();
  const { desk, head } = data;
  const form = { head, problem };
  const frame = { desk, head, problem, isDone: data.isDone };
  if (data.side === 'receiving')
    return (
      <DeskCaseFrame {...frame} title={page.receiving.title(head.number)}>
        <Receiving {...form} view={data.view} />
      </DeskCaseFrame>
    );
  const { standing, content, history } = data;
  return (
    <DeskCaseFrame {...frame} title={page.title(head.number)}>
      {content !== null && <Duplicates duplicates={content.duplicates} />}
      <div className="desk-columns">
        <div className="desk-columns__main">
          <Standing {...form} view={standing} number={head.number} />
          {content === null ? (
            <Closed isErased={data.isErased} />
          ) : (
            <>
              <Summary content={content} />
              <Ledger view={content.result} />
              <Unknowns unknowns={content.result.unknowns} />
              <Talk {...form} content={content} standing={standing} />
            </>
          )}
        </div>
        <div className="desk-columns__side">
          {content !== null && (
            <>
              {content.plan !== null && <PlanBox view={content.plan} number={head.number} />}
              <Tasks number={head.number} {...form} content={content} standing={standing} />
              <Notes {...form} content={content} standing={standing} />
              <Practice notes={content.practice} />
              <Papers papers={content.papers} />
              <Documents documents={content.documents} />
              <Consents {...form} content={content} standing={standing} />
            </>
          )}
          <History lines={history} />
        </div>
      </div>
    </DeskCaseFrame>
  );
}
