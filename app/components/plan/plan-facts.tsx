import { FieldError, describedBy, Hint, idsOf } from '~/components/fields/field-parts';
import { usePlanTexts } from '~/texts/plan';
import { planFields } from './paths';
import type { PlanFactsView } from './view';

/** Name of the field for the children. */
export const CHILDREN_FIELD = planFields['procedure.accompanyingChildren'];

function Tick({ name, label, isTicked }: { name: string; label: string; isTicked: boolean | undefined }) {
  if (isTicked === undefined) return null;
  return (
    <div className="kern-form-check">
      <input
        className="kern-form-check__checkbox"
        id={idsOf(name).input}
        type="checkbox"
        name={name}
        value="yes"
        defaultChecked={isTicked}
      />
      <label className="kern-label" htmlFor={idsOf(name).input}>
        {label}
      </label>
    </div>
  );
}

/** Who comes along, and what else turns the plan: one plain form. `hidden` are the fields of every form. */
export function PlanFactsForm({
  facts,
  hidden,
}: {
  facts: PlanFactsView;
  hidden: Readonly<Record<string, string>>;
}) {
  const { given: texts } = usePlanTexts();
  const error = facts.isWrong ? texts.wrong : undefined;
  const { spouse, children, atOnce, pending } = facts;
  const isGiven = spouse || children !== '' || atOnce === true || pending === true;
  return (
    <details className="plan-more no-print" open={facts.isWrong} id="umstaende">
      <summary className="kern-link">{isGiven ? texts.change : texts.title}</summary>
      <form method="post" className="plan-trial">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="kern-body">{texts.intro}</p>
        <Tick name={planFields['procedure.accompanyingSpouse']} label={texts.spouse} isTicked={spouse} />
        <div className={`kern-form-input${error === undefined ? '' : ' kern-form-input--error'}`}>
          <label className="kern-label" htmlFor={idsOf(CHILDREN_FIELD).input}>
            {texts.children}
          </label>
          <Hint name={CHILDREN_FIELD}>{texts.childrenHint}</Hint>
          <FieldError name={CHILDREN_FIELD} message={error} />
          <input
            className={`kern-form-input__input input--integer${error === undefined ? '' : ' kern-form-input__input--error'}`}
            id={idsOf(CHILDREN_FIELD).input}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            name={CHILDREN_FIELD}
            defaultValue={children}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={describedBy(CHILDREN_FIELD, texts.childrenHint, error)}
          />
        </div>
        <Tick name={planFields['procedure.mustWorkOnArrival']} label={texts.atOnce} isTicked={atOnce} />
        <Tick
          name={planFields['procedure.visaApplicationPending']}
          label={texts.pending}
          isTicked={pending}
        />
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{texts.save}</span>
        </button>
      </form>
    </details>
  );
}
