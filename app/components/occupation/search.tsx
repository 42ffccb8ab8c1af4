import { Form, Link, useLocation } from '@remix-run/react';
import type { OccupationStep } from '~/forms/occupation.server';
import type { OccupationPageData } from '~/routes/check/occupation';
import { useCommonTexts } from '~/texts/common';
import { DraftFields } from '../draft-fields';
import { ErrorSummary } from '../error-summary';
import { describedBy, FieldError, Hint, idsOf } from '../fields/field-parts';
import { QuestionFrame } from '../question-frame';
import { Combobox } from './combobox';

interface OccupationSearchProps {
  page: OccupationPageData;
  shown: Extract<OccupationStep, { step: 'search' }>;
}

const NAME = 'q';

function Results({ page, shown }: OccupationSearchProps) {
  const { words } = page;
  const { pathname } = useLocation();
  if (shown.query === '') return null;
  const addressOf = (title: string) => {
    const query = new URLSearchParams({ q: shown.query, wahl: title });
    if (page.change !== undefined) query.set('aendern', page.change);
    return `${pathname}?${query.toString()}`;
  };
  return (
    <section aria-labelledby="treffer" className="results">
      <h2 className="kern-heading-medium" id="treffer">
        {words.results}
      </h2>
      <p className="kern-body">{shown.choices.length === 0 ? words.nothingHint : words.choose}</p>
      <ul className="choice-list">
        {shown.choices.map(({ title, described }) => (
          <li key={title}>
            <Link className="kern-link" to={addressOf(title)}>
              {title}
            </Link>
            <span className="choice-list__hint">{described}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes on without an occupation; the facts stay unknown. */
function Skip({ page }: Pick<OccupationSearchProps, 'page'>) {
  const { words } = page;
  return (
    <Form method="post" className="skip">
      <DraftFields csrf={page.csrf} edition={page.edition} start={page.start} change={page.change} />
      <input type="hidden" name="isco08" value="unknown" />
      <input type="hidden" name="regulated" value="unknown" />
      <p className="kern-body">{words.skipHint}</p>
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{words.skip}</span>
      </button>
    </Form>
  );
}

/** The search over all titles: suggestions while typing with JavaScript, a list of results without. */
export function OccupationSearch({ page, shown }: OccupationSearchProps) {
  const { words, question } = page;
  const { form } = useCommonTexts();
  const error = shown.isEmptyQuery ? words.missing : undefined;
  return (
    <QuestionFrame {...page}>
      <Form method="get" className="question" role="search">
        <ErrorSummary
          errors={error === undefined ? [] : [{ field: NAME, message: error }]}
          attempt={0}
          refusal={shown}
        />
        <h1 className="kern-heading-large">{question.title}</h1>
        <p className="kern-body question__intro">{question.intro}</p>
        <p className="kern-body question__example">
          <strong>{form.example}:</strong> {question.example}
        </p>
        {page.change !== undefined && <input type="hidden" name="aendern" value={page.change} />}
        <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
          <label className="kern-label" htmlFor={idsOf(NAME).input}>
            {words.label}
          </label>
          <Hint name={NAME}>{words.hint}</Hint>
          <FieldError name={NAME} message={error} />
          <div className="search-row">
            <Combobox
              name={NAME}
              inputId={idsOf(NAME).input}
              describedBy={describedBy(NAME, words.hint, error)}
              defaultValue={shown.query}
              isInvalid={error !== undefined}
              change={page.change}
            />
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{words.search}</span>
            </button>
          </div>
        </div>
      </Form>
      <Results page={page} shown={shown} />
      <Skip page={page} />
    </QuestionFrame>
  );
}
