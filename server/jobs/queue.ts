/**
 * The table of jobs as a queue that several processes may share.
 *
 * Whoever runs a job holds a lease on it; a lease that ran out belongs to a process that died, and the job
 * is taken up again. Each taking-up raises `attempts`, which is also how a process that was thought dead
 * finds out that the job is no longer its own.
 */
import type { Id } from '~core/ids'
import type { RefusalFacts } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Transaction } from '../db/database'
import type { Deps } from '../deps'

/** How long a job may go unheard of before another process takes it, in milliseconds. */
export const LEASE = 30_000

/** A job that was taken up so often without coming to an end is given up. */
export const MAX_ATTEMPTS = 3

/** The relay's topic that wakes every loop. */
export const JOBS_TOPIC = 'jobs'

/** A job that this process holds. */
export interface HeldJob {
  readonly id: Id
  readonly kind: string
  readonly planId: Id | null
  readonly personId: Id | null
  readonly input: unknown
  readonly attempts: number
  readonly createdAt: Date
}

/** Puts a job into the table. Call `wakeJobs` after the commit. */
export async function addJob(
  deps: Pick<Deps, 'now' | 'newId'>,
  tx: Transaction,
  job: {
    readonly kind: string
    readonly planId: Id | null
    readonly personId: Id
    readonly input: Prisma.InputJsonObject
  },
): Promise<Id> {
  const id = deps.newId()
  await tx.job.create({ data: { id, ...job, createdAt: deps.now() } })
  return id
}

/** Lets a waiting job begin at once, on whatever process is free. */
export function wakeJobs(deps: Pick<Deps, 'relay'>): void {
  deps.relay.publish(JOBS_TOPIC, { kind: 'job.added' })
}

type Holding = Pick<Deps, 'db' | 'now'>

/** Takes up the oldest job that waits or was left, of these kinds; null when there is none. */
export async function takeJob({ db, now }: Holding, kinds: readonly string[]): Promise<HeldJob | null> {
  for (;;) {
    const free = [{ state: 'queued' }, { state: 'running', leasedUntil: { lt: now() } }]
    const found = await db.job.findFirst({
      where: { kind: { in: [...kinds] }, OR: free },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    if (!found) return null
    const attempts = found.attempts + 1
    const { count } = await db.job.updateMany({
      where: { id: found.id, state: found.state, attempts: found.attempts },
      data: { state: 'running', attempts, leasedUntil: leaseFrom(now()), startedAt: now(), progress: 0 },
    })
    // Nobody else took it in between: it is ours.
    if (count === 1) return { ...found, attempts }
  }
}

const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE)
const ours = (job: HeldJob) => ({ id: job.id, state: 'running', attempts: job.attempts })

/** Tells that the job is still being worked on, and how far it has come. @returns false when it is lost */
export async function renewLease({ db, now }: Holding, job: HeldJob, progress: number): Promise<boolean> {
  const data = { leasedUntil: leaseFrom(now()), progress }
  const { count } = await db.job.updateMany({ where: ours(job), data })
  return count === 1
}

export async function finishJob(
  { db, now }: Holding,
  job: HeldJob,
  result: Prisma.InputJsonObject,
): Promise<void> {
  await db.job.updateMany({
    where: ours(job),
    data: { state: 'finished', progress: 1, result, finishedAt: now(), leasedUntil: null },
  })
}

/** Ends the job without a result; the facts tell its owner why. */
export async function failJob(
  { db, now }: Holding,
  job: HeldJob,
  errorCode: string,
  facts: RefusalFacts = {},
): Promise<void> {
  const result = { facts: facts as Prisma.InputJsonObject }
  await db.job.updateMany({
    where: ours(job),
    data: { state: 'failed', errorCode, result, finishedAt: now(), leasedUntil: null },
  })
}

/** Gives a job back unfinished, as when the process stops in good order; it does not count as an attempt. */
export async function releaseJob({ db }: Holding, job: HeldJob): Promise<void> {
  const data = { state: 'queued', leasedUntil: null, attempts: job.attempts - 1, progress: 0 }
  await db.job.updateMany({ where: ours(job), data })
}
