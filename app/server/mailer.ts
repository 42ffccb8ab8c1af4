import type { Settings } from './settings';

/** How long the mail server may take to answer, in milliseconds; somebody is waiting for the page. */
const PATIENCE_MS = 10_000;

/** One message of ours to one address. */
export interface Message {
  to: string;
  subject: string;
  text: string;
}

/** Hands a message to the mail server. Rejects where that does not take it. */
export type SendMail = (message: Message) => Promise<void>;

/** The way to the mail server; undefined where none is set. */
export async function openMailer({ mail }: Settings): Promise<SendMail | undefined> {
  if (mail === undefined) return undefined;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: mail.url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  return async ({ to, subject, text }) => {
    await transport.sendMail({
      // an object is taken as one address, whatever stands in it
      to: { name: '', address: to },
      from: { name: 'Fachkräftelotse', address: mail.from },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
}
