/**
 * Reads packed files (.docx, .odt) that may be hostile.
 *
 * Sizes are judged from the central directory before anything is unpacked, and again while unpacking, since a
 * directory may lie. Only stored and deflated entries exist in documents.
 */
import { crc32, inflateRawSync } from 'node:zlib'
import { Refusal } from '~core/refusal'
import { longestPart, longestUnpacked, mostParts } from './limits'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const STORED = 0
const DEFLATED = 8

interface Entry {
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  /** Where its local header begins. */
  readonly offset: number
}

/** The parts of a packed file, by name; each is unpacked when it is asked for. */
export class ZipParts {
  private unpackedBytes = 0

  constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  get names(): string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  /**
   * A part, unpacked.
   *
   * @throws Refusal `import.broken` when it is not there or damaged, `import.zipBomb` when it is longer than it says
   */
  read(name: string): Buffer {
    const entry = this.entries.get(name)
    if (!entry) throw new Refusal('import.broken')
    const part = unpack(this.bytes, entry)
    this.unpackedBytes += part.length
    // Entries that lie over one another unpack the same bytes again and again.
    if (this.unpackedBytes > longestUnpacked * 2) throw new Refusal('import.zipBomb')
    return part
  }
}

/**
 * Opens a packed file.
 *
 * @throws Refusal `import.broken`, `import.zipBomb`, `import.passwordProtected`
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return new ZipParts(buffer, readDirectory(buffer))
  } catch (error) {
    // Reading past the end: offsets that lead out of the file.
    if (error instanceof RangeError) throw new Refusal('import.broken')
    throw error
  }
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  // Both fields are full only where the sizes stand elsewhere (ZIP64), as in no document of ours.
  if (count === 0xffff || at === 0xffffffff) throw new Refusal('import.zipBomb')
  if (count > mostParts) throw new Refusal('import.zipBomb')
  const entries = new Map<string, Entry>()
  let packed = 0
  let unpacked = 0
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Refusal('import.broken')
    const flags = bytes.readUInt16LE(at + 8)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const entry: Entry = {
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    }
    if (flags & 1) throw new Refusal('import.passwordProtected')
    if (entries.has(name)) throw new Refusal('import.broken')
    entries.set(name, entry)
    packed += entry.packed
    unpacked += entry.unpacked
    const isMarkup = /\.(xml|rels)$/i.test(name)
    if (unpacked > longestUnpacked || (isMarkup && entry.unpacked > longestPart))
      throw new Refusal('import.zipBomb')
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (packed > bytes.length) throw new Refusal('import.zipBomb')
  return entries
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at
  throw new Refusal('import.broken')
}

function unpack(bytes: Buffer, entry: Entry): Buffer {
  const { offset, packed, unpacked, method, checksum } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new Refusal('import.broken')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + packed > bytes.length) throw new Refusal('import.broken')
  const source = bytes.subarray(start, start + packed)
  const part = method === STORED ? source : method === DEFLATED ? inflate(source, unpacked) : null
  if (part === null || part.length !== unpacked || crc32(part) !== checksum)
    throw new Refusal('import.broken')
  return part
}

function inflate(source: Buffer, length: number): Buffer {
  try {
    return inflateRawSync(source, { maxOutputLength: Math.max(1, length) })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new Refusal(code === 'ERR_BUFFER_TOO_LARGE' ? 'import.zipBomb' : 'import.broken')
  }
}
