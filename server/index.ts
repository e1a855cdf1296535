/** The process: configuration → database → services → HTTP and sockets → background work → a clean stop. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pino from 'pino'
import { buildDeps } from './buildDeps'
import { ConfigError, readConfig, type Config } from './config'
import { openDatabase } from './db/open'
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

const config = configOrExit()
const logger = pino({ level: config.logLevel })
const database = await openDatabase(config)
const deps = await buildDeps({ config, logger, database, now: () => new Date(), newId: randomUUID })
const server = createServer()
const serving = await startServing(deps, server, database.applied)

/** Lets what is under way finish, then ends; a second signal ends at once. */
let stopping = false
async function stop(signal: string) {
  if (stopping) process.exit(1)
  stopping = true
  logger.info({ signal }, 'stopping')
  await serving.stop()
  await deps.close()
  await database.close()
  process.exit(0)
}
process.on('SIGTERM', (signal) => void stop(signal))
process.on('SIGINT', (signal) => void stop(signal))
