import type { OccupationGroup } from './office';

/** ISCO-08 prefixes of the groups; none is part of another. An approximation of our own: no source gives codes. */
const prefixes: readonly (readonly [string, OccupationGroup])[] = [
  ['22', 'health'],
  ['32', 'health'],
  ['532', 'health'],
  ['1342', 'health'],
  ['1343', 'health'],
  ['133', 'stem'],
  ['21', 'stem'],
  ['25', 'stem'],
  ['31', 'stem'],
  ['35', 'stem'],
  ['5141', 'crafts'],
  ['7', 'crafts'],
];

/**
 * The group by which a Land may split its coordination offices, from the ISCO-08 code of the job.
 * Undefined while the occupation is not known; null for an occupation of none of the groups.
 */
export function occupationGroupOf(isco08: string | undefined): OccupationGroup | null | undefined {
  if (isco08 === undefined) return undefined;
  return prefixes.find(([prefix]) => isco08.startsWith(prefix))?.[1] ?? null;
}
