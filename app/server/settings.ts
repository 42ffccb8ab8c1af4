import { z } from 'zod';

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const environmentFields = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, { error: 'must begin with file: or postgres://' })
    .default('file:./data/fachkraeftelotse.sqlite'),
  BASE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://lotse.example.de' })
    .optional(),
  SESSION_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  CASE_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).optional(),
  NETWORK_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  API_RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  OPERATOR_NAME: optionalText,
  OPERATOR_ADDRESS: optionalText,
  OPERATOR_EMAIL: optionalText,
  OPERATOR_PHONE: optionalText,
  OPERATOR_RESPONSIBLE: optionalText,
});

/** A mail needs an address to link to, which must not come from a request, and one that it comes from. */
const environmentSchema = environmentFields.check(({ value, issues }) => {
  if (value.SMTP_URL === undefined) return;
  const demand = (path: string, message: string) =>
    issues.push({ code: 'custom', path: [path], message, input: value });
  if (value.BASE_URL === undefined) demand('BASE_URL', 'is needed for the link in mails (SMTP_URL is set)');
  if ((value.MAIL_FROM ?? value.OPERATOR_EMAIL) === undefined)
    demand('MAIL_FROM', 'is needed as the sender of mails (SMTP_URL is set), or OPERATOR_EMAIL');
});

/** Who runs this installation, for Impressum and Datenschutz. */
export interface Operator {
  name?: string | undefined;
  /** Lines of the postal address, separated by commas in the setting. */
  address: readonly string[];
  email?: string | undefined;
  phone?: string | undefined;
  responsible?: string | undefined;
}

/** Everything that can be set from outside, parsed once at start. */
export interface Settings {
  port: number;
  databaseUrl: string;
  /** Public address without a trailing slash; undefined where none is set, then the Host header counts. */
  baseUrl: string | undefined;
  sessionSecret: string | undefined;
  /** Seals the contents of cases; undefined where one is made and kept. */
  caseSecret: string | undefined;
  /** Undefined where no mail server is set: then no mail is offered. */
  mail: { url: string; from: string } | undefined;
  /** The network's coordination: gets escalations, and what an office without an address should get. */
  networkEmail: string | undefined;
  /** How many proxies stand before the server; the visitor's address is taken from what they say. */
  trustedProxies: number;
  /** Requests a minute and address; 0 means no limit. */
  apiRateLimit: number;
  logLevel: string;
  secureCookies: boolean;
  operator: Operator;
}

/** Thrown where the environment does not fit; the message names every wrong setting. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Reads the settings from the environment. Empty values count as not set. Throws a SettingsError. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`These settings do not fit (see .env.example):\n${lines.join('\n')}`);
  }
  const env = parsed.data;
  const sender = env.MAIL_FROM ?? env.OPERATOR_EMAIL;
  return {
    port: env.PORT,
    databaseUrl: env.DATABASE_URL,
    baseUrl: env.BASE_URL?.replace(/\/+$/, ''),
    sessionSecret: env.SESSION_SECRET,
    caseSecret: env.CASE_SECRET,
    mail: env.SMTP_URL && sender ? { url: env.SMTP_URL, from: sender } : undefined,
    networkEmail: env.NETWORK_EMAIL,
    trustedProxies: env.TRUSTED_PROXIES,
    apiRateLimit: env.API_RATE_LIMIT,
    logLevel: env.LOG_LEVEL,
    secureCookies: env.BASE_URL?.startsWith('https://') ?? false,
    operator: {
      name: env.OPERATOR_NAME,
      address: (env.OPERATOR_ADDRESS ?? '')
        .split(',')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
      email: env.OPERATOR_EMAIL,
      phone: env.OPERATOR_PHONE,
      responsible: env.OPERATOR_RESPONSIBLE,
    },
  };
}
