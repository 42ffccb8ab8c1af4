import { idsOf } from '~/components/fields/field-parts';
import { useChecklistTexts } from '~/texts/checklist';
import type { ChecklistView } from './checklist-view.server';

interface ChecklistProps {
  view: ChecklistView;
  /** Hidden fields of the form. */
  hidden: Readonly<Record<string, string>>;
  /** Whether it can be changed. */
  isOpen: boolean;
}

/** Papers to tick off, as one plain form. */
export function Checklist({ view, hidden, isOpen }: ChecklistProps) {
  const texts = useChecklistTexts();
  if (view.sides.length === 0) return <p className="kern-body">{texts.empty}</p>;
  return (
    <form method="post" className="checklist">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="plan-papers">
        {view.sides.map(({ side, name, count, items }) => (
          <fieldset key={side} className="kern-fieldset" disabled={!isOpen}>
            <legend className="kern-label checklist__side">
              {name} <span className="checklist__count">({count})</span>
            </legend>
            <div className="kern-fieldset__body">
              {items.map((item) => (
                <div className="kern-form-check" key={item.id}>
                  <input
                    className="kern-form-check__checkbox"
                    id={idsOf(item.id).input}
                    type="checkbox"
                    name={view.field}
                    value={item.id}
                    defaultChecked={item.isDone}
                  />
                  <label className="kern-label" htmlFor={idsOf(item.id).input}>
                    {item.name}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      {isOpen ? (
        <button className="kern-btn kern-btn--primary no-print" type="submit">
          <span className="kern-label">{texts.save}</span>
        </button>
      ) : (
        <p className="kern-body">{texts.closed}</p>
      )}
    </form>
  );
}
