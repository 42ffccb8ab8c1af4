import { Form, useSubmit } from '@remix-run/react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { Alert } from '~/components/alert';
import { DraftFields } from '~/components/draft-fields';
import { ErrorSummary } from '~/components/error-summary';
import { SelectField } from '~/components/fields/select-field';
import { TextInput } from '~/components/fields/text-input';
import { PaySlider } from './pay-slider';
import type { VerdictView, WayRow, WhatIfFieldView, WhatIfView } from './what-if-view';

/** Typing pauses this long before the effect is fetched. */
const PAUSE_MS = 350;

const bind = (name: string) => ({ name });

function Field({ field, error }: WhatIfFieldView) {
  const input =
    field.kind === 'text' ? (
      <TextInput field={field} error={error} bind={bind} />
    ) : (
      <SelectField field={field} error={error} />
    );
  return field.conditional && error === undefined ? (
    <div className="what-if__conditional">{input}</div>
  ) : (
    input
  );
}

interface ChangesProps {
  view: WhatIfView;
}

/** The form: a plain GET form, which with script sends itself after a pause. */
function Changes({ view }: ChangesProps) {
  const { texts, groups, thresholds, slider } = view;
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const submit = useSubmit();
  useEffect(() => () => clearTimeout(timer.current), []);
  const sendSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      submit(form.current, {
        method: 'get',
        action: view.paths.self,
        replace: true,
        preventScrollReset: true,
      });
    }, PAUSE_MS);
  };
  const setTo = (event: MouseEvent<HTMLButtonElement>) => {
    const amount = form.current?.elements.namedItem(slider.amount);
    const period = form.current?.elements.namedItem(slider.period);
    if (!(amount instanceof HTMLInputElement) || !(period instanceof HTMLSelectElement)) return;
    event.preventDefault();
    period.value = 'year';
    amount.value = event.currentTarget.value.replace('.', ',');
    amount.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <Form
      method="get"
      action={view.paths.self}
      ref={form}
      onInput={sendSoon}
      noValidate
      className="what-if__form"
    >
      {groups.map(({ title, fields }) => (
        <fieldset key={title} className="kern-fieldset">
          <legend className="kern-label">{title}</legend>
          <div className="what-if__fields">
            {fields.map((each) => (
              <Field key={each.field.name} {...each} />
            ))}
          </div>
          {fields.some(({ field }) => field.name === slider.amount) && (
            <>
              <PaySlider view={view} form={form} onMove={sendSoon} />
              {thresholds.length > 0 && (
                <details className="result-more">
                  <summary>{texts.thresholds}</summary>
                  <ul className="plain-list what-if__thresholds">
                    {thresholds.map(({ euros, words }) => (
                      <li key={words}>
                        <button
                          className="kern-btn kern-btn--tertiary"
                          name="schwelle"
                          value={euros}
                          onClick={setTo}
                        >
                          <span className="kern-label">{words}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </>
          )}
        </fieldset>
      ))}
      <p className="kern-body kern-body--small">{texts.emptyMeans}</p>
      <div className="actions">
        <button className="kern-btn kern-btn--primary" name="pruefen" value="1">
          <span className="kern-label">{texts.show}</span>
        </button>
        <a className="kern-link" href={view.paths.self}>
          {texts.reset}
        </a>
      </div>
    </Form>
  );
}

function Verdict({ verdict, sign, label }: VerdictView) {
  return (
    <span className={`result-mark result-mark--${verdict}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}

function Row({ row, texts }: { row: WayRow; texts: WhatIfView['texts'] }) {
  const { name, today, then, movement, mark } = row;
  return (
    <tr className={`what-if__row--${movement}`}>
      <th scope="row">{name}</th>
      <td data-label={texts.today}>
        <Verdict {...today} />
      </td>
      <td data-label={texts.then}>
        <Verdict {...then} />{' '}
        <span className="what-if__mark">
          <span aria-hidden="true">{mark.sign}</span> {mark.label}
        </span>
      </td>
    </tr>
  );
}

function Effect({ view }: ChangesProps) {
  const { texts, rows, effect, warnings, others } = view;
  return (
    <section aria-labelledby="auswirkung" className="what-if__effect">
      <h2 className="kern-heading-medium" id="auswirkung">
        {texts.effect}
      </h2>
      <div role="status">
        {effect.map((sentence) => (
          <p key={sentence} className="kern-body kern-body--bold">
            {sentence}
          </p>
        ))}
        {warnings.length > 0 && (
          <p className="kern-body">
            {texts.newWarnings} {warnings.join('; ')}
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="kern-body">{texts.noWays}</p>
      ) : (
        <table className="result-table">
          <caption className="result-table__caption">{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.way}</th>
              <th scope="col">{texts.today}</th>
              <th scope="col">{texts.then}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} texts={texts} />
            ))}
          </tbody>
        </table>
      )}
      {others !== null && <p className="kern-body kern-body--small">{others}</p>}
      <TakeOver view={view} />
    </section>
  );
}

/** Writes the changed values into the answers: a post with the token and the version of the draft. */
function TakeOver({ view }: ChangesProps) {
  const { texts, takeOver, paths, csrf, edition, start } = view;
  if (takeOver === null) return null;
  return (
    <Form method="post" action={`${paths.self}?${takeOver}`} className="what-if__take-over">
      <DraftFields csrf={csrf} edition={edition} start={start} change={undefined} />
      <button className="kern-btn kern-btn--secondary" type="submit">
        <span className="kern-label">{texts.takeOver}</span>
      </button>
      <p className="kern-body kern-body--small">{texts.takeOverHint}</p>
    </Form>
  );
}

/** What would be, were some answers others: the form on one side, today and then on the other. */
export function WhatIfPage({ view, isStale }: { view: WhatIfView; isStale: boolean }) {
  const { texts } = view;
  const errors = view.groups.flatMap(({ fields }) =>
    fields.flatMap(({ field, error }) =>
      error === undefined ? [] : [{ field: field.name, message: error }],
    ),
  );
  const summarised = view.refused ? errors : [];
  return (
    <div className="result result--wide">
      <a className="kern-link back-link" href={view.paths.result}>
        {texts.back}
      </a>
      <ErrorSummary errors={summarised} attempt={0} refusal={view} />
      {isStale && (
        <Alert severity="warning" title={texts.staleTitle}>
          <p className="kern-body">{texts.staleText}</p>
        </Alert>
      )}
      <h1 className="kern-heading-x-large">{texts.title}</h1>
      <p className="kern-body">{view.isFree ? texts.free : texts.intro}</p>
      {!view.isFree && (
        <div className="what-if">
          <Changes view={view} />
          <a className="kern-link what-if__jump" href="#auswirkung">
            {view.brief}
          </a>
          <Effect view={view} />
        </div>
      )}
    </div>
  );
}
