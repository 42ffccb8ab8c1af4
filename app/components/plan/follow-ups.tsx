import { Provision } from '~/components/result/provision';
import { TableHead } from '~/components/table-head';
import { usePlanTexts } from '~/texts/plan';
import type { FollowUpView } from './view';

/** What is to be done after arrival and what becomes possible, with the days it comes to. */
export function FollowUps({ followUps }: { followUps: readonly FollowUpView[] }) {
  const { followUp: texts, followUpsTitle, followUpsHint } = usePlanTexts();
  if (followUps.length === 0) return null;
  return (
    <section aria-labelledby="danach">
      <h2 className="kern-heading-medium" id="danach">
        {followUpsTitle}
      </h2>
      <p className="kern-body">{followUpsHint}</p>
      <table className="result-table plan-after">
        <TableHead columns={[texts.what, texts.when, texts.who, texts.provision]} />
        <tbody>
          {followUps.map(({ id, name, text, when, who, provision }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <span className="plan-table__aside">{text}</span>
              </th>
              <td data-label={texts.when}>{when}</td>
              <td data-label={texts.who}>{who}</td>
              <td data-label={texts.provision}>
                <Provision text={provision} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
