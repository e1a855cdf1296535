/** Hocuspocus 4 with its SQLite extension; `FLUSH_DELAY` is its own setting, milliseconds (default 0: each turn). */
import { join } from 'node:path'
import process from 'node:process'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: [new SQLite({ database: join(process.env.DATA_DIR, 'hocuspocus.db') })],
  ...(process.env.FLUSH_DELAY && { flushDelay: Number(process.env.FLUSH_DELAY) }),
})
await server.listen()
