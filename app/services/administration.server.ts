import type { AppLoadContext } from '@remix-run/node';
import type { RequirementId, RouteId } from '#flows/law/ids';
import type { RequirementStatus } from '#flows/law/assessment';
import { requirementText } from '~/components/result/requirement-words';
import { wordsIn } from '~/components/result/words';
import { administrationTexts } from '~/texts/administration';
import { caseMailSchema } from './case-mail-items.server';
import { NO_ADDRESS } from './mail.server';
import { staffMailSchema } from './staff-mail.server';
import { calendarDateOf, formatDate, formatInstant } from './format';
import type { Lang } from './language';

const MOST = 100;

/** What needs a person: messages, findings of offices beside the rules, cases that a change of the law has turned. */
export async function administrationView({ store }: AppLoadContext, lang: Lang) {
  const { dead: texts } = administrationTexts(lang);
  const words = wordsIn(lang);
  const offices = await store.read.offices.list('coordination');
  const nameOf = (id: string) => offices.find((office) => office.id === id)?.name ?? id;
  const day = (at: Date) => formatDate(calendarDateOf(at), lang);

  const letters = await store.read.outbox.dead(MOST);
  const dead = await Promise.all(
    letters.map(async ({ id, payload, deadAt, lastError }) => {
      const mail = caseMailSchema.safeParse(payload);
      const staffMail = staffMailSchema.safeParse(payload);
      const row = mail.success ? await store.read.cases.find(mail.data.caseId) : null;
      const told = mail.data ?? staffMail.data;
      return {
        id,
        what: told ? texts.mails[told.mail] : texts.other,
        to: mail.success ? texts.recipients[mail.data.recipient.to] : staffMail.success ? texts.staff : '',
        case: row?.number ?? '',
        since: formatInstant(deadAt, lang),
        why: lastError === NO_ADDRESS ? texts.noAddress : texts.server(lastError ?? ''),
      };
    }),
  );
  const overrides = (await store.read.overrides.list(MOST)).map((row) => {
    const route = row.route as RouteId;
    return {
      at: day(row.at),
      case: row.number,
      office: nameOf(row.officeId),
      way: words.law.routes[route].short,
      requirement: requirementText(row.requirement as RequirementId, route, words).name,
      machine: words.law.statuses[row.machine as RequirementStatus].label,
      status: words.law.statuses[row.status as RequirementStatus].label,
      isEnded: row.endedAt !== null,
    };
  });
  const flipped = (await store.read.rechecks.flipped({}, MOST)).map(({ number, officeId, flippedAt }) => ({
    number,
    office: nameOf(officeId),
    at: flippedAt === null ? '' : day(flippedAt),
  }));
  return { dead, overrides, flipped };
}

/** Has all that was given up tried again. */
export async function retryDead({ store, now }: AppLoadContext): Promise<void> {
  const letters = await store.read.outbox.dead(MOST);
  await store.tx(async ({ outbox }) => {
    for (const { id } of letters) await outbox.revive(id, now());
  });
}
