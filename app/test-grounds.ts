import type { AppLoadContext } from '@remix-run/node';
import { pino } from 'pino';
import { loadReference } from '#db/reference/reference';
import type { Store } from '#db/store';
import { readSettings } from '~/server/settings';
import { newKey } from '~/services/sealing.server';

/** What a server hands to its routes, over a store of the test's own and a clock that the test turns. */
export function houseOver(store: Store, now: () => Date): AppLoadContext {
  return {
    store,
    reference: loadReference(),
    settings: readSettings({}),
    now,
    log: pino({ level: 'silent' }),
    secret: 'only-for-tests-only-for-tests-only',
    caseKey: newKey(),
    staffKey: newKey(),
    sendMail: undefined,
    nonce: '',
    requestId: '',
    clientAddress: '127.0.0.1',
    csrfToken: () => '',
  };
}
