import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { agencyView, coordinationView } from '#flows/case/case-views';
import { fromWire } from '#flows/facts/facts';
import type { PassedOnBlock, PassedOnLine } from '~/components/handoff/passed-on';
import { passedOn } from '~/components/handoff/passed-on.server';
import { wordsIn } from '~/components/result/words';
import type { Lang } from '~/services/language';
import { namesOf } from './fact-rows.server';
import type { Offices } from './told.server';

interface Page {
  row: CaseRow;
  context: AppLoadContext;
  lang: Lang;
  /** Among them the office and the agency of the case. */
  offices: Offices;
}

/** What the office or the agency sees of a package, in words and in full. */
export function seenBy(
  who: 'coordination' | 'agency',
  handed: CasePackage,
  { row, context, lang, offices }: Page,
): PassedOnBlock[] {
  const { states, districts } = context.reference;
  const names = {
    ...namesOf(fromWire(handed.facts), context, lang),
    office: offices.get(row.officeId)?.name ?? '',
    agency: offices.get(row.agencyId ?? '')?.name ?? null,
    state: states.get(row.land)?.name ?? '',
    district: districts.get(row.district)?.name ?? '',
  };
  const { personData } = row.context.consents;
  const view = who === 'agency' ? agencyView(handed) : coordinationView(handed, { personData });
  // these lines speak of what comes with the sending; consents stand on their own page
  const isOfTheSending = ({ paths }: PassedOnLine) =>
    paths.includes('createdAt') || paths.some((path) => path.startsWith('consents[]'));
  return passedOn(view, wordsIn(lang), names)
    .map((block) => ({ ...block, lines: block.lines.filter((line) => !isOfTheSending(line)) }))
    .filter(({ lines, nested = [] }) => lines.length > 0 || nested.length > 0);
}
