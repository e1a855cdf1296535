import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { Stage } from './stage'

/** A PostgreSQL database of its own for the scene; undefined where TEST_DATABASE_URL names no server. */
export async function ownPostgres(stage: Stage): Promise<string | undefined> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return undefined
  const name = `langbord_bench_${randomBytes(6).toString('hex')}`
  await asAdmin(server, `CREATE DATABASE ${name}`)
  stage.afterwards(() => asAdmin(server, `DROP DATABASE ${name} WITH (FORCE)`))
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
