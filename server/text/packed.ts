/**
 * Many byte strings in one buffer, for the way to a thread and back.
 *
 * Cloning a view would clone the whole buffer behind it, and handing a buffer over takes it from whoever still uses it:
 * bytes are copied once, and the copy is handed over. One buffer, because a hundred thousand small ones take seconds.
 */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The strings' lengths, in order. */
  readonly lengths: readonly number[]
}

/** A copy of the byte strings in one buffer of its own, which may be handed over. */
export function pack(strings: readonly Uint8Array[]): Packed {
  const lengths = strings.map((string) => string.byteLength)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let place = 0
  for (const string of strings) {
    bytes.set(string, place)
    place += string.byteLength
  }
  return { bytes, lengths }
}

/** The byte strings again, as views of the one buffer. */
export function unpack({ bytes, lengths }: Packed): Uint8Array[] {
  let place = 0
  return lengths.map((length) => bytes.subarray(place, (place += length)))
}
