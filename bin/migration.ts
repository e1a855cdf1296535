/**
 * Writes the next migration of both databases: `npm run migration -- add-threads`.
 *
 * The engine compares the schema as it was committed last with the schema as it stands, and neither database is
 * asked: the engine cannot read PostgreSQL's catalogue through its driver adapter.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { readSchema, schemaFile, type Provider } from '~server/db/migrations'
import { everything, withSchemaEngine } from '~server/db/schemaEngine'

const name = process.argv[2]
const postgresUrl = process.env.TEST_DATABASE_URL
if (!name || !/^[a-z0-9-]+$/.test(name) || !postgresUrl) {
  console.error('Usage: TEST_DATABASE_URL=postgresql://… npm run migration -- name-of-the-change')
  process.exit(1)
}

const scratch = await mkdtemp(join(tmpdir(), 'langbord-migration-'))
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const adapters = {
  sqlite: new PrismaBetterSqlite3({ url: `file:${join(scratch, 'empty.db')}` }),
  postgres: new PrismaPg({ connectionString: postgresUrl }),
}
const model = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content }],
})

for (const provider of ['sqlite', 'postgres'] satisfies Provider[]) {
  const schema = await readSchema(provider)
  const committed = execFileSync('git', ['show', `HEAD:${schemaFile[provider]}`], { encoding: 'utf8' })
  const { stdout } = await withSchemaEngine(schema, adapters[provider], (engine) =>
    engine.diff({
      from: model(committed),
      to: model(schema),
      script: true,
      exitCode: null,
      filters: everything,
    }),
  )
  const folder = join('prisma/migrations', provider, `${stamp}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'migration.sql'), stdout ?? '')
  console.log(`${folder}/migration.sql`)
}
await rm(scratch, { recursive: true })
