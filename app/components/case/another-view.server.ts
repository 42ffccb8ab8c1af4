import type { AppLoadContext } from '@remix-run/node';
import type { CaseRow } from '#db/repositories/cases';
import { allowed } from '#flows/case/apply';
import type { Office } from '#flows/network/office';
import { officeView } from '~/components/result/result-view.server';
import { openPackage, stateOf } from '~/services/cases.server';
import type { Lang } from '~/services/language';
import { officeSearch } from '~/services/office-search.server';
import { reachOf } from '~/services/receipt.server';
import { consentVersions } from '~/texts/consents';
import { officeGroups } from './choices.server';
import { seenByAnother } from './seen.server';
import { officesNamed } from './told.server';
import type { AnotherOfficeView, OfficeChoices } from './view';

/** Whether the employer can hand a case to another office as it stands. */
function canGoElsewhere(row: CaseRow): boolean {
  return allowed(stateOf(row), { role: 'employer' }).includes('resubmitted');
}

/** The offices to choose from; null where the case cannot go to another as it stands. */
export async function officeChoices(
  request: Request,
  { row, context, lang }: { row: CaseRow; context: AppLoadContext; lang: Lang },
): Promise<OfficeChoices | null> {
  if (!canGoElsewhere(row)) return null;
  const search = officeSearch(request, context.reference);
  const present = await context.store.read.offices.find(row.officeId);
  return { present: present?.name ?? '', search, groups: await officeGroups(row, context, search, lang) };
}

/** What an office would get that the case can be handed to; null where that is not possible as it stands. */
export async function anotherOfficeView(
  office: Office,
  { row, context, lang }: { row: CaseRow; context: AppLoadContext; lang: Lang },
): Promise<AnotherOfficeView | null> {
  const handed = canGoElsewhere(row) ? await openPackage(context, row) : null;
  if (handed === null) return null;
  const offices = await officesNamed(context.store, [row.officeId, row.agencyId]);
  const { personData, agency } = row.context.consents;
  return {
    office: officeView(office),
    reach: await reachOf(office, context),
    present: offices.get(row.officeId)?.name ?? '',
    ...seenByAnother(office.name, handed, { row, context, lang, offices }),
    agreed: { person: personData, agency },
    version: consentVersions.coordination,
  };
}
