import type { RouteId } from '../ids';
import { met, unknown, unmet } from '../verdict';
import type { Rule } from './rule';

const variantsOfParagraph1: readonly RouteId[] = ['blueCardRegular', 'blueCardShortage', 'blueCardGraduate'];

/**
 * § 18g Abs. 2 AufenthG is for those who do not meet Abs. 1 (contract, section 3.1 point 7). The missing facts are those of
 * the variants of Abs. 1, which list them.
 */
export const subsidiarity: Rule = {
  id: 'subsidiarity',
  provision: '§ 18g Abs. 2 AufenthG',
  facts: [],
  judge: (file) => {
    const verdicts = variantsOfParagraph1.map((id) => file.verdicts.get(id));
    if (verdicts.includes('open')) return unmet();
    return verdicts.includes('unknown') ? unknown([]) : met();
  },
};
