import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

/** How long the mail server may take to answer, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Answers of a mail server from here on are final (RFC 5321, section 4.2.1). */
const PERMANENT_REPLY = 500;
const WITHOUT_SENDER = 'fachkraeftelotse@localhost';

/** One message of ours to one address. */
export interface Message {
  to: string;
  subject: string;
  text: string;
  /** The same for the same message sent again, so that the receiving side can drop the second one. */
  messageId?: string;
}

/** Hands a message on. Rejects where it is not taken; with `Undeliverable` where it never will be. */
export type SendMail = (message: Message) => Promise<void>;

/** Why something is undeliverable whose address nobody knows. */
export const NO_ADDRESS = 'no address';

/** Trying again would not help. */
export class Undeliverable extends Error {
  override name = 'Undeliverable';
}

/** The Message-ID of something that is sent under a key; it tells nothing of the key. */
export function messageIdOf(key: string, from: string): string {
  const domain = from.split('@').at(-1) ?? 'localhost';
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`;
}

function envelope({ to, subject, text, messageId }: Message, from: string) {
  return {
    // an object is taken as one address, whatever stands in it
    to: { name: '', address: to },
    from: { name: 'Fachkräftelotse', address: from },
    subject,
    text,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Sends by a mail server. */
export function mailByServer({ url, from }: { url: string; from: string }): SendMail {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return async (message) => {
    try {
      await transport.sendMail(envelope(message, from));
    } catch (error) {
      const { responseCode, code = 'EUNKNOWN' } = error as { responseCode?: number; code?: string };
      // the words of the server may name the address, so only the codes are kept
      const reason = responseCode === undefined ? code : `${code} ${String(responseCode)}`;
      // only a refused recipient is the fault of the message; all else an operator mends
      const isFinal = code === 'EENVELOPE' && (responseCode ?? 0) >= PERMANENT_REPLY;
      throw isFinal ? new Undeliverable(reason) : new Error(reason);
    }
  };
}

/** Writes messages to files instead, one each: the same message again replaces itself. */
export function mailToFiles(directory: string, from = WITHOUT_SENDER): SendMail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (message) => {
    const { message: content, messageId } = await transport.sendMail(envelope(message, from));
    await mkdir(directory, { recursive: true });
    const file = join(directory, `${messageId.replace(/[^\w@.-]/g, '')}.eml`);
    await writeFile(`${file}.part`, content as Buffer);
    await rename(`${file}.part`, file);
  };
}
