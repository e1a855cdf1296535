/** `npm run bench`: every scene with every server, one after the other, as tables on stdout and JSON in bench/results. */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { makeBundles } from './bundles'
import type { Contender } from './contenders/contender'
import { pinned } from './contenders/pinned'
import { installPeers } from './installPeers'
import { machine } from './machine'
import type { Assignment } from './measure'
import { readOptions } from './options'
import { promiseTable } from './promises'
import { sceneTable, type Outcome, type SceneResult } from './report'
import { middleOf } from './times'

const RESULTS = 'bench/results'
/** Longer than any scene takes; a server that hangs must not hold up the others. */
const PATIENCE_MS = 15 * 60_000

const options = readOptions(process.argv.slice(2))
if ('usage' in options) {
  console.log(options.usage)
  process.exit(0)
}
const { quick, attacks, profile, times } = options
installPeers()
await makeBundles()

const facts = machine(options.contenders)
console.log('## Langbord beside its peers\n')
for (const [name, fact] of Object.entries(facts)) console.log(`- ${name}: ${fact}`)
if (quick) console.log('\n**Quick: to see that everything works. These figures are not to be believed.**')
console.log()

const results = new Map<string, SceneResult>()
for (const scene of options.scenes) {
  const fitting = options.contenders.filter((one) => scene.fits(one))
  const played = new Map<Contender, Outcome[]>(fitting.map((contender) => [contender, []]))
  for (let time = 1; time <= times; time += 1)
    for (const [contender, outcomes] of played) {
      console.error(`${scene.name}: ${contender.title}${times > 1 ? `, ${time} of ${times}` : ''}`)
      const assignment = {
        scene: scene.name,
        server: contender.name,
        quick,
        attacks,
        ...(profile && { profile }),
      }
      outcomes.push(await measured(assignment))
    }
  const result = new Map([...played].map(([contender, outcomes]) => [contender, middleOf(outcomes)]))
  if (result.size === 0) continue
  results.set(scene.name, result)
  console.log(sceneTable(scene, result))
}
console.log(promiseTable(results))
keep()

/** Plays one scene with one server in a process of its own. */
function measured(assignment: Assignment): Promise<Outcome> {
  const args = ['--enable-source-maps', '.cache/bench/measure.js', JSON.stringify(assignment)]
  const child = spawn(...pinned('generator', process.execPath, args), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  const patience = setTimeout(stop, PATIENCE_MS)
  return new Promise((resolve) => {
    let outcome: Outcome = { failure: 'did not come to an end' }
    child.on('message', (message: Outcome) => (outcome = message))
    child.on('exit', () => {
      clearTimeout(patience)
      process.off('exit', stop)
      resolve(outcome)
    })
  })
}

function keep(): void {
  mkdirSync(RESULTS, { recursive: true })
  const file = `${RESULTS}/${facts.when?.replace(/[:.]/g, '-')}.json`
  const named = [...results].map(([scene, result]) => [
    scene,
    Object.fromEntries([...result].map(([{ name }, outcome]) => [name, outcome])),
  ])
  writeFileSync(file, JSON.stringify({ machine: facts, quick, scenes: Object.fromEntries(named) }, null, 2))
  console.error(`Kept in ${file}`)
}
