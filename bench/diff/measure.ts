/** A plan beside itself a month later, compared by Langbord and by others. Started by run.ts. */
import { cpus } from 'node:os'
import type { PlanDocument } from '~core/plan/document'
import { Chance } from './chance'
import { changesetBySection, changesetWhole } from './contenders/changeset'
import type { Contender, Reported } from './contenders/contender'
import { jsdiff } from './contenders/jsdiff'
import { langbord } from './contenders/langbord'
import { aMonthLater } from './month'
import { longPlan, wordCount, wordsWritten } from './plan'
import { Prose } from './prose'

const WORDS = 15_000
const ROUNDS = 25
/** Rounds that are not counted, until the code is warm. */
const WARMING = 5
/** Whoever has taken this long in all is not asked again. */
const PATIENCE_MS = 30_000

interface Outcome extends Reported {
  readonly title: string
  readonly ms: number
}

const chance = new Chance(20_261_127)
const prose = new Prose(wordsWritten, chance)
const before = longPlan(WORDS, prose)
const { plan: after, moved } = aMonthLater(before, chance, prose)

console.log('## A plan beside itself a month later\n')
console.log(`- ${process.version}, ${cpus()[0]?.model ?? 'unknown'}`)
console.log(`- ${words(before)} words in ${before.sections.length} sections, ${words(after)} a month later`)
console.log(`- ${moved.size} paragraphs were moved and nothing else\n`)

const outcomes = measured([langbord, jsdiff, changesetWhole, changesetBySection])
const [own] = outcomes
const rows = outcomes.map(({ title, ms, all, falsely }) => {
  const ratio = own && title !== own.title ? (own.ms / ms).toFixed(2) : ''
  return `| ${title} | ${ms.toFixed(1)} | ${ratio} | ${all} | ${falsely} |`
})
console.log('| | CPU ms, median | Langbord ÷ it | words in and out | falsely, in moved paragraphs |')
console.log('|---|--:|--:|--:|--:|')
console.log(rows.join('\n'))

/** Everybody takes turns, so that whatever else the machine does meets all alike. */
function measured(contenders: readonly Contender[]): Outcome[] {
  const all = contenders.map((contender) => ({
    title: contender.title,
    comparison: contender.prepare(before, after),
    times: [] as number[],
  }))
  for (let round = -WARMING; round < ROUNDS; round += 1)
    for (const { comparison, times } of all) {
      if (times.reduce((sum, time) => sum + time, 0) > PATIENCE_MS) continue
      const start = process.cpuUsage()
      comparison.compare()
      const { user, system } = process.cpuUsage(start)
      const took = (user + system) / 1000
      // What takes a second is not made faster by warming.
      if (round >= 0 || took > 1_000) times.push(took)
    }
  return all.map(({ title, comparison, times }) => ({
    title,
    ms: median(times),
    ...comparison.reported(moved),
  }))
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN
}

function words({ sections }: PlanDocument): number {
  return sections.reduce((sum, { text }) => sum + wordCount(text), 0)
}
