/**
 * Keeps ready what takes long to make and never changes under its key: the few that were asked for last.
 *
 * @param most how many are kept for each database
 * @returns gives what is ready, or makes it. By database, so that what was kept goes with it.
 */
export function lastAsked<Made>(most: number) {
  const ready = new WeakMap<object, Map<string, Made>>()
  return async (database: object, key: string, make: () => Promise<Made>): Promise<Made> => {
    const kept = ready.get(database) ?? new Map<string, Made>()
    ready.set(database, kept)
    const made = kept.get(key) ?? (await make())
    // The one that was asked for last goes last.
    kept.delete(key)
    kept.set(key, made)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return made
  }
}
