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
  OIDC_ISSUER: z.url({ error: 'must be an address such as https://konto.example.de' }).optional(),
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  API_RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  OPERATOR_NAME: optionalText,
  OPERATOR_ADDRESS: optionalText,
  OPERATOR_EMAIL: optionalText,
  OPERATOR_PHONE: optionalText,
  OPERATOR_RESPONSIBLE: optionalText,
});

/** What is said on the way to another machine must not be read there; on the same machine there is no way. */
function isSafeIssuer(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

/** Addresses that others are sent to must not come from a request; settings that belong together come together. */
const environmentSchema = environmentFields.check(({ value, issues }) => {
  const demand = (path: string, message: string) =>
    issues.push({ code: 'custom', path: [path], message, input: value });
  if (value.OIDC_ISSUER !== undefined) {
    if (!isSafeIssuer(value.OIDC_ISSUER)) demand('OIDC_ISSUER', 'must begin with https://');
    for (const name of ['BASE_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const)
      if (value[name] === undefined) demand(name, 'is needed for the sign-in (OIDC_ISSUER is set)');
  }
  if (value.SMTP_URL === undefined) return;
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
  /** The identity provider of the staff; undefined where they sign in with passwords of this house only. */
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
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
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET }
        : undefined,
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
