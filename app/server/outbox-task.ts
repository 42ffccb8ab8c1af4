import { openStore } from '#db/store';
import { caseMailSchema } from '~/services/case-mail-items.server';
import { settingsOrExit } from './settings-or-exit';

const MOST = 1000;

/**
 * `npm run outbox`: names what could not be sent and was given up; with `retry` has all of it tried again. Gives the exit code:
 * 1 where something lies there.
 */
export async function showDeadLetters({ retry }: { retry: boolean }): Promise<number> {
  const { databaseUrl } = settingsOrExit();
  const store = await openStore({ databaseUrl });
  try {
    const letters = await store.read.outbox.dead(MOST);
    for (const { id, kind, payload, deadAt, attempts, lastError } of letters) {
      const mail = caseMailSchema.safeParse(payload);
      const row = mail.success ? await store.read.cases.find(mail.data.caseId) : null;
      const what = mail.success ? `${mail.data.mail} to ${mail.data.recipient.to}` : kind;
      const of = row === null ? '' : ` of case ${row.number}`;
      const why = `${String(attempts)} attempts, last: ${lastError}`;
      console.log(`${String(id)}: ${what}${of}, given up ${deadAt.toISOString()} (${why})`);
    }
    if (!retry) {
      console.log(`${String(letters.length)} dead letters`);
      return letters.length === 0 ? 0 : 1;
    }
    await store.tx(async ({ outbox }) => {
      for (const { id } of letters) await outbox.revive(id, new Date());
    });
    console.log(`${String(letters.length)} dead letters will be tried again`);
    return 0;
  } finally {
    await store.close();
  }
}
