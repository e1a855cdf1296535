#!/usr/bin/env node
/**
 * `npm test`: everything. What this machine lacks is named at the end as not run; with LANGBORD_CI set, a
 * missing part or a skipped test is a failure.
 */
import { mkdirSync } from 'node:fs'
import { fitAddons } from './steps/addons.mjs'
import { build } from './steps/build.mjs'
import { generate } from './steps/generate.mjs'
import { parts } from './steps/parts.mjs'
import { runProgram, step } from './steps/run.mjs'
import { runTests } from './steps/tests.mjs'

const strict = Boolean(process.env.LANGBORD_CI)
const missing = parts().filter((part) => !part.there)
// The real texts lie outside the repository; a machine that does not have them says so.
const required = missing.filter(
  (part) => !(part.name === 'the real texts' && process.env.LANGBORD_WITHOUT_TEXTS),
)
if (strict && required.length > 0) {
  console.error(`Missing: ${required.map((part) => part.name).join(', ')}`)
  process.exit(1)
}

/**
 * Quick ones first; those with browsers and validators last, so that a slip is known early. As many files side by side as
 * their kind bears: they wait for one another's clicks, answers and processes most of the time.
 */
const rounds = [
  { projects: ['unit', 'sync', 'routes'], sideBySide: 2 },
  { projects: ['server'], sideBySide: 3 },
  { projects: ['hardships'], sideBySide: 1 },
  { projects: ['conformance'], sideBySide: 2 },
  // Several browsers each: two files at once make each other's people wait in vain.
  { projects: ['journeys'], sideBySide: 1 },
]

mkdirSync('.cache', { recursive: true })
const totals = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const failedTests = []
const unsteady = []

async function attempt(name, work) {
  try {
    await work()
  } catch (error) {
    failures.push(name)
    console.error(error instanceof Error ? error.message : error)
  }
}

await fitAddons()
await generate()
for (const script of ['format:check', 'lint', 'types']) {
  await attempt(script, () => step(script, () => runProgram('npm', ['run', '--silent', script])))
}
await attempt('build', build)

for (const { projects, sideBySide } of rounds) {
  const { counts, failed, unsteady: seenTwice, whole } = await runTests(projects, sideBySide)
  for (const state of Object.keys(totals)) totals[state] += counts[state]
  failedTests.push(...failed)
  unsteady.push(...seenTwice)
  if (failed.length > 0 || !whole) failures.push(projects.join(', '))
}

if (strict && totals.skipped > 0 && missing.length === 0)
  failures.push(`${totals.skipped} tests were skipped`)
const saidOf = (tests) => tests.map(({ said }) => said).join('\n\n')
if (unsteady.length > 0) console.log(`\nFailed beside others, passed by themselves:\n\n${saidOf(unsteady)}`)
if (failedTests.length > 0) console.error(`\n${saidOf(failedTests)}`)
if (failures.length > 0) console.error(`\nFailed: ${failures.join('; ')}`)
if (missing.length > 0) console.log(`\nNot run here: ${missing.map((part) => part.without).join('; ')}.`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(failures.length > 0 ? 1 : 0)
