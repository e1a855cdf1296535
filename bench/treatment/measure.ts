import type { Provider } from '~server/db/migrations'
import { startJobs } from '~server/jobs/loop'
import { reportFormats } from '~server/export/formats'
import { PAGE } from '~server/treatment/readPage'
import { openConsultation, type BuiltConsultation } from '~tests/server/consultations/builder'
import { answerInCrowd } from '~tests/server/treatment/generator'
import { layDesk, type Desk } from '~tests/server/treatment/desk'
import { providers } from '~tests/setup/databases'
import { setTimeout as sleep } from 'node:timers/promises'

const STATEMENTS = 1_000
const REMARKS = 8_000
/** Times that are told of, after as many to warm up. */
const TIMES = 30

const last = Math.ceil(REMARKS / PAGE)
/** Pages as people ask for them. */
const asked = {
  'the first page, by section': {},
  'a page in the middle': { page: last / 2 },
  'the last page': { page: last },
  'grouped by theme': { grouping: 'theme' },
  'grouped by sender': { grouping: 'sender' },
  'untreated only': { disposition: 'untreated' },
  'one person’s, overdue': { responsibleId: 'jon', due: 'overdue' },
  'from private persons': { senderKind: 'person' },
  'with a word in it': { search: 'lysløype' },
} as const

for (const provider of providers) await measure(provider)

async function measure(provider: Provider): Promise<void> {
  const desk = await layDesk(provider)
  try {
    desk.table.deps.setNow(new Date('2026-12-21T09:00:00Z'))
    const built = await openConsultation(desk.table.deps, desk.planId)
    await answerInCrowd(desk.table.deps, built, {
      ...{ statements: STATEMENTS, remarks: REMARKS },
      responsible: [desk.marte.id, desk.jon.id],
    })
    // What PostgreSQL does by itself within a minute.
    if (provider === 'postgres') await desk.table.deps.db.$executeRawUnsafe('ANALYZE')
    console.log(`\n### ${STATEMENTS} statements, ${REMARKS} remarks, on ${provider}\n`)
    await pages(desk, built)
    await reports(desk, built)
  } finally {
    await desk.close()
  }
}

async function pages({ table, planId, marte, jon }: Desk, { consultationId }: BuiltConsultation) {
  const { db } = table.deps
  const plain = await median(() =>
    db.remark.findMany({
      where: { consultationId },
      orderBy: { number: 'asc' },
      skip: REMARKS / 2,
      take: PAGE,
    }),
  )
  console.log('| | median ms | ÷ the plain query |')
  console.log('|---|--:|--:|')
  console.log(`| one plain query: ${PAGE} rows from the middle by their number | ${plain.toFixed(1)} | 1.0 |`)
  for (const [name, wish] of Object.entries(asked)) {
    const filter = { ...wish, ...('responsibleId' in wish && { responsibleId: jon.id }) }
    const took = await median(() => table.services.treatmentTable(marte, { planId, ...filter }))
    console.log(`| ${name} | ${took.toFixed(1)} | ${(took / plain).toFixed(1)} |`)
  }
}

async function reports({ table, marte }: Desk, { consultationId }: BuiltConsultation) {
  const { services, deps } = table
  const jobs = startJobs(deps)
  console.log(
    `\n| the report of all of them | s | progress was told | longest wait of the process meanwhile, ms |`,
  )
  console.log('|---|--:|--:|--:|')
  for (const format of reportFormats) {
    const began = performance.now()
    const { jobId } = await services.exportReport(marte, { consultationId, format })
    const told = new Set<number>()
    let longest = 0
    for (;;) {
      const before = performance.now()
      await sleep(20)
      longest = Math.max(longest, performance.now() - before - 20)
      const job = await deps.db.job.findUniqueOrThrow({ where: { id: jobId } })
      told.add(job.progress)
      if (job.state === 'failed') throw new Error(`The report as ${format} failed: ${job.errorCode}`)
      if (job.state === 'finished') break
    }
    const took = (performance.now() - began) / 1000
    console.log(`| ${format} | ${took.toFixed(1)} | ${told.size} times | ${longest.toFixed(0)} |`)
  }
  await jobs.stop()
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let time = 0; time < 2 * TIMES; time += 1) {
    const began = performance.now()
    await work()
    if (time >= TIMES) took.push(performance.now() - began)
  }
  return took.toSorted((one, other) => one - other)[TIMES / 2] ?? 0
}
