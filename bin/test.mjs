#!/usr/bin/env node
/**
 * `npm test`: everything. What this machine lacks is named at the end as not run; with LANGBORD_CI set, a
 * missing part or a skipped test is a failure.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fitAddons } from './steps/addons.mjs'
import { build } from './steps/build.mjs'
import { generate } from './steps/generate.mjs'
import { parts } from './steps/parts.mjs'
import { run, runProgram, step } from './steps/run.mjs'

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
  const report = `.cache/tests-${projects.join('-')}.json`
  rmSync(report, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', `--maxWorkers=${sideBySide}`]
  args.push(...projects.flatMap((name) => ['--project', name]))
  await attempt(projects.join(', '), () =>
    run([...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
  )
  const counted = readReport(report)
  if (!counted) {
    failures.push(`${projects.join(', ')}: no report`)
    continue
  }
  totals.passed += counted.numPassedTests
  totals.failed += counted.numFailedTests
  totals.skipped += counted.numPendingTests + counted.numTodoTests
  failedTests.push(...whatFailed(counted))
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** File, name and the first lines of what was said, so that the end of a long log tells enough. */
function whatFailed({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0 && message) return [`${file}\n${shortened(message)}`]
    return failed.map((test) => `${file} > ${test.fullName}\n${shortened(test.failureMessages.join('\n'))}`)
  })
}

function shortened(text) {
  const lines = text.split('\n').filter((line) => !line.includes('node_modules'))
  return lines
    .slice(0, 8)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n')
}

if (strict && totals.skipped > 0 && missing.length === 0)
  failures.push(`${totals.skipped} tests were skipped`)
if (failedTests.length > 0) console.error(`\n${failedTests.join('\n\n')}`)
if (failures.length > 0) console.error(`\nFailed: ${failures.join('; ')}`)
if (missing.length > 0) console.log(`\nNot run here: ${missing.map((part) => part.without).join('; ')}.`)
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(failures.length > 0 ? 1 : 0)
