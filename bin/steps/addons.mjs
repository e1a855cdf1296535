import { existsSync, readFileSync } from 'node:fs'
import { forBuilding } from './environment.mjs'
import { run, runProgram, step } from './run.mjs'

const addon = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'

/** Opens an empty database, which takes the compiled part of better-sqlite3. */
const trial = ['-e', "new (require('better-sqlite3'))(':memory:').close()"]

/**
 * Builds better-sqlite3 again when what is there does not fit this Node: a compiled package belongs to one major
 * version, nothing else notices that Node was replaced, and some that are downloaded abort on Node 24.
 */
export async function fitAddons() {
  const misfit = await whatIsWrong()
  if (!misfit) return
  const { node } = process.versions
  await step(`Building better-sqlite3 for Node ${node} (about two minutes)`, () =>
    runProgram('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], {
      env: { ...forBuilding(), npm_config_build_from_source: 'true' },
      quiet: true,
      failure:
        `better-sqlite3 ${misfit}, and could not be built anew. That needs python3, make, a C++ compiler and the ` +
        `headers of Node ${node}. Install them, or use Node 22.`,
    }),
  )
  const still = await whatIsWrong()
  if (still) {
    throw new Error(
      `better-sqlite3 ${still}, also after it was built anew. If "npm config get nodedir" names the headers of ` +
        'another Node, set npm_config_nodedir to those of this one, remove node_modules and start again.',
    )
  }
}

/** @throws when better-sqlite3 does not fit this Node, saying what to do */
export async function requireAddons() {
  const misfit = await whatIsWrong()
  if (misfit)
    throw new Error(`better-sqlite3 ${misfit}. Run "node bin/langbord.mjs install", and start again.`)
}

/** Why the compiled better-sqlite3 cannot be used, or null. */
async function whatIsWrong() {
  const { node } = process.versions
  const opens = await run(trial, { quiet: true }).then(
    () => true,
    () => false,
  )
  if (!opens) return `does not run on Node ${node}: it was built for another version`
  // It calls what objectWrap.h takes away.
  const aborts = existsSync(addon) && readFileSync(addon).includes('RemoveEnvironmentCleanupHook')
  return aborts ? `would abort on Node ${node} now and then` : null
}
