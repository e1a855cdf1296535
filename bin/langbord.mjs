#!/usr/bin/env node
/**
 * The starter: brings a fresh clone to a running Langbord with nothing but Node.
 *
 *   demo      installs, generates and builds what is missing, then serves the demonstration municipality
 *   start     serves production, configured by the environment
 *   dev       serves with hot reload
 *   install   installs the packages of the lock file, fit for this Node
 *   build     makes what `start` serves
 *   generate  makes the database clients
 *
 * Plain JavaScript on Node's own modules, because it must run before anything is installed.
 */
import { requireAddons } from './steps/addons.mjs'
import { generate } from './steps/generate.mjs'
import { build } from './steps/build.mjs'
import { install, requireNode } from './steps/install.mjs'
import { run } from './steps/run.mjs'

/**
 * Serves in this very process, so that a signal from outside reaches the server once, and its exit code is seen.
 * React and Remix run their production code only when they are told so.
 */
async function serve(mode) {
  process.env.NODE_ENV = 'production'
  process.argv[2] = mode
  process.setSourceMapsEnabled(true)
  await import('../build/process/index.js')
}

/**
 * Stops when npm is gone. npm passes SIGTERM on to the shell that it runs us in, and the shell dies without telling
 * us: we would go on without a parent, and keep the port.
 */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

const commands = {
  async demo() {
    await install()
    await generate()
    await build()
    await serve('demo')
  },
  async start() {
    await requireAddons()
    await generate()
    await build()
    await serve('production')
  },
  async dev() {
    await install()
    await generate()
    await run(['--import', 'tsx', 'server/index.ts', 'development'])
  },
  install,
  async build() {
    await generate()
    await build()
  },
  generate,
}

const name = process.argv[2] ?? ''
if (!Object.hasOwn(commands, name)) {
  console.error(`Usage: node bin/langbord.mjs ${Object.keys(commands).join('|')}`)
  process.exit(1)
}

try {
  requireNode()
  stopWithNpm()
  await commands[name]()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}
