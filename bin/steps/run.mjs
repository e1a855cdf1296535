import { spawn } from 'node:child_process'

/**
 * Runs a program with this terminal, and passes on the signals that ask it to stop.
 *
 * @param {string[]} args arguments to node
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, failure?: string }} [options] `failure`: what to say and do when it fails
 */
export function run(args, options = {}) {
  return runProgram(process.execPath, args, options)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, failure?: string }} [options]
 * @returns {Promise<void>}
 */
export function runProgram(program, args, { env = process.env, quiet = false, failure } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env,
      shell: process.platform === 'win32' && program === 'npm',
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    // The terminal sends SIGINT to the child as well; this process only waits for it to finish.
    let stopping = false
    const pass = (signal) => {
      stopping = true
      child.kill(signal)
    }
    const wait = () => (stopping = true)
    process.on('SIGTERM', pass)
    process.on('SIGINT', wait)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', wait)
      // Whoever asked for an end does not want the next step.
      if (stopping) process.exit(code ?? 1)
      if (code === 0) resolve()
      else
        reject(
          new Error(
            [output.trim(), failure ?? `${program} ended with ${code ?? signal}.`]
              .filter(Boolean)
              .join('\n\n'),
          ),
        )
    })
  })
}

/** Between two signs of life from a long step, in milliseconds. */
const PULSE = 20_000

/**
 * Says what is under way, that it still is, and how long it took.
 *
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
export async function step(what, work) {
  const began = Date.now()
  const seconds = () => (Date.now() - began) / 1000
  process.stdout.write(`  ${what} …\n`)
  const pulse = setInterval(() => process.stdout.write(`    … ${seconds().toFixed(0)} s\n`), PULSE)
  try {
    await work()
  } finally {
    clearInterval(pulse)
  }
  process.stdout.write(`  ${what}: ${seconds().toFixed(1)} s\n`)
}
