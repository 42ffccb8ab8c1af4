import type { OfficeGroup } from '~/components/handoff/office-fields';
import { idsOf, FieldError } from '~/components/fields/field-parts';
import { StatusMark } from '~/components/result/marks';
import { wordsIn } from '~/components/result/words';
import type { CaseOutcome } from '#flows/case/states';
import type { RequirementStatus } from '#flows/law/assessment';
import { formatList } from '~/services/format';
import { useLang } from '~/services/language';
import { useDeskTexts } from '~/texts/desk';
import type { OverrideView } from './case-view';
import { DeskForm, DeskLineField, DeskRadios, DeskText, fieldName, useFieldError } from './form';
import type { FormContext } from './form';
import { Finding } from './ledger';

interface OfficeSelectProps extends FormContext {
  step: 'declined' | 'transferOffered';
  field: string;
  label: string;
  empty: string;
  groups: readonly OfficeGroup[];
}

/** One of all other offices, those near first. */
function OfficeSelect({ problem, step, field, label, empty, groups }: OfficeSelectProps) {
  const error = useFieldError(problem, step, field);
  const name = fieldName(step, field);
  const chosen = problem?.step === step ? problem.typed[field] : undefined;
  return (
    <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label}
      </label>
      <FieldError name={name} message={error} />
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={idsOf(name).input}
          name={field}
          defaultValue={chosen}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : idsOf(name).error}
        >
          <option value="">{empty}</option>
          {groups.map(({ title, offices }) => (
            <optgroup key={title} label={title}>
              {offices.map(({ id, name: office }) => (
                <option key={id} value={id}>
                  {office}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}

/** Why the office does not take a case, and who may fit better. */
export function Decline({ groups, ...form }: FormContext & { groups: readonly OfficeGroup[] }) {
  const { steps, life } = useDeskTexts();
  const { decline: texts } = steps;
  const reasons = Object.entries(life.declines).map(([value, label]) => ({ value, label }));
  return (
    <DeskForm {...form} step="declined" submit={texts.send} kind="primary">
      <DeskRadios {...form} step="declined" field="reason" label={texts.reason} options={reasons} />
      <DeskText {...form} step="declined" label={texts.text} hint={texts.textHint} />
      <OfficeSelect
        {...form}
        step="declined"
        field="suggestedOffice"
        label={texts.suggestion}
        empty={texts.noSuggestion}
        groups={groups}
      />
    </DeskForm>
  );
}

/** How a case ended. */
export function Close(form: FormContext) {
  const { steps, life } = useDeskTexts();
  const { close: texts } = steps;
  // what the employer ends is written down where the employer does it
  const outcomes = (Object.entries(life.outcomes) as [CaseOutcome, string][]).map(([value, label]) => ({
    value,
    label,
  }));
  return (
    <DeskForm {...form} step="closed" submit={texts.send} kind="primary">
      <DeskRadios {...form} step="closed" field="outcome" label={texts.outcome} options={outcomes} />
      <DeskText {...form} step="closed" label={texts.text} hint={texts.textHint} optional />
      <p className="kern-body kern-body--small">{texts.kept}</p>
    </DeskForm>
  );
}

/** To which office a case is offered, and why. */
export function Transfer({ groups, ...form }: FormContext & { groups: readonly OfficeGroup[] }) {
  const { transfer: texts } = useDeskTexts().steps;
  return (
    <DeskForm {...form} step="transferOffered" submit={texts.send} kind="primary">
      <p className="kern-body">{texts.effect}</p>
      <OfficeSelect
        {...form}
        step="transferOffered"
        field="toOffice"
        label={texts.office}
        empty={texts.choose}
        groups={groups}
      />
      <DeskText {...form} step="transferOffered" label={texts.text} hint={texts.textHint} />
    </DeskForm>
  );
}

/** A requirement that an adviser judges beside the machine. */
export interface CorrectView {
  route: string;
  requirement: string;
  way: string;
  name: string;
  machine: RequirementStatus;
  details: string;
  own: OverrideView | undefined;
  /** Other ways that ask for the same. */
  alike: readonly string[];
}

/** Whether the finding holds for the other ways that ask for the same; it does unless the adviser says otherwise. */
function AlsoFor({ alike, problem }: FormContext & { alike: readonly string[] }) {
  const { override: texts } = useDeskTexts().steps;
  const typed = problem?.step === 'requirementOverridden' ? problem.typed : undefined;
  const name = fieldName('requirementOverridden', 'gleiche');
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        id={idsOf(name).input}
        type="checkbox"
        name="gleiche"
        value="ja"
        defaultChecked={typed === undefined || typed['gleiche'] === 'ja'}
      />
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {texts.also(formatList(alike, useLang()))}
      </label>
    </div>
  );
}

/** An adviser's finding beside the machine's, with reason and source. */
export function Correct({ view, ...form }: FormContext & { view: CorrectView }) {
  const { steps, page } = useDeskTexts();
  const { override: texts } = steps;
  const words = wordsIn(useLang());
  const { route, requirement, way, name, machine, details, own, alike } = view;
  const fields = { route, requirement };
  const statuses = (['met', 'toProve', 'unknown', 'unmet'] as const)
    .filter((value) => value !== machine)
    .map((value) => ({ value, label: words.law.statuses[value].label }));
  return (
    <>
      <p className="kern-body">{texts.intro}</p>
      <dl className="desk-facts">
        <div>
          <dt>{texts.way}</dt>
          <dd>{way}</dd>
        </div>
        <div>
          <dt>{texts.requirement}</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>{texts.machine}</dt>
          <dd>
            <StatusMark status={machine} notRequired={false} words={words} />
          </dd>
        </div>
      </dl>
      <details className="case-fold desk-fold">
        <summary>{page.result.details}</summary>
        <p className="case-text">{details}</p>
      </details>
      {own !== undefined && (
        <section className="case-section" aria-labelledby="geltend">
          <h2 className="kern-heading-small" id="geltend">
            {texts.present}
          </h2>
          <StatusMark status={own.status} notRequired={false} words={words} />
          <Finding own={own} />
          <DeskForm {...form} step="overrideTakenBack" fields={fields} submit={texts.takeBack}>
            <DeskText {...form} step="overrideTakenBack" label={texts.takeBackText} optional />
          </DeskForm>
        </section>
      )}
      <section className="case-section" aria-label={texts.status}>
        <DeskForm
          {...form}
          step="requirementOverridden"
          fields={fields}
          submit={texts.send}
          kind={own === undefined ? 'primary' : 'secondary'}
        >
          <DeskRadios
            {...form}
            step="requirementOverridden"
            field="status"
            label={texts.status}
            options={statuses}
          />
          <DeskText {...form} step="requirementOverridden" label={texts.text} hint={texts.textHint} />
          <DeskLineField
            {...form}
            step="requirementOverridden"
            field="source"
            label={texts.source}
            hint={texts.sourceHint}
          />
          {alike.length > 0 && <AlsoFor {...form} alike={alike} />}
        </DeskForm>
      </section>
    </>
  );
}
