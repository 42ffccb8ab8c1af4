import type { Logger } from 'pino';
import type { Store } from '#db/store';
import { runCaseClock } from '~/services/case-clock.server';
import { CASE_MAIL } from '~/services/case-mail-items.server';
import { sendCaseMail } from '~/services/case-mail.server';
import { mailToFiles, type SendMail } from '~/services/mail.server';
import { sendOutbox, type Carriers } from '~/services/outbox.server';
import { recheckCases } from '~/services/recheck.server';
import { keyFor } from '~/services/sealing.server';
import { sendStaffMail, STAFF_MAIL } from '~/services/staff-mail.server';
import { inBackground } from './background';
import { keptSecret } from './secret';
import type { Settings } from './settings';

const SECRET_FILE = './data/case-secret';
const MAIL_DIRECTORY = './data/mail';
const WITHOUT_SENDER = 'fachkraeftelotse@localhost';
const OUTBOX_PAUSE_MS = 5_000;
const CLOCK_PAUSE_MS = 5 * 60_000;
/** Figures change at midnight, rules with a release. */
const RECHECK_PAUSE_MS = 10 * 60_000;
const CLEANING_PAUSE_MS = 3_600_000;
/** What was sent is kept for questions, then forgotten. */
const SENT_KEPT_MS = 30 * 86_400_000;

interface Surroundings {
  store: Store;
  settings: Settings;
  now: () => Date;
  log: Logger;
  caseKey: Buffer;
  staffKey: Buffer;
  /** Undefined where no mail server is set. */
  sendMail: SendMail | undefined;
}

type SecretPlace = Pick<Surroundings, 'settings'> & { log: Pick<Logger, 'info'> };

function secretOf({ settings, log }: SecretPlace): string {
  return keptSecret('CASE_SECRET', settings.caseSecret, SECRET_FILE, (line) => log.info(line));
}

/** The key that seals the keys of cases. */
export function caseKeyOf(place: SecretPlace): Buffer {
  return keyFor(secretOf(place), 'fachkraeftelotse case keys 1');
}

/** The key for second factors and the links of invitations. */
export function staffKeyOf(place: SecretPlace): Buffer {
  return keyFor(secretOf(place), 'fachkraeftelotse staff 1');
}

/** Starts what cases need besides pages: mails, clocks, tidying up. Gives the way to stop. */
export function startCaseWork(surroundings: Surroundings): () => Promise<void> {
  const { store, settings, now, log, caseKey, staffKey, sendMail } = surroundings;
  const from = settings.mail?.from ?? settings.operator.email ?? WITHOUT_SENDER;
  if (!sendMail) log.warn(`SMTP_URL is not set: mails about cases are written to ${MAIL_DIRECTORY}`);
  if (settings.networkEmail === undefined)
    log.warn(
      'NETWORK_EMAIL is not set: of cases of offices with neither address nor staff only accounts of the network are told',
    );
  const house = {
    store,
    now,
    log,
    caseKey,
    staffKey,
    from,
    networkEmail: settings.networkEmail,
    address: settings.baseUrl ?? `http://localhost:${String(settings.port)}`,
    sendMail: sendMail ?? mailToFiles(MAIL_DIRECTORY, from),
  };
  const carriers: Carriers = {
    [CASE_MAIL]: (item) => sendCaseMail(house, item),
    [STAFF_MAIL]: (item) => sendStaffMail(house, item),
  };
  const tidyUp = async () => {
    await store.tx(async ({ outbox, linkTokens, staffSessions, staffInvitations }) => {
      await outbox.deleteSent(new Date(now().getTime() - SENT_KEPT_MS));
      await linkTokens.deleteExpired(now());
      await staffSessions.deleteExpired(now());
      await staffInvitations.deleteExpired(now());
    });
  };
  const stops = [
    inBackground(
      { name: 'outbox', run: () => sendOutbox({ ...house, carriers }), pauseMs: OUTBOX_PAUSE_MS },
      log,
    ),
    inBackground({ name: 'case clock', run: () => runCaseClock(house), pauseMs: CLOCK_PAUSE_MS }, log),
    inBackground({ name: 're-check', run: recheckCases(house), pauseMs: RECHECK_PAUSE_MS }, log),
    inBackground({ name: 'tidying up', run: tidyUp, pauseMs: CLEANING_PAUSE_MS }, log),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
