import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, step } from './run.mjs'

const sources = [
  'app',
  'core',
  'server',
  'templates',
  'prisma/schema.prisma',
  'vite.config.ts',
  'package-lock.json',
  'bin/steps',
]
const stamp = 'build/sources.stamp'

/** Builds the interface and the process, unless nothing has changed since the last build. */
export async function build() {
  const fingerprint = fingerprintOf(sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return
  rmSync(stamp, { force: true })
  const env = { ...process.env, NODE_ENV: 'production' }
  await step('Building the interface', () =>
    run(['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'warn'], {
      env,
      quiet: true,
      failure: 'The interface could not be built.',
    }),
  )
  await step('Building the server', async () => {
    const { buildProcess } = await import('./buildProcess.mjs')
    await buildProcess()
  })
  writeFileSync(stamp, fingerprint)
}

/** A hash over the contents of the files, so that a checkout of another version is noticed. */
function fingerprintOf(paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    if (statSync(path).isDirectory())
      readdirSync(path)
        .sort()
        .forEach((name) => visit(join(path, name)))
    else hash.update(path).update(readFileSync(path))
  }
  paths.forEach(visit)
  return hash.digest('hex')
}
