import { z } from 'zod';
import { openStore } from '#db/store';
import { formatInstant } from '~/services/format';
import { newInvitation } from '~/services/staff-invitations.server';
import { linkOf } from '~/services/staff-mail.server';
import { staffKeyOf } from './case-work';
import { settingsOrExit } from './settings-or-exit';

const argumentsSchema = z.tuple([z.email(), z.string().trim().min(1)]);

/**
 * `npm run staff:admin -- mail@example.org "Name"`: invites a system administrator and prints the link, which needs neither a
 * mail server nor anybody who is there before. Gives the exit code.
 */
export async function inviteAdministrator(given: readonly string[]): Promise<number> {
  const parsed = argumentsSchema.safeParse(given);
  if (!parsed.success) {
    console.error('Usage: npm run staff:admin -- mail@example.org "Name"');
    return 1;
  }
  const [email, name] = parsed.data;
  const settings = settingsOrExit();
  const store = await openStore({ databaseUrl: settings.databaseUrl });
  try {
    const invitation = newInvitation(
      { email, name, scope: { role: 'systemAdministrator' } },
      null,
      new Date(),
    );
    if ((await store.read.staff.findByEmail(invitation.email)) !== null) {
      console.error(`There is an account for ${invitation.email} already.`);
      return 1;
    }
    await store.tx(({ staffInvitations }) => staffInvitations.add(invitation));
    const log = { info: (line: string) => console.log(line) };
    const address = settings.baseUrl ?? `http://localhost:${String(settings.port)}`;
    const link = await linkOf({ store, staffKey: staffKeyOf({ settings, log }), address }, invitation, 'de');
    console.log(
      `Open this link to set up the account, once and until ${formatInstant(invitation.expiresAt, 'en')}:`,
    );
    console.log(link);
    return 0;
  } finally {
    await store.close();
  }
}
