import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line to PostgreSQL that can be broken in each of the ways that lines break. */
export interface BrokenLine {
  /** The database's address by way of this line. */
  readonly url: string
  /** Ends every connection, and refuses new ones. */
  cut(): void
  /** Connections stay and look well, and nothing passes any more; new ones are silent too. */
  silence(): void
  /** New connections pass again; those that were silent stay so. */
  mend(): void
  /** How many connections are open. */
  count(): number
  /** How many were ever opened. */
  attempts(): number
  close(): Promise<void>
}

/** Stands between a node and the PostgreSQL of `databaseUrl`. */
export async function brokenLine(databaseUrl: string): Promise<BrokenLine> {
  const behind = new URL(databaseUrl)
  let state: 'open' | 'cut' | 'silent' = 'open'
  let attempts = 0
  const open = new Set<Socket>()
  const server = createServer((near) => {
    near.on('error', () => near.destroy())
    near.on('close', () => open.delete(near))
    if (state === 'cut') return near.destroy()
    open.add(near)
    attempts += 1
    if (state === 'silent') return void near.resume()
    const far = connect(Number(behind.port || 5432), behind.hostname)
    near.on('close', () => far.destroy())
    far.on('error', () => near.destroy())
    far.on('close', () => near.destroy())
    near.pipe(far)
    far.pipe(near)
    near.once('silence', () => {
      near.unpipe(far).resume()
      far.unpipe(near).resume()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: url.href,
    cut() {
      state = 'cut'
      for (const socket of open) socket.destroy()
    },
    silence() {
      state = 'silent'
      for (const socket of open) socket.emit('silence')
    },
    mend: () => void (state = 'open'),
    count: () => open.size,
    attempts: () => attempts,
    close: () => {
      for (const socket of open) socket.destroy()
      return new Promise((closed) => server.close(() => closed()))
    },
  }
}
