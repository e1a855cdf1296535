/** The package as one file: a ZIP in which nothing is compressed, with fixed times, so that the same facts are the same bytes. */
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { contentsPage } from '~core/archive/contentsPage'
import { filesOf, type ArchiveFacts } from '~core/archive/facts'
import { jsonText, Manifest, manifestOf, messageFiles, type PackedFile } from '~core/archive/manifest'
import type { ArchivePart } from './port'

const MANIFEST = 'manifest.json'
const CONTENTS = 'innhold.html'

/** The first moment a ZIP can tell, in the zone of the machine, which is how a ZIP tells it. */
const epoch = new Date(1980, 0, 1)

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** @param contents the bytes of every file of the facts, by its name */
export function packageOf(facts: ArchiveFacts, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: { name: string; mediaType: string; bytes: Uint8Array }[] = [
    { name: CONTENTS, mediaType: 'text/html', bytes: strToU8(contentsPage(facts)) },
    ...messageFiles(facts).map(({ name, mediaType, text }) => ({ name, mediaType, bytes: strToU8(text) })),
    ...filesOf(facts).map(({ name, mediaType }) => ({ name, mediaType, bytes: bytesOf(contents, name) })),
  ]
  const packed = files.map(({ name, mediaType, bytes }): PackedFile => ({
    name,
    mediaType,
    byteLength: bytes.byteLength,
    sha256: sha256(bytes),
  }))
  const manifest = strToU8(jsonText(manifestOf(facts, packed)))
  const entries: Zippable = { [MANIFEST]: manifest }
  for (const { name, bytes } of files) entries[name] = bytes
  // Most of it is compressed already, and this thread has others to answer.
  return zipSync(entries, { level: 0, mtime: epoch })
}

function bytesOf(contents: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = contents.get(name)
  if (!bytes) throw new Error(`No bytes of ${name}.`)
  return bytes
}

/**
 * The parts of a package, in the order they are sent.
 *
 * @throws when a file is not what the manifest says: what was damaged is not sent
 */
export function partsOfPackage(zip: Uint8Array): ArchivePart[] {
  const unpacked = unzipSync(zip)
  const read = (name: string) => unpacked[name] ?? new Uint8Array()
  const manifest = Manifest.parse(JSON.parse(strFromU8(read(MANIFEST))))
  const known = new Map(
    manifest.files.map((file) => {
      const bytes = read(file.name)
      if (sha256(bytes) !== file.sha256) throw new Error(`${file.name} is damaged.`)
      return [file.name, { name: file.name, mediaType: file.mediaType, bytes }]
    }),
  )
  return manifest.parts.map(({ name, type, files }) => ({
    name,
    type,
    files: [name, ...files].flatMap((each) => known.get(each) ?? []),
  }))
}
