import type { Logger } from 'pino';
import type { Reference } from '#db/reference/reference';
import type { Store } from '#db/store';
import type { SendMail } from '~/services/mail.server';
import type { Settings } from './settings';

/** What the house hands to every route. */
export interface HouseContext {
  store: Store;
  reference: Reference;
  settings: Settings;
  /** The only clock; routes hand its value on. */
  now: () => Date;
  log: Logger;
  /** Signs cookies and form tokens. */
  secret: string;
  /** Seals the keys of cases (cases.server.ts). */
  caseKey: Buffer;
  /** Seals second factors and makes the links of invitations. */
  staffKey: Buffer;
  /** Undefined where no mail server is set. */
  sendMail: SendMail | undefined;
  /** Of the Content Security Policy of this response. */
  nonce: string;
  requestId: string;
  /** Network address of the visitor; for limits only, never kept or logged. */
  clientAddress: string;
  /** The token that goes into every form, bound to the browser's cookie, which the first call sets (csrf.server.ts). */
  csrfToken: () => string;
  /** Set by an action that refuses an answer, so that the page it renders can say so in its title. */
  refused?: boolean;
}

declare module '@remix-run/server-runtime' {
  // The framework's own interface is extended here, so that loaders and actions see what the server passes.
  interface AppLoadContext extends HouseContext {}
  // Types of loader and action data as single fetch delivers them.
  interface Future {
    v3_singleFetch: true;
  }
}
