import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { derivePostgresSchema } from '../../prisma/derive.mjs'
import { withoutPrismaDownload } from './environment.mjs'
import { run, step } from './run.mjs'

const source = 'prisma/schema.prisma'
const derived = 'prisma/postgres/schema.prisma'
const stamp = 'prisma/generated/schema.stamp'

/** Makes both database clients, unless they are made of this schema already. */
export async function generate() {
  const schema = readFileSync(source, 'utf8')
  const postgres = derivePostgresSchema(schema)
  if (!existsSync(derived) || readFileSync(derived, 'utf8') !== postgres) writeFileSync(derived, postgres)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === schema) return
  const prisma = (file) =>
    run(['node_modules/prisma/build/index.js', 'generate', '--schema', file], {
      env: withoutPrismaDownload(),
      quiet: true,
      failure: `The database client of ${file} could not be made.`,
    })
  await step('Making the database clients', async () => {
    await prisma(source)
    await prisma(derived)
  })
  writeFileSync(stamp, schema)
}
