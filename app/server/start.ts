import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino, type Logger } from 'pino';
import { loadReference } from '#db/reference/reference';
import { openStore, type Store } from '#db/store';
import { checkAsGraph, defectsOf } from '#flows/questionnaires/defects';
import { mailByServer } from '~/services/mail.server';
import { caseKeyOf, staffKeyOf, startCaseWork } from './case-work';
import { createApp } from './http';
import { keepClean } from './keep-clean';
import { keptSecret } from './secret';
import { settingsOrExit } from './settings-or-exit';

const SECRET_FILE = './data/session-secret';
const SHUTDOWN_LIMIT_MS = 10_000;

function stopOnSignal(server: Server, stopWork: () => Promise<void>, store: Store, log: Logger): void {
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping: open requests are finished first');
    setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MS).unref();
    server.close(() => {
      stopWork()
        .then(() => store.close())
        .then(
          () => process.exit(0),
          (error: unknown) => {
            log.error({ err: error }, 'work in the background or the store did not end');
            process.exit(1);
          },
        );
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Opens the store, reads the reference data and serves until a signal ends it. */
export async function start(): Promise<void> {
  const settings = settingsOrExit();
  const defects = defectsOf(checkAsGraph());
  if (defects.length > 0) throw new Error(`The questionnaire is broken: ${defects.join('; ')}`);
  const log = pino({ level: settings.logLevel, base: null });
  const now = () => new Date();
  const secret = keptSecret('SESSION_SECRET', settings.sessionSecret, SECRET_FILE, (line) => log.info(line));
  const caseKey = caseKeyOf({ settings, log });
  const staffKey = staffKeyOf({ settings, log });
  const reference = loadReference();
  const store = await openStore({ databaseUrl: settings.databaseUrl });
  await store.tx((repositories) => repositories.offices.seed(reference.officeSeed));
  const sendMail = settings.mail && mailByServer(settings.mail);

  const house = { store, reference, settings, now, log, secret, caseKey, staffKey, sendMail };
  const server = createServer(createApp(house));
  server.on('error', (error) => {
    log.error({ err: error }, `cannot listen on port ${String(settings.port)}`);
    process.exit(1);
  });
  server.listen(settings.port, () => {
    const { port } = server.address() as AddressInfo;
    console.log(`http://localhost:${String(port)}`);
    // The occupations are read when first asked for; nobody should wait for that.
    setImmediate(() => reference.occupations.search('Koch', { limit: 1 }));
  });
  keepClean({ store, log, now });
  const stopWork = startCaseWork({ store, settings, now, log, caseKey, staffKey, sendMail });
  stopOnSignal(server, stopWork, store, log);
}
