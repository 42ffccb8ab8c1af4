import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Alert } from '~/components/alert';
import { NotElsewhere } from '~/components/case/another-office';
import { officeChoices } from '~/components/case/another-view.server';
import { CaseStep, NoAccessPage } from '~/components/case/case-frame';
import { caseHead } from '~/components/case/head.server';
import { OfficeGroups, OfficeSearch } from '~/components/handoff/office-list';
import { noAccess, openOwnCase, officeNotice } from '~/services/case-page.server';
import { languageOf, requestLanguage, usePath } from '~/services/language';
import { pageTitle } from '~/services/title';
import { caseTexts, useCaseTexts } from '~/texts/case';
import { useHandoffTexts } from '~/texts/handoff';

export { caseHandle as handle, caseHeaders as headers, caseLinks as links } from '~/components/case/route';

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, caseTexts(lang).page.another.title);
};

/** The offices that the case can be handed to; 409 where it cannot go to another as it stands. */
export async function loader({ request, context, params: { number } }: LoaderFunctionArgs) {
  const row = await openOwnCase(request, context, number, 'employer');
  if (row === null) return noAccess(context, { number, role: 'employer' });
  const lang = requestLanguage(request);
  const choices = await officeChoices(request, { row, context, lang });
  const page = { head: caseHead(row, context, lang), choices, notice: officeNotice(request) };
  return data(page, { status: choices === null ? 409 : 200 });
}

export default function OtherOffices() {
  const page = useLoaderData<typeof loader>();
  const { another } = useCaseTexts().page;
  const { others } = useHandoffTexts();
  const path = usePath();
  if ('noAccess' in page) return <NoAccessPage {...page} />;
  const { head, choices, notice } = page;
  const back = { href: path(`/fall/${head.number}`), words: another.toCase };
  return (
    <CaseStep head={head} title={another.title} back={back} problem={undefined}>
      {choices === null ? (
        <NotElsewhere />
      ) : (
        <>
          {notice !== undefined && (
            <div role="alert" className="notice">
              <Alert severity="warning" title={another.notices[notice].title}>
                <p className="kern-body">{another.notices[notice].text}</p>
              </Alert>
            </div>
          )}
          <p className="kern-body">{another.intro(choices.present)}</p>
          <OfficeSearch search={choices.search} groups={choices.groups} />
          <OfficeGroups
            groups={choices.groups}
            choose={({ id }, label) => (
              <a
                className="kern-btn kern-btn--secondary"
                href={path(`/fall/${head.number}/andere-stelle/${encodeURIComponent(id)}`)}
                aria-label={label}
              >
                <span className="kern-label">{others.choose}</span>
              </a>
            )}
          />
        </>
      )}
    </CaseStep>
  );
}
