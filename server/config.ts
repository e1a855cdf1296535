import { z } from 'zod'

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to)

const Environment = z.object({
  PORT: wholeNumber(0, 65535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  /** Where people reach the installation; links in mails and the Secure cookie follow from it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Without it the embedded SQLite database under DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
  MAIL_FROM: z.string().regex(/@/).default('Langbord <langbord@localhost>'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  /** How many proxies in front are trusted to tell the client's address. */
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  /** Most WebSockets of this process at a time. */
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000).default(10_000),
  /** Where packages for the case system and the archive are put; ARCHIVE_URL goes before it. */
  ARCHIVE_FOLDER: z.string().min(1).optional(),
  ARCHIVE_URL: z.url({ protocol: /^https?$/ }).optional(),
})

/** What each variable must be, for whoever set it to something else. Values are not repeated: some hold passwords. */
const wanted: Readonly<Record<string, string>> = {
  PORT: 'must be a whole number from 0 to 65535, for example 3000',
  PUBLIC_URL: 'must be a whole address, for example https://langbord.kommune.example',
  DATABASE_URL:
    'must be postgresql://user:password@host:5432/database; leave it out to use SQLite under DATA_DIR',
  SMTP_URL: 'must be smtp://host:25, smtp://user:password@host:587 or smtps://host:465',
  MAIL_FROM: 'must have an e-mail address, for example "Langbord <langbord@kommune.example>"',
  LOG_LEVEL: 'must be trace, debug, info, warn, error or silent',
  TRUSTED_PROXIES: 'must be a whole number from 0 to 10, how many proxies stand in front',
  MAX_CONNECTIONS: 'must be a whole number from 1 to 1000000, for example 10000',
  ARCHIVE_URL: 'must be a whole address, for example http://archive.internal:8080/parts',
}

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
  /** Most WebSockets of this process at a time. */
  readonly maxConnections: number
  /** Where packages for the archive are put, or posted; without either they are fetched by hand. */
  readonly archiveFolder: string | undefined
  readonly archiveUrl: string | undefined
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
      parsed.error.issues
        .map(({ path, message }) => `  ${path.join('.')} ${wanted[path.join('.')] ?? message}.`)
        .join('\n'),
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
    // Elsewhere it is a person who looks at the terminal, and would lose sight of the rest under every request.
    logLevel: env.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
    trustedProxies: env.TRUSTED_PROXIES,
    maxConnections: env.MAX_CONNECTIONS,
    archiveFolder: env.ARCHIVE_FOLDER,
    archiveUrl: env.ARCHIVE_URL,
  }
}
