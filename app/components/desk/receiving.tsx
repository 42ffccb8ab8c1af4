import { useDeskTexts } from '~/texts/desk';
import { DeskForm, DeskText, Fold } from './form';
import type { FormContext } from './form';
import type { ReceivingView } from './page.server';

/** An offered case: what the office decides by, and its decision. */
export function Receiving({ view, ...form }: FormContext & { view: ReceivingView }) {
  const { page, queue } = useDeskTexts();
  const { receiving, actions } = page;
  const rows: [string, string][] = [
    [receiving.from, view.from],
    [receiving.place, view.place],
    [queue.table.occupation, view.occupation],
    [queue.table.verdict, view.verdict],
    [receiving.reason, view.reason],
  ];
  const can = new Set(view.can);
  return (
    <section className="desk-standing">
      <dl className="result-pairs">
        {rows.map(([label, value]) => (
          <div className="case-pair" key={label}>
            <dt>{label}</dt>
            <dd className="case-text">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="kern-body">{receiving.text}</p>
      {can.has('transferAccepted') && (
        <DeskForm {...form} step="transferAccepted" submit={actions.takeOver} kind="primary" />
      )}
      {can.has('transferDeclined') && (
        <Fold summary={actions.leave} problem={form.problem} steps={['transferDeclined']}>
          <DeskForm {...form} step="transferDeclined" submit={actions.leave}>
            <DeskText {...form} step="transferDeclined" label={actions.leaveText} />
          </DeskForm>
        </Fold>
      )}
    </section>
  );
}
