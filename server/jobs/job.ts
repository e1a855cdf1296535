import type { z } from 'zod'
import type { Id } from '~core/ids'
import type { RefusalCode } from '~core/refusal'
import type { Prisma } from '~prisma/generated/sqlite/client'
import type { Deps } from '../deps'

/** queued, running, finished or failed */
export type JobState = 'queued' | 'running' | 'finished' | 'failed'

/** A job while it runs. */
export interface RunningJob<Input> {
  readonly id: Id
  readonly input: Input
  readonly planId: Id | null
  readonly personId: Id | null
  readonly createdAt: Date
  /** Tells how far the work has come, 0 to 1; shown to whoever waits. */
  readonly progress: (fraction: number) => void
  /** Aborted when the process stops or the lease is lost; the job is then taken up again. */
  readonly signal: AbortSignal
}

/** A kind of work in the background. */
export interface JobKind<Input> {
  readonly input: z.ZodType<Input>
  /** What is shown when the work fails by anything but a refusal. */
  readonly failure: RefusalCode
  /** Does the work; safe to begin again from the start. @returns what the job's `result` column keeps */
  readonly run: (deps: Deps, job: RunningJob<Input>) => Promise<Prisma.InputJsonObject>
}

/** A kind with its input's type closed over, so that kinds of all inputs fit one table. */
export interface ClosedJobKind {
  readonly failure: RefusalCode
  readonly run: (deps: Deps, job: RunningJob<unknown>) => Promise<Prisma.InputJsonObject>
}

/** Closes a kind: its input is checked again when the job is taken up, perhaps by a newer version of the program. */
export function jobKind<Input>({ input, failure, run }: JobKind<Input>): ClosedJobKind {
  return { failure, run: (deps, job) => run(deps, { ...job, input: input.parse(job.input) }) }
}

/** Housekeeping that is done again and again, without a row in the table. */
export interface Routine {
  readonly name: string
  /** Milliseconds between two runs; the first is at start-up. */
  readonly every: number
  readonly run: (deps: Deps) => Promise<void>
}
