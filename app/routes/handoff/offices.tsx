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
import { DraftFields } from '~/components/draft-fields';
import handoffStyles from '~/components/handoff/handoff.css?url';
import { HandoffFrame } from '~/components/handoff/handoff-frame';
import type { OfficeGroup } from '~/components/handoff/office-fields';
import { OfficeGroups, OfficeSearch } from '~/components/handoff/office-list';
import { StaleNotice } from '~/components/stale-notice';
import { handoffLines, handoffSectionViews, officeOption } from '~/forms/handoff/view.server';
import { readForm } from '~/services/csrf.server';
import { HANDOFF_PATHS, handoffPath, openHandoff } from '~/services/handoff.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { findOffices, officeSearch } from '~/services/office-search.server';
import { handoffPageAfter, saveHandoffPage } from '~/services/save-handoff.server';
import { EDITION_FIELD, editionOf } from '~/services/save-page.server';
import { pageTitle } from '~/services/title';
import { handoffTexts, useHandoffTexts } from '~/texts/handoff';

const OFFICE = 'stelle';

/** Plain forms: the page sends no script. */
export const handle = { noJs: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: handoffStyles }];

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' });

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, handoffTexts(lang).others.title);
};

/** All offices by Land, or those that a search finds. Two reads of the store, no write. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const lang = requestLanguage(request);
  const open = await openHandoff(request, context);
  const texts = handoffTexts(lang);
  const search = officeSearch(request, context.reference);
  const groups = findOffices(open.allOffices, search, context.reference).map(
    ({ name, offices }): OfficeGroup => ({
      title: name,
      lang: 'de',
      offices: offices.map((office) => officeOption(office, texts)),
    }),
  );
  return {
    search,
    groups,
    sections: handoffSectionViews(open, 'office', lang),
    back: pathIn(lang, handoffPath('office')),
    csrf: context.csrfToken(),
    edition: editionOf(open.draft),
  };
}

/** Takes the office that somebody chose, in place of the ones suggested. */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = requestLanguage(request);
  const form = await readForm(request, context);
  const open = await openHandoff(request, context);
  const id = textOf(form, OFFICE);
  const isKnown = open.allOffices.some((office) => office.id === id);
  if (!isKnown || !open.walked.path.includes('office'))
    return redirect(pathIn(lang, isKnown ? handoffPath(open.walked.current) : HANDOFF_PATHS.others));
  const saved = await saveHandoffPage(context, open, {
    page: 'office',
    patch: { office: { id, routing: '' } },
    edition: textOf(form, EDITION_FIELD),
  });
  if ('stale' in saved) {
    const now = await openHandoff(request, context);
    const lines = handoffLines('office', now, lang, context.now());
    return data({ kind: saved.kind, edition: editionOf(now.draft), lines }, { status: 409 });
  }
  const after = await openHandoff(request, context);
  return redirect(pathIn(lang, handoffPath(handoffPageAfter(after, 'office'))), {
    headers: { 'Set-Cookie': saved.cookie },
  });
}

export default function Offices() {
  const { search, groups, sections, back, csrf, edition } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>();
  const { others } = useHandoffTexts();
  return (
    <HandoffFrame sections={sections} back={back}>
      {stale !== undefined && <StaleNotice {...stale} />}
      <h1 className="kern-heading-large">{others.title}</h1>
      <p className="kern-body">{others.intro}</p>
      <OfficeSearch search={search} groups={groups} />
      <form method="post">
        <DraftFields csrf={csrf} edition={stale?.edition ?? edition} start={undefined} change={undefined} />
        <OfficeGroups
          groups={groups}
          choose={({ id }, label) => (
            <button
              className="kern-btn kern-btn--secondary"
              type="submit"
              name={OFFICE}
              value={id}
              aria-label={label}
            >
              <span className="kern-label">{others.choose}</span>
            </button>
          )}
        />
      </form>
    </HandoffFrame>
  );
}
