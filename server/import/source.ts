import type { Source } from '~core/intake/intake'

/** A file as its reader gives it: what core understands, and the bytes of its pictures by their `src`. */
export interface FileSource {
  readonly source: Source
  readonly pictures: ReadonlyMap<string, Uint8Array>
}
