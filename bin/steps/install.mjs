import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fitAddons } from './addons.mjs'
import { forBuilding } from './environment.mjs'
import { runProgram, step } from './run.mjs'

const oldest = [20, 19]

const lock = 'package-lock.json'
const installed = 'node_modules/.package-lock.json'
const stamp = 'node_modules/.langbord.stamp'

/** @throws when this Node is too old, saying which one to get */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new Error(
      `Langbord needs Node ${oldest.join('.')} or newer; this is ${process.versions.node}. Get it from nodejs.org.`,
    )
  }
}

/** Installs the packages of the lock file, unless they are there already, and sees that they fit this Node. */
export async function install() {
  if (!isInstalled()) await installPackages()
  writeFileSync(stamp, lockHash())
  await fitAddons()
}

/** Whether this very lock file was installed, or `npm ci` ran after it was written. A checkout only touches it. */
function isInstalled() {
  if (!existsSync(installed)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return true
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

function lockHash() {
  return createHash('sha256').update(readFileSync(lock)).digest('hex')
}

async function installPackages() {
  await step('Installing packages (two to four minutes the first time)', () =>
    runProgram('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: forBuilding(),
      failure:
        'The packages could not be installed. Check that the npm registry can be reached; better-sqlite3 may need ' +
        'python3, make and a C++ compiler to build. Then start again.',
    }),
  )
}
