import type { AppLoadContext } from '@remix-run/node';
import { z } from 'zod';
import { mailTexts } from '~/texts/mail.server';
import { limitAttempts } from './attempts.server';
import { KEEP_PATHS, type KeepView } from './keep.server';
import { type Lang, pathIn } from './language';

const addressSchema = z.email();
const countMail = limitAttempts({ attempts: 5, minutes: 60 });

/** What became of a mail. */
export type MailOutcome =
  | { kind: 'sent' | 'failed'; typed?: undefined }
  | { kind: 'invalid'; typed: string }
  | { kind: 'tooMany'; minutes: number; typed?: undefined };

/** The status of the answer to each. */
export const mailStatus: Record<MailOutcome['kind'], number> = {
  sent: 200,
  invalid: 422,
  tooMany: 429,
  failed: 502,
};

/**
 * Sends the code of a check to the address given, which is neither kept nor logged. Throws a 404 Response where no mail server
 * is set.
 */
export async function mailCode(
  { sendMail, settings, clientAddress, log, requestId }: AppLoadContext,
  typed: string,
  { keep, lang }: { keep: KeepView; lang: Lang },
): Promise<MailOutcome> {
  if (sendMail === undefined || settings.baseUrl === undefined) throw new Response(null, { status: 404 });
  const address = addressSchema.safeParse(typed.trim());
  if (!address.success) return { kind: 'invalid', typed };
  const wait = await countMail(clientAddress);
  if (wait !== null) return { kind: 'tooMany', minutes: Math.ceil(wait / 60) };

  // behind the # a browser keeps the code to itself: it is in no request, log or Referer
  const link = `${settings.baseUrl}${pathIn(lang, KEEP_PATHS.resume)}#${keep.code}`;
  const { subject, text } = mailTexts(lang).resume;
  try {
    await sendMail({ to: address.data, subject, text: text({ link, ...keep }) });
    return { kind: 'sent' };
  } catch (error) {
    // the message of the error names the address
    const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
    log.error({ requestId, code, responseCode }, 'a mail was not accepted');
    return { kind: 'failed' };
  }
}
