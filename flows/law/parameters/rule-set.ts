import type { CalendarDate } from '../../facts/calendar';

interface RuleSetVersion {
  version: string;
  /** Day on which this version was released. */
  releasedOn: CalendarDate;
  /** State of the statute texts it rests on. */
  lawAsOf: CalendarDate;
  /** Keys of the text catalogues: what changed. */
  changes: readonly string[];
}

/** All versions of the rule set, newest first. */
export const ruleSetVersions = [
  {
    version: '2026.2',
    releasedOn: '2026-11-22',
    lawAsOf: '2026-08-19',
    changes: ['firstRelease'],
  },
] as const satisfies readonly [RuleSetVersion, ...RuleSetVersion[]];

/** The version by which `assess` judges. */
export const ruleSet = ruleSetVersions[0];
