import { Socket } from 'node:net'
import pg from 'pg'

/** One connection to PostgreSQL that says when it is gone, and can be cut however the other end is. */
export interface Connection {
  readonly client: pg.Client
  /** Ends it without a word: a peer that is gone would not answer a goodbye. */
  cut(): void
  /** Says goodbye, and cuts when that is not answered in time. */
  end(): Promise<void>
}

export interface ConnectionShell {
  readonly connectionString: string
  /** How long PostgreSQL may take to let in, and to answer a query, in milliseconds. */
  readonly patienceMs: number
  /** The connection is down, by whichever end. Called once, and not when `connect` fails. */
  lost(error: Error | undefined): void
}

/** @throws when PostgreSQL cannot be reached in time, or refuses */
export async function connect({ connectionString, patienceMs, lost }: ConnectionShell): Promise<Connection> {
  const socket = new Socket()
  const client = new pg.Client({
    connectionString,
    stream: () => socket,
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    query_timeout: patienceMs,
  })
  let reason: Error | undefined
  let isOpen = false
  client.on('error', (error) => (reason ??= error))
  client.on('end', () => {
    if (isOpen) lost(reason)
    isOpen = false
  })
  try {
    await client.connect()
    // News is no record: nothing has to wait for the disk, and a row of the log commits by its own setting.
    await client.query('SET synchronous_commit = off')
    isOpen = true
  } catch (error) {
    socket.destroy()
    throw error
  }
  const cut = () => void socket.destroy()
  return {
    client,
    cut,
    async end() {
      isOpen = false
      const impatience = setTimeout(cut, patienceMs)
      await client.end().catch(cut)
      clearTimeout(impatience)
    },
  }
}
