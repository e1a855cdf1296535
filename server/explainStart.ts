import type { Config } from './config'
import { MissingGuards } from './db/guards'

/** What failed, as Node, SQLite and PostgreSQL tell it. */
interface Failure {
  readonly code?: unknown
  readonly syscall?: unknown
  readonly message: string
}

/**
 * Why the process could not start and what to do about it, naming the variable; null for what is not the
 * configuration's fault.
 */
export function explainStart(error: unknown, config: Config): string | null {
  if (!(error instanceof Error)) return null
  if (error instanceof MissingGuards) return missingGuards(error)
  const failure: Failure = error
  const code = String(failure.code ?? '')
  if (failure.syscall === 'listen' || failure.syscall === 'getaddrinfo') return listening(code, config)
  const { databaseUrl, dataDir } = config
  const folderFailed = failure.syscall === 'mkdir' || /^SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)/.test(code)
  if (folderFailed || isUnwritable(failure.message)) {
    return `The folder ${dataDir} (DATA_DIR) cannot be written to (${code || failure.message}). Let this user write there, or set DATA_DIR to another folder.`
  }
  if (databaseUrl === undefined && isHeld(code, failure.message)) {
    return `The database in ${dataDir} (DATA_DIR) is held open by another program: another Langbord, a backup or a tool that looks into it. Stop that one first; only one may have it while Langbord starts.`
  }
  if (databaseUrl !== undefined && isAboutConnecting(code, failure.message)) {
    return `The database of DATABASE_URL cannot be used: ${firstSentence(failure.message)} Check that it runs and exists, and the user and password in DATABASE_URL.`
  }
  return null
}

function missingGuards({ missing }: MissingGuards): string {
  return `The database no longer keeps adopted plans from being changed: it lacks ${missing.length === 1 ? 'the trigger' : 'the triggers'} ${missing.join(', ')}. Bring the database back from a backup, or create them again from the migration adopted-stands in prisma/migrations, and find out who took them away.`
}

function listening(code: string, { port, host }: Config): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program: stop that one, or choose another port, as in PORT=${port + 1}.`
    case 'EACCES':
      return `Port ${port} may not be opened by this user: set PORT to 1024 or higher.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is ${host}, which is no address of this machine: set it to localhost, or to 0.0.0.0 to be reached from others.`
    default:
      return null
  }
}

const isUnwritable = (message: string) => /unable to open database file|readonly database/.test(message)

/** Prisma's engine wants the file to itself, and tells that it did not get it by a name that it does not know. */
const isHeld = (code: string, message: string) =>
  code.startsWith('SQLITE_BUSY') || message.includes('unknown variant `SocketTimeout`')

/** Node's codes for a line that fails, PostgreSQL's for a login that fails, and what Prisma's engine makes of them. */
function isAboutConnecting(code: string, message: string): boolean {
  return (
    /^(ECONN|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_|28|3D|08|42501)/.test(code) ||
    /authentication failed|does not exist|can't reach|denied|timed out|TLS|SSL/i.test(message)
  )
}

function firstSentence(message: string): string {
  const [line = ''] = message.trim().split('\n')
  return /[.!]$/.test(line) ? line : `${line}.`
}
