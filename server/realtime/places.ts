import * as decoding from 'lib0/decoding'

/** A place as the bytes of a state vector without its count: where its first entry begins, and where each ends. */
interface Known {
  readonly place: string
  readonly bytes: Buffer
  readonly ends: readonly number[]
}

/**
 * How far state vectors go in a text, as keys: equal keys lack the same of it. What somebody has beyond the text makes
 * no difference.
 *
 * Five hundred who come back at once bring vectors of five hundred entries that differ in one: each in how far its own
 * writer has come. They are compared as the bytes that they came as, and only the entry that differs is read.
 */
export class Places {
  private known: Known | undefined

  /** @param clocks how far the text goes; whoever changes them says so */
  constructor(private readonly clocks: ReadonlyMap<number, number>) {}

  /** The text goes further than before. */
  changed(): void {
    this.known = undefined
  }

  /** @throws when the state vector cannot be read */
  of(stateVector: Uint8Array): string {
    const decoder = decoding.createDecoder(stateVector)
    const count = decoding.readVarUint(decoder)
    const { buffer, byteOffset, byteLength } = stateVector
    const entries = Buffer.from(buffer, byteOffset + decoder.pos, byteLength - decoder.pos)
    return this.besideKnown(entries, count) ?? this.read(entries, count)
  }

  private read(entries: Buffer, count: number): string {
    const place = this.clipped(decoding.createDecoder(entries), count)
    this.known = asKnown(place)
    return place
  }

  /** Found by what it shares with the known place, where they differ in one entry; otherwise undefined. */
  private besideKnown(entries: Buffer, count: number): string | undefined {
    if (!this.known || this.known.ends.length - 1 !== count) return undefined
    const { bytes, ends, place } = this.known
    const same = sharedFront(bytes, entries)
    const index = ends.findLastIndex((end) => end <= same)
    const [start = 0, end = start] = ends.slice(index, index + 2)
    const decoder = decoding.createDecoder(entries)
    decoder.pos = start
    const differing = this.clipped(decoder, end > start ? 1 : 0)
    if (!entries.subarray(decoder.pos).equals(bytes.subarray(end))) return undefined
    return differing === place.slice(start, end)
      ? place
      : place.slice(0, start) + differing + place.slice(end)
  }

  /** So many entries from here on, each as far as the text goes; without those that it has nothing of. */
  private clipped(decoder: decoding.Decoder, count: number): string {
    const { arr } = decoder
    const bytes = Buffer.from(arr.buffer, arr.byteOffset, arr.byteLength)
    let place = ''
    let from = decoder.pos
    for (let left = count; left > 0; left -= 1) {
      const start = decoder.pos
      const here = this.clocks.get(decoding.readVarUint(decoder)) ?? 0
      const middle = decoder.pos
      const clock = decoding.readVarUint(decoder)
      if (clock > 0 && clock <= here) continue
      // Everything before as it was said, and this entry as far as the text goes.
      const isHere = clock > 0 && here > 0
      place += bytes.toString('latin1', from, isHere ? middle : start)
      if (isHere) place += varUintOf(here)
      from = decoder.pos
    }
    return place + bytes.toString('latin1', from, decoder.pos)
  }
}

function asKnown(place: string): Known {
  const bytes = Buffer.from(place, 'latin1')
  const decoder = decoding.createDecoder(bytes)
  const ends = [0]
  while (decoding.hasContent(decoder)) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    ends.push(decoder.pos)
  }
  return { place, bytes, ends }
}

/** How many bytes two begin with alike. */
function sharedFront(one: Buffer, other: Buffer): number {
  const most = Math.min(one.byteLength, other.byteLength)
  let at = 0
  while (at < most && one[at] === other[at]) at += 1
  return at
}

/** A number as it stands in a state vector, a character for each byte. */
function varUintOf(value: number): string {
  let text = ''
  for (; value > 127; value = Math.floor(value / 128)) text += String.fromCharCode(128 | (value % 128))
  return text + String.fromCharCode(value)
}
