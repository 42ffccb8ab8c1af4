import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import type { CasePackage } from '#flows/case/case-package';
import { agencyView, coordinationView } from '#flows/case/case-views';
import { fromWire } from '#flows/facts/facts';
import type { PassedOnBlock, PassedOnLine } from '~/components/handoff/passed-on';
import { passedOn } from '~/components/handoff/passed-on.server';
import type { PassedOnNames } from '~/components/handoff/passed-on.server';
import { wordsIn } from '~/components/result/words';
import { formatInstant } from '~/services/format';
import { coordinationBlocks } from '~/services/handoff-preview.server';
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

/** What the codes in a package are called, for an office. */
function namesFor(
  office: string,
  { facts }: CasePackage,
  { row, context, lang, offices }: Page,
): PassedOnNames {
  const { states, districts } = context.reference;
  return {
    ...namesOf(fromWire(facts), context, lang),
    office,
    agency: offices.get(row.agencyId ?? '')?.name ?? null,
    state: states.get(row.land)?.name ?? '',
    district: districts.get(row.district)?.name ?? '',
  };
}

/** What the office or the agency sees of a package, in words and in full. */
export function seenBy(who: 'coordination' | 'agency', handed: CasePackage, page: Page): PassedOnBlock[] {
  const { row, lang, offices } = page;
  const names = namesFor(offices.get(row.officeId)?.name ?? '', handed, page);
  const { personData } = row.context.consents;
  const view = who === 'agency' ? agencyView(handed) : coordinationView(handed, { personData });
  // these lines speak of what comes with the sending; consents stand on their own page
  const isOfTheSending = ({ paths }: PassedOnLine) =>
    paths.includes('createdAt') || paths.some((path) => path.startsWith('consents[]'));
  return passedOn(view, wordsIn(lang), names)
    .map((block) => ({ ...block, lines: block.lines.filter((line) => !isOfTheSending(line)) }))
    .filter(({ lines, nested = [] }) => lines.length > 0 || nested.length > 0);
}

/** What another office would see of a package, at once and with the consent of the person. */
export function seenByAnother(office: string, handed: CasePackage, page: Page) {
  const { row, lang } = page;
  const names = {
    ...namesFor(office, handed, page),
    handedOver: formatInstant(new Date(handed.createdAt), lang),
  };
  return coordinationBlocks(handed, row.context.consents, names, lang);
}
