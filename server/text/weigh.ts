/**
 * How much memory the work on updates may take, reckoned from their bytes alone.
 *
 * A thread that runs out of memory is ended, but one that runs out while it asks for a large piece at once takes the
 * whole process with it. Two bytes of an update can ask for a hundred in memory: what would not fit is not begun.
 */
import * as decoding from 'lib0/decoding'

/** What one byte takes at most; lighter updates need not be read. */
const HEAVIEST_BYTE = 350
/** Bytes of memory for each part of an update, with what reading and repairing make of it. */
const weights = { type: 2_000, item: 500, cleared: 150, deletion: 250, character: 6, valueByte: 20 }

/**
 * Refuses updates that could take more memory than there is.
 *
 * @throws when they could. Updates that cannot be read weigh what could be read of them.
 */
export function refuseTooHeavy(updates: readonly Uint8Array[], memory: number): void {
  const bytes = updates.reduce((sum, update) => sum + update.byteLength, 0)
  if (bytes * HEAVIEST_BYTE <= memory) return
  const weight = updates.reduce((sum, update) => sum + weigh(update), 0)
  if (weight > memory) throw new Error('the text is too large to work on')
}

function weigh(update: Uint8Array): number {
  const scale = new Scale(update)
  try {
    scale.readUpdate()
  } catch {
    // Whoever applies it fails at the same place.
  }
  return scale.weight
}

/** Reads an update of version 1 without keeping anything of it. */
class Scale {
  weight = 0
  private readonly decoder: decoding.Decoder

  constructor(update: Uint8Array) {
    this.decoder = decoding.createDecoder(update)
  }

  readUpdate(): void {
    for (let clients = this.number(); clients > 0; clients -= 1) {
      const structs = this.number()
      this.number()
      this.number()
      for (let left = structs; left > 0; left -= 1) this.readStruct()
    }
    for (let clients = this.number(); clients > 0; clients -= 1) {
      this.number()
      for (let ranges = this.number(); ranges > 0; ranges -= 1) {
        this.number()
        this.number()
        this.weight += weights.deletion
      }
    }
  }

  private readStruct(): void {
    const flags = decoding.readUint8(this.decoder)
    const kind = flags & 0b1_1111
    if (kind === 0 || kind === 10) {
      this.number()
      this.weight += weights.cleared
      return
    }
    this.weight += weights.item
    const [hasLeft, hasRight, hasName] = [flags & 0b1000_0000, flags & 0b100_0000, flags & 0b10_0000]
    if (hasLeft) this.id()
    if (hasRight) this.id()
    if (!hasLeft && !hasRight) {
      if (this.number() === 1) this.skip()
      else this.id()
      if (hasName) this.skip()
    }
    this.readContent(kind)
  }

  /** The kinds of content, as Yjs numbers them. */
  private readContent(kind: number): void {
    const start = this.decoder.pos
    if (kind === 1) this.number()
    else if (kind === 2) for (let count = this.number(); count > 0; count -= 1) this.skip()
    else if (kind === 3 || kind === 4 || kind === 5) this.skip()
    else if (kind === 6) {
      this.skip()
      this.skip()
    } else if (kind === 7) {
      this.weight += weights.type
      const type = this.number()
      if (type === 3 || type === 5) this.skip()
    } else if (kind === 8)
      for (let count = this.number(); count > 0; count -= 1) decoding.readAny(this.decoder)
    else {
      this.skip()
      decoding.readAny(this.decoder)
    }
    this.weight += (this.decoder.pos - start) * (kind === 4 ? weights.character : weights.valueByte)
  }

  private number(): number {
    return decoding.readVarUint(this.decoder)
  }

  private id(): void {
    this.number()
    this.number()
  }

  /** Passes over a string or bytes, which begin with their length. */
  private skip(): void {
    const length = this.number()
    if (length > this.decoder.arr.length - this.decoder.pos) throw new Error('no update')
    this.decoder.pos += length
  }
}
