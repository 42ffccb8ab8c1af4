import type { FactPath } from '../../facts/facts';
import type { CaseFile } from '../case-file';
import type { ParameterId } from '../parameters/parameters';
import { met, prove, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

function months(
  provision: string,
  parameter: ParameterId,
  fact: FactPath,
  read: (file: CaseFile) => number | undefined,
): Rule {
  return {
    id: 'experience',
    provision,
    facts: [fact],
    unit: 'months',
    judge: (file) => {
      const required = file.term(parameter);
      const actual = read(file);
      if (actual === undefined) return unknown([fact], { required });
      return actual >= required
        ? met({ required, actual })
        : unmet({ required, actual, remedy: { id: 'gainExperience', by: required - actual } });
    },
  };
}

/** § 6 Abs. 1 S. 1 Nr. 1 BeschV: two years within the last five, counted to the application (D8). */
export const experiencedMonths = months(
  '§ 6 Abs. 1 S. 1 Nr. 1 BeschV',
  'experiencedMonths',
  'experience.relevantMonthsLast5Years',
  (file) => file.experience.relevantMonthsLast5Years,
);

/** § 18g Abs. 2 Nr. 3 a: three years within the last seven in ISCO 133 or 25. */
export const ictMonths = months(
  '§ 18g Abs. 2 Nr. 3 a AufenthG',
  'blueCardItExperienceMonths',
  'experience.ictMonthsLast7Years',
  (file) => file.experience.ictMonthsLast7Years,
);

/** § 18g Abs. 2 Nr. 3 b: at the level of a degree. */
export const ictExperienceLevel: Rule = {
  id: 'experienceLevel',
  provision: '§ 18g Abs. 2 Nr. 3 b AufenthG',
  facts: ['experience.graduateLevel'],
  judge: (file) => prove(file.experience.graduateLevel, 'graduateExperience'),
};
