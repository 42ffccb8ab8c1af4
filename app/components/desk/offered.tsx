import { useDeskTexts } from '~/texts/desk';
import type { OfferedRow } from './queue-view.server';

/** Cases that other offices offer: no firm, no person. */
export function OfferedTable({ rows }: { rows: readonly OfferedRow[] }) {
  const { table, offered } = useDeskTexts().queue;
  return (
    <table className="desk-table">
      <caption className="kern-sr-only">{offered.title}</caption>
      <thead>
        <tr>
          {[table.number, offered.from, offered.place, table.occupation, table.verdict, table.turn].map(
            (words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, href, from, place, occupation, verdict, since }) => (
          <tr key={number}>
            <td className="desk-table__case">
              <a className="desk-table__firm" href={href}>
                {number}
              </a>
            </td>
            <td data-label={offered.from} lang="de">
              {from}
            </td>
            <td data-label={offered.place}>{place}</td>
            <td data-label={table.occupation}>{occupation}</td>
            <td data-label={table.verdict}>{verdict}</td>
            <td data-label={table.turn}>{since}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
