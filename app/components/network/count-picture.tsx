import type { CountRow } from '~/services/network.server';
import { useNetworkTexts } from '~/texts/network';

const groups = ['waiting', 'working', 'ended'] as const;

/** Where the parts of a bar begin and how long they are, in percent of the longest. */
function partsOf(row: CountRow, most: number) {
  return groups.map((group, index) => {
    const before = groups.slice(0, index).reduce((sum, other) => sum + row[other], 0);
    return { group, from: (before / most) * 100, length: (row[group] / most) * 100 };
  });
}

/** The counts as bars, those of the office with most cases without an answer first. The table beside it says the same in figures. */
export function CountPicture({ counts }: { counts: readonly CountRow[] }) {
  const { overview } = useNetworkTexts();
  const most = Math.max(...counts.map(({ waiting, working, ended }) => waiting + working + ended));
  const rows = [...counts].sort((one, other) => other.waiting - one.waiting);
  return (
    <div className="count-picture" aria-hidden="true">
      <p className="count-picture__legend">
        {groups.map((group) => (
          <span key={group}>
            <svg width="16" height="16">
              <rect className={`count-picture__${group}`} x="1" y="1" width="14" height="14" />
            </svg>
            {overview[group]}
          </span>
        ))}
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.office}>
            <span lang="de">{row.office}</span>
            <svg width="100%" height="18">
              {partsOf(row, most).map(
                ({ group, from, length }) =>
                  length > 0 && (
                    <rect
                      key={group}
                      className={`count-picture__${group}`}
                      x={`${String(from)}%`}
                      y="1"
                      width={`${String(length)}%`}
                      height="16"
                    />
                  ),
              )}
            </svg>
          </li>
        ))}
      </ul>
    </div>
  );
}
