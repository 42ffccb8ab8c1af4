import { TableHead } from '~/components/table-head';
import { usePlanTexts } from '~/texts/plan';
import type { PlanView } from './view';

/** All that the picture shows, in words. */
export function StepsTable({ steps }: Pick<PlanView, 'steps'>) {
  const { table } = usePlanTexts();
  const columns = [
    table.step,
    table.actor,
    table.from,
    table.until,
    table.typical,
    table.statutory,
    table.slack,
  ];
  return (
    <table className="result-table plan-table">
      <TableHead columns={columns} />
      <tbody>
        {steps.map((step) => (
          <tr key={step.id}>
            <th scope="row">
              {step.name}
              <span className="plan-table__aside">
                {step.text}
                {step.office !== undefined && ` ${table.where}: ${step.office}.`}
                {step.provision !== undefined && ` ${step.provision}.`}
              </span>
            </th>
            <td data-label={table.actor}>{step.actor}</td>
            <td data-label={table.from}>{step.from}</td>
            <td data-label={table.until}>{step.until}</td>
            <td data-label={table.typical}>
              {step.typical}
              {step.basis !== undefined && <span className="plan-table__aside">{step.basis}</span>}
              {step.region !== undefined && <span className="plan-table__aside">{step.region}</span>}
            </td>
            <td data-label={table.statutory}>{step.statutory ?? table.none}</td>
            <td data-label={table.slack}>
              {step.isCritical && <span className="plan-table__critical">{`◆ ${table.critical}`}</span>}
              {step.isCritical && step.slack !== undefined && ', '}
              {step.slack ?? (step.isCritical ? '' : '–')}
              {step.beginBy !== undefined && <span className="plan-table__aside">{step.beginBy}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
