import type { UpdateLog } from '~server/log/updateLog'

/** A log that can be told to fail, to take its time, and to count. */
export function brokenLog(log: UpdateLog) {
  const state = {
    failing: false,
    reads: 0,
    appends: 0,
    folds: 0,
    slow: undefined as Promise<void> | undefined,
  }
  const broken: UpdateLog = {
    async append(batch) {
      state.appends += 1
      await state.slow
      if (state.failing) throw new Error('no space left on device')
      return log.append(batch)
    },
    async read(sectionId) {
      state.reads += 1
      await state.slow
      return log.read(sectionId)
    },
    compact(sectionId) {
      state.folds += 1
      return log.compact(sectionId)
    },
    rows: (ids) => log.rows(ids),
    standing: (sectionIds) => log.standing(sectionIds),
    revisions: (sectionId) => log.revisions(sectionId),
    close: () => log.close(),
  }
  return { state, broken }
}
