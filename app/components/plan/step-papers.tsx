import { TableHead } from '~/components/table-head';
import { usePlanTexts } from '~/texts/plan';
import type { PlanView } from './view';

function Names({ names }: { names: readonly string[] }) {
  const { nothing } = usePlanTexts().atSteps;
  if (names.length === 0) return nothing;
  return (
    <ul className="plan-at-steps__names">
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** What each step needs, what comes of it and where that was read; folded, since few need it at once. */
export function StepPapers({ stepPapers, sources }: Pick<PlanView, 'stepPapers' | 'sources'>) {
  const { atSteps, table } = usePlanTexts();
  return (
    <details className="plan-more plan-more--titled">
      <summary className="kern-link">{atSteps.title}</summary>
      <table className="result-table plan-at-steps">
        <TableHead columns={[table.step, atSteps.needs, atSteps.handsOver, atSteps.sources]} />
        <tbody>
          {stepPapers.map(({ id, name, needs, handsOver, sources }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-label={atSteps.needs}>
                <Names names={needs} />
              </td>
              <td data-label={atSteps.handsOver}>
                <Names names={handsOver} />
              </td>
              <td data-label={atSteps.sources}>
                <Names names={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="kern-heading-small">{atSteps.all}</h3>
      <ul className="plan-at-steps__names">
        {sources.map(({ words, href, address }) => (
          <li key={href}>
            {words}:{' '}
            <a className="kern-link" href={href} rel="noreferrer" lang="de">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
