import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { run } from './run.mjs'

/**
 * Runs every test of some projects. Files with a test that failed are run once more, by themselves: what waited in vain
 * beside others is told apart from what is broken.
 *
 * @param {string[]} projects
 * @param {number} sideBySide how many files at once
 */
export async function runTests(projects, sideBySide) {
  const first = await runFiles(projects, sideBySide, [])
  const failed = first.files.filter(hasFailed)
  if (failed.length === 0) return { ...counted(first.files), failed: [], unsteady: [], whole: first.ended }
  const again = await runFiles(projects, 1, failed.map(nameOf))
  const seen = new Map(again.files.map((file) => [file.name, file]))
  const files = first.files.map((file) => seen.get(file.name) ?? file)
  // A property that failed tells with which seed: another seed's success says nothing against it.
  const properties = failed.flatMap(whatFailed).filter(({ said }) => said.includes('Property failed'))
  const still = [...properties, ...files.flatMap(whatFailed)]
  const names = new Set(still.map(({ test }) => test))
  const unsteady = failed.flatMap(whatFailed).filter(({ test }) => !names.has(test))
  return { ...counted(files), failed: still, unsteady, whole: still.length > 0 || again.ended }
}

async function runFiles(projects, sideBySide, files) {
  const report = `.cache/tests-${projects.join('-')}.json`
  rmSync(report, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...files, `--maxWorkers=${sideBySide}`]
  args.push(...projects.flatMap((name) => ['--project', name]))
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`)
  const ended = await run(args).then(
    () => true,
    () => false,
  )
  try {
    return { files: JSON.parse(readFileSync(report, 'utf8')).testResults, ended }
  } catch {
    return { files: [], ended: false }
  }
}

const nameOf = ({ name }) => relative(process.cwd(), name)
const hasFailed = (file) => whatFailed(file).length > 0

function counted(files) {
  const states = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length
  return { counts: { passed, failed, skipped: states.length - passed - failed } }
}

/** The tests that failed in a file, each with the first lines of what it said. A file that could not be run is one. */
function whatFailed(file) {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed')
  if (failed.length === 0 && file.status === 'failed') return [told(nameOf(file), file.message)]
  return failed.map(({ fullName, failureMessages }) =>
    told(`${nameOf(file)} > ${fullName}`, failureMessages.join('\n')),
  )
}

function told(test, message) {
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'))
  const shown = lines.slice(0, 8).map((line) => `    ${line.slice(0, 300)}`)
  return { test, said: [test, ...shown].join('\n') }
}
