import { existsSync, statSync } from 'node:fs'
import { runProgram, step } from './run.mjs'

const oldest = [20, 19]

/** @throws when this Node is too old, saying which one to get */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new Error(
      `Langbord needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    )
  }
}

/** Installs the packages of the lock file, unless they are there already. */
export async function install() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  await step('Installing packages (two to four minutes the first time)', () =>
    runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: withoutPrismaDownload(),
      failure:
        'The packages could not be installed. Check that the npm registry can be reached; better-sqlite3 may need ' +
        'python3, make and a C++ compiler to build. Then start again.',
    }),
  )
}

/** Prisma would fetch an engine binary that Langbord does not use; naming any program keeps it from trying. */
export function withoutPrismaDownload() {
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
}
