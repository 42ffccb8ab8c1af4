import type { ReactNode } from 'react';
import { TableHead } from '~/components/table-head';

interface ListTableProps {
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Instead of a table without rows. */
  none: string;
}

/** A list of the staff: a table, of which every row becomes a card on a narrow screen. */
export function ListTable({ columns, rows, none }: ListTableProps) {
  if (rows.length === 0) return <p className="kern-body">{none}</p>;
  return (
    <table className="result-table">
      <TableHead columns={columns} />
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              <td key={columns[index + 1]} data-label={columns[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
