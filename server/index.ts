/** The process: configuration → database → services → HTTP and sockets → background work → a clean stop. */
import { randomUUID } from 'node:crypto'
import pino from 'pino'
import { buildDeps } from './buildDeps'
import { ConfigError, readConfig, type Config } from './config'
import { openDatabase } from './db/open'
import { explainStart } from './explainStart'
import { httpServer } from './http/httpServer'
import { startServing } from './serve'

const modes = ['production', 'demo', 'development'] as const

/** Reads the environment, or says what is wrong with it and ends. */
function configOrExit(): Config {
  const mode = modes.find((name) => name === process.argv[2]) ?? 'production'
  try {
    return readConfig(process.env, mode)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(`The configuration cannot be used:\n${error.message}`)
    process.exit(1)
  }
}

/** Ends with what the operator can do about it; what nobody foresaw is told with its whole trace. */
function exitWith(error: unknown): never {
  const sentence = explainStart(error, config)
  if (sentence) console.error(`Langbord cannot start. ${sentence}`)
  else console.error('Langbord cannot start.', error)
  process.exit(1)
}

const config = configOrExit()
// An Error has no fields of its own to show; without the serializer the log would say {}.
const logger = pino({ level: config.logLevel, serializers: { error: pino.stdSerializers.err } })
process.on('unhandledRejection', (error) => {
  // Everybody's open texts are worth more than one thing that went wrong unheard of.
  logger.error({ error }, 'a failure that nothing waited for')
})
process.on('uncaughtException', (error) => {
  logger.fatal({ error }, 'the process cannot go on')
  process.exit(1)
})
const database = await openDatabase(config).catch(exitWith)
const shell = { config, logger, database, now: () => new Date(), newId: randomUUID }
const deps = await buildDeps(shell).catch(exitWith)
const server = httpServer()
const serving = await startServing(deps, server, database.applied).catch(exitWith)

/** One Ctrl-C may come twice, from the terminal and by way of npm; milliseconds. */
const SAME_SIGNAL = 1_000

/** Lets what is under way finish, then ends; a second signal ends at once. */
let stoppingSince: number | undefined
async function stop(signal: string) {
  if (stoppingSince !== undefined) {
    if (performance.now() - stoppingSince > SAME_SIGNAL) process.exit(1)
    return
  }
  stoppingSince = performance.now()
  logger.info({ signal }, 'stopping')
  await serving.stop()
  await deps.close()
  await database.close()
  process.exit(0)
}
process.on('SIGTERM', (signal) => void stop(signal))
process.on('SIGINT', (signal) => void stop(signal))
