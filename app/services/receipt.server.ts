import type { AppLoadContext } from '@remix-run/node';
import { answerClock } from '#flows/case/case-clock';
import type { Office } from '#flows/network/office';
import { officeView } from '~/components/result/result-view.server';
import { caseCookie } from './case-access.server';
import { casePath } from './case-page.server';
import { stateOf } from './cases.server';
import type { CheckDraft } from './draft.server';
import { formatDate } from './format';
import { keepView } from './keep.server';
import { type Lang, pathIn } from './language';
import { dayInWords } from './keep.server';
import { addressesOf, networkAddresses } from './office-addresses.server';
import { workCalendar } from './working-days';

/** The case of a draft: its number, and the cookie that lets this browser see it. Null where there is none. */
export async function caseOfDraft({ caseId }: Pick<CheckDraft, 'caseId'>, context: AppLoadContext) {
  const row = caseId === null ? null : await context.store.read.cases.find(caseId);
  if (row === null) return null;
  return { row, cookie: caseCookie(context, { caseId: row.id, role: 'employer' }) };
}

/** How an office hears of a case: by our mails, by the network's coordination, or by the employer, who may know no way to it. */
export type Reach = 'mail' | 'network' | 'employer' | 'nobody';

/** How an office hears of a case. */
export async function reachOf(
  office: Office | null | undefined,
  { store, settings }: AppLoadContext,
): Promise<Reach> {
  if (office != null && (await addressesOf(store, office)).length > 0) return 'mail';
  if ((await networkAddresses(store, settings.networkEmail)).length > 0) return 'network';
  const { phone, address, website } = office ?? {};
  return [phone, address, website].some((contact) => contact != null) ? 'employer' : 'nobody';
}

/** What the receipt of a handoff says; null where nothing was handed over. */
export async function receiptOf(draft: CheckDraft, context: AppLoadContext, lang: Lang) {
  const found = await caseOfDraft(draft, context);
  if (found === null) return null;
  const { row, cookie } = found;
  const office = await context.store.read.offices.find(row.officeId);
  const clock = answerClock(stateOf(row), await workCalendar(row.land));
  return {
    cookie,
    /** Whether the case has ended: then only its own page tells the truth. */
    isOver: ['closed', 'deletionRequested', 'erased'].includes(row.coordination),
    receipt: {
      number: row.number,
      sentOn: dayInWords(row.createdAt, lang),
      office: office && officeView(office),
      reach: await reachOf(office, context),
      /** What the clock brings, in words; null where nobody is waited for any more. */
      clock:
        clock &&
        clock.map(({ deadline, takenOn }) => ({
          deadline: formatDate(deadline, lang),
          takenOn: formatDate(takenOn, lang),
        })),
      personIsAsked: draft.handoff?.person?.email !== undefined,
      toCase: pathIn(lang, casePath('employer', row.number)),
      keep: keepView(draft, lang),
    },
  };
}
