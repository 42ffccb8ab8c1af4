import type { CalendarDate } from '../facts/calendar';
import { parameterIds, parameterOn } from './parameters/parameters';
import { ruleSet } from './parameters/rule-set';

/**
 * All by which a case is judged on a day besides its facts: the rule set, and every figure that is valid then. Two days with the
 * same state give the same case the same result, but for what depends on the day itself.
 */
export function lawState(asOf: CalendarDate): unknown {
  const figures = parameterIds.map((id) => {
    const { value, draft = false } = parameterOn(id, asOf);
    return [id, value, draft];
  });
  return [ruleSet.version, ruleSet.lawAsOf, figures];
}
