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
import { SelectField } from '~/components/fields/select-field';
import { idsOf } from '~/components/fields/field-parts';
import { StaleNotice } from '~/components/stale-notice';
import { handoffLines, handoffSectionViews, officeHint } from '~/forms/handoff/view.server';
import { readForm } from '~/services/csrf.server';
import { HANDOFF_PATHS, handoffPath, openHandoff } from '~/services/handoff.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { findOffices } from '~/services/office-search.server';
import { handoffPageAfter, saveHandoffPage } from '~/services/save-handoff.server';
import { EDITION_FIELD, editionOf } from '~/services/save-page.server';
import { pageTitle } from '~/services/title';
import { handoffTexts, useHandoffTexts } from '~/texts/handoff';

const QUERY = 'suche';
const STATE = 'land';
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
  const { searchParams } = new URL(request.url);
  const query = searchParams.get(QUERY) ?? '';
  const state = searchParams.get(STATE) ?? '';
  const texts = handoffTexts(lang);
  const groups = findOffices(open.allOffices, { query, state }, context.reference).map(
    ({ name, offices }) => ({
      name,
      offices: offices.map((office) => ({
        id: office.id,
        name: office.name,
        hint: officeHint(office, texts),
      })),
    }),
  );
  return {
    query,
    state,
    states: [...context.reference.states.values()].map(({ code, name }) => ({ value: code, label: name })),
    groups,
    count: groups.reduce((sum, { offices }) => sum + offices.length, 0),
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

function Search() {
  const { query, state, states } = useLoaderData<typeof loader>();
  const { others } = useHandoffTexts();
  return (
    <form method="get" role="search" className="office-search">
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={idsOf(QUERY).input}>
          {others.search}
        </label>
        <input
          className="kern-form-input__input"
          id={idsOf(QUERY).input}
          name={QUERY}
          type="search"
          defaultValue={query}
        />
      </div>
      <SelectField
        field={{
          name: STATE,
          label: others.state,
          value: state,
          options: [{ value: '', label: others.allStates }, ...states].map((option) => ({
            ...option,
            reveals: false,
          })),
        }}
      />
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{others.submit}</span>
      </button>
    </form>
  );
}

export default function Offices() {
  const { groups, count, sections, back, csrf, edition } = useLoaderData<typeof loader>();
  const stale = useActionData<typeof action>();
  const { others } = useHandoffTexts();
  return (
    <HandoffFrame sections={sections} back={back}>
      {stale !== undefined && <StaleNotice {...stale} />}
      <h1 className="kern-heading-large">{others.title}</h1>
      <p className="kern-body">{others.intro}</p>
      <Search />
      <p className="kern-body" role="status">
        {count === 0 ? others.nothing : others.found(count)}
      </p>
      <form method="post">
        <DraftFields csrf={csrf} edition={stale?.edition ?? edition} start={undefined} change={undefined} />
        {groups.map(({ name, offices }) => (
          <section key={name} className="office-group">
            <h2 className="kern-heading-small" lang="de">
              {name}
            </h2>
            <ul className="choice-list">
              {offices.map((office) => (
                <li key={office.id} className="office-choice">
                  <span>
                    <span lang="de">{office.name}</span>
                    <span className="choice-list__hint">{office.hint}</span>
                  </span>
                  <button
                    className="kern-btn kern-btn--secondary"
                    type="submit"
                    name={OFFICE}
                    value={office.id}
                    aria-label={`${others.choose}: ${office.name}`}
                  >
                    <span className="kern-label">{others.choose}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </form>
    </HandoffFrame>
  );
}
