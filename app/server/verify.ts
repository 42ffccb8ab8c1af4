import { openStore } from '#db/store';
import { verifyChains } from '#db/repositories/verify-chains';
import { settingsOrExit } from './settings-or-exit';

const words = {
  contentChanged: 'its content was changed',
  notLinked: 'it is not linked to the event before',
  missing: 'it is missing',
  stateDiffers: 'the state of the case is not the one that its events lead to',
};

/** `npm run case:verify`: says whether every chain of events is whole, and where not. Gives the exit code. */
export async function verifyCases(): Promise<number> {
  const { databaseUrl } = settingsOrExit();
  const store = await openStore({ databaseUrl });
  try {
    const { cases, events, broken } = await verifyChains(store.read.cases);
    for (const { caseNumber, seq, fault } of broken) {
      console.error(`${caseNumber}: first broken link is event ${String(seq)}: ${words[fault]}`);
    }
    const chains = `${String(cases)} cases with ${String(events)} events`;
    console.log(
      broken.length === 0 ? `${chains}: all chains are whole` : `${chains}: ${String(broken.length)} broken`,
    );
    return broken.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}
