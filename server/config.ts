import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)

const Environment = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('localhost'),
  /** Where people reach the installation; links in mails and the Secure cookie follow from it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** `postgresql://…`; without it the embedded SQLite database under DATA_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional(),
  MAIL_FROM: z.string().min(3).default('Langbord <langbord@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** How many proxies in front are trusted to tell the client's address. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})

export interface Config {
  readonly mode: 'production' | 'demo' | 'development'
  readonly port: number
  readonly host: string
  /** Without a trailing slash. */
  readonly publicUrl: string
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly logLevel: string
  readonly trustedProxies: number
}

/** What is wrong with the environment, a line each, naming the variable. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from the environment, once.
 *
 * @throws ConfigError naming every variable that cannot be used
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  mode: Config['mode'],
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
    )
  }
  const env = parsed.data
  return {
    mode,
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: env.LOG_LEVEL,
    trustedProxies: env.TRUSTED_PROXIES,
  }
}
