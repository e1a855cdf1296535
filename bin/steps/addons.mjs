import { forBuilding } from './environment.mjs'
import { run, runProgram, step } from './run.mjs'

/** Opens an empty database, which takes the compiled part of better-sqlite3. */
const trial = ['-e', "new (require('better-sqlite3'))(':memory:').close()"]

/**
 * Builds better-sqlite3 again when it was built for another Node than this one: a compiled package belongs to one
 * major version, and nothing else notices that Node was replaced.
 */
export async function fitAddons() {
  if (await opens()) return
  await step(`Building better-sqlite3 for Node ${process.versions.node} (about two minutes)`, () =>
    runProgram('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], {
      env: forBuilding(),
      quiet: true,
      failure:
        `better-sqlite3 could not be built for Node ${process.versions.node}. It needs python3, make, a C++ ` +
        'compiler and the headers of this Node. Install them, or use the Node it was built for.',
    }),
  )
  if (!(await opens())) {
    throw new Error(
      `better-sqlite3 does not work with Node ${process.versions.node}. It was probably built with the headers of ` +
        'another Node (see "npm config get nodedir"). Remove node_modules and start again.',
    )
  }
}

/** @throws when better-sqlite3 was built for another Node, saying what to do */
export async function requireAddons() {
  if (await opens()) return
  throw new Error(
    `better-sqlite3 does not work with Node ${process.versions.node}: it was built for another version. ` +
      'Run "npm rebuild better-sqlite3", or "npm ci", and start again.',
  )
}

function opens() {
  return run(trial, { quiet: true }).then(
    () => true,
    () => false,
  )
}
