import { TableHead } from '~/components/table-head';
import { usePlanTexts } from '~/texts/plan';
import type { FeeLine, FeesView } from './view';

function Head() {
  const { fee } = usePlanTexts();
  return <TableHead columns={[fee.what, fee.amount, fee.payer, fee.provision]} />;
}

function Lines({ lines }: { lines: readonly FeeLine[] }) {
  const { fee } = usePlanTexts();
  return lines.map(({ name, amount, each, payer, provision }) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td data-label={fee.amount}>
        {amount}
        {each !== undefined && <span className="plan-table__aside">{each}</span>}
      </td>
      <td data-label={fee.payer}>{payer}</td>
      <td data-label={fee.provision} lang="de">
        {provision}
      </td>
    </tr>
  ));
}

function Sum({ name, amount }: { name: string; amount: string }) {
  const { fee } = usePlanTexts();
  return (
    <tr className="plan-sum">
      <th scope="row">{name}</th>
      <td data-label={fee.amount} colSpan={3}>
        <strong>{amount}</strong>
      </td>
    </tr>
  );
}

function Group({ name, lines, sum }: { name: string; lines: readonly FeeLine[]; sum: string }) {
  const { fee } = usePlanTexts();
  return (
    <tbody>
      <tr>
        <th className="plan-group" scope="rowgroup" colSpan={4}>
          {name}
        </th>
      </tr>
      <Lines lines={lines} />
      <Sum name={`${fee.sum}: ${name}`} amount={sum} />
    </tbody>
  );
}

/** What is to be paid, by whom; what is optional stands apart and outside the total. */
export function Fees({ fees }: { fees: FeesView }) {
  const texts = usePlanTexts();
  const { person, family, personSum, familySum, total, optional } = fees;
  const title = (
    <h2 className="kern-heading-medium" id="gebuehren">
      {texts.feesTitle}
    </h2>
  );
  if (person.length + family.length + optional.length === 0)
    return (
      <section aria-labelledby="gebuehren">
        {title}
        <p className="kern-body">{texts.noFees}</p>
      </section>
    );
  return (
    <section aria-labelledby="gebuehren">
      {title}
      <table className="result-table">
        <Head />
        {family.length === 0 ? (
          <tbody>
            <Lines lines={person} />
          </tbody>
        ) : (
          <>
            <Group name={texts.fee.person} lines={person} sum={personSum} />
            <Group name={texts.fee.family} lines={family} sum={familySum} />
          </>
        )}
        <tbody>
          <Sum name={texts.fee.total} amount={total} />
        </tbody>
      </table>
      {family.length > 0 && <p className="kern-body">{texts.familyLater}</p>}
      {fees.hasLicence && <p className="kern-body">{texts.healthFees}</p>}
      <p className="kern-body">{texts.feesHint}</p>
      {optional.length > 0 && (
        <>
          <h3 className="kern-heading-small">{texts.optionalTitle}</h3>
          <p className="kern-body">{texts.optionalHint}</p>
          <table className="result-table">
            <Head />
            <tbody>
              <Lines lines={optional} />
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
