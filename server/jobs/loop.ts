/** The loop that takes jobs out of the table, one at a time, and does the housekeeping. */
import { isRefusal } from '~core/refusal'
import type { Deps } from '../deps'
import type { ClosedJobKind, Routine } from './job'
import { jobKinds, routines } from './kinds'
import {
  failJob,
  finishJob,
  JOBS_TOPIC,
  LEASE,
  MAX_ATTEMPTS,
  releaseJob,
  renewLease,
  takeJob,
  type HeldJob,
} from './queue'

/** Between two looks when nothing wakes the loop: how soon a job left by a crash is found, in milliseconds. */
const ROUND = 5_000
/** Progress is written at most so often, in milliseconds. */
const PROGRESS_EVERY = 400

/** What the loop works on. */
export interface JobTable {
  readonly kinds: Readonly<Record<string, ClosedJobKind>>
  readonly routines: readonly Routine[]
}

export interface JobLoop {
  /** Stops taking jobs; the one in hand goes back to the table. */
  stop(): Promise<void>
}

/** Starts the loop. It looks at once, when it is woken, and every few seconds. */
export function startJobs(deps: Deps, table: JobTable = { kinds: jobKinds, routines }): JobLoop {
  const stopping = new AbortController()
  let round: Promise<void> | null = null
  let again = false

  const workOff = async () => {
    do {
      again = false
      try {
        while (!stopping.signal.aborted && (await runNext(deps, table.kinds, stopping.signal)));
      } catch (error) {
        deps.logger.error({ error }, 'the jobs could not be looked at; they are tried again')
      }
    } while (again && !stopping.signal.aborted)
    round = null
  }
  const wake = () => {
    if (stopping.signal.aborted) return
    if (round) again = true
    else round = workOff()
  }

  const unsubscribe = deps.relay.subscribe(JOBS_TOPIC, wake)
  const rounds = setInterval(wake, ROUND)
  const chores = table.routines.map((routine) => startRoutine(deps, routine))
  wake()
  return {
    stop: async () => {
      stopping.abort()
      unsubscribe()
      clearInterval(rounds)
      await Promise.all([round, ...chores.map((chore) => chore.stop())])
    },
  }
}

/** @returns false when there was nothing to do */
async function runNext(deps: Deps, kinds: JobTable['kinds'], stopping: AbortSignal): Promise<boolean> {
  const job = await takeJob(deps, Object.keys(kinds))
  const kind = job && kinds[job.kind]
  if (!job || !kind) return false
  if (job.attempts > MAX_ATTEMPTS) await failJob(deps, job, kind.failure)
  else await runHeld(deps, kind, job, stopping)
  return true
}

async function runHeld(deps: Deps, kind: ClosedJobKind, job: HeldJob, stopping: AbortSignal): Promise<void> {
  const lost = new AbortController()
  const signal = AbortSignal.any([stopping, lost.signal])
  const lease = keepLease(deps, job, () => lost.abort())
  try {
    const result = await kind.run(deps, { ...job, progress: lease.progress, signal })
    await lease.end()
    await finishJob(deps, job, result)
  } catch (error) {
    await lease.end()
    if (stopping.aborted) await releaseJob(deps, job)
    else if (isRefusal(error)) await failJob(deps, job, error.code, error.facts)
    else {
      deps.logger.error({ error, job: job.id, kind: job.kind }, 'a job failed')
      await failJob(deps, job, kind.failure)
    }
  }
}

/** Renews the lease while the job runs, and writes its progress on the way. */
function keepLease(deps: Deps, job: HeldJob, lose: () => void) {
  let reached = 0
  let written = 0
  let writing: Promise<void> = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  const write = () => {
    waiting = undefined
    written = reached
    writing = writing.then(async () => {
      try {
        if (!(await renewLease(deps, job, written))) lose()
      } catch (error) {
        deps.logger.warn({ error, job: job.id }, 'a lease could not be renewed; it is tried again')
      }
    })
  }
  const beat = setInterval(write, LEASE / 3)
  return {
    progress: (fraction: number) => {
      reached = Math.min(1, Math.max(reached, fraction))
      if (reached > written) waiting ??= setTimeout(write, PROGRESS_EVERY)
    },
    end: async () => {
      clearInterval(beat)
      clearTimeout(waiting)
      await writing
    },
  }
}

function startRoutine(deps: Deps, routine: Routine) {
  let run: Promise<void> = Promise.resolve()
  const start = () => {
    run = run
      .then(() => routine.run(deps))
      .catch((error: unknown) => deps.logger.error({ error, routine: routine.name }, 'housekeeping failed'))
  }
  start()
  const timer = setInterval(start, routine.every)
  return {
    stop: async () => {
      clearInterval(timer)
      await run
    },
  }
}
