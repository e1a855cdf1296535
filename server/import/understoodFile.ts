import { countIn } from '~core/intake/counts'
import type { Intake, IntakeOptions } from '~core/intake/intake'
import { placePictures, type PlacedPicture } from '~core/intake/placePictures'
import { Remarks } from '~core/intake/remarks'
import type { Id } from '~core/ids'
import { isRefusal } from '~core/refusal'
import type { Deps } from '../deps'
import { keepPicture } from '../files/keepPicture'
import { examinePicture } from '../files/pictureBytes'
import type { HeldImport } from './heldImport'
import { readInWorker } from './readInWorker'

/** More pictures than this are not taken from one file. */
const mostPictures = 300

/** A file understood, with those of its pictures that can be kept. */
export interface UnderstoodFile extends Intake {
  /** By the picture's key. */
  readonly keepable: ReadonlyMap<string, Uint8Array>
}

/**
 * Reads a file and judges its pictures. Nothing is stored.
 *
 * @throws Refusal `import.*`
 */
export async function understandFile(
  file: Pick<HeldImport, 'bytes' | 'fileName'>,
  options: IntakeOptions,
): Promise<UnderstoodFile> {
  const { intake, pictures } = await readInWorker({ bytes: file.bytes, fileName: file.fileName, options })
  const keepable = new Map<string, Uint8Array>()
  const left: string[] = []
  for (const { key, src, alt } of intake.pictures) {
    const bytes = pictures.get(key)
    if (bytes && keepable.size < mostPictures && (await isKeepable(bytes))) keepable.set(key, bytes)
    else left.push(alt || nameOf(src))
  }
  const placed = new Map([...keepable.keys()].map((key) => [key, { fileId: key, width: 0, height: 0 }]))
  const remarks = new Remarks()
  if (left.length > 0) remarks.add('picturesLeftOut', ...left)
  return {
    ...intake,
    // Counted without the pictures that are left out; the sections keep their keys until pictures are stored.
    counts: countIn(placePictures(intake.sections, placed)),
    remarks: [...intake.remarks, ...remarks.list()],
    keepable,
  }
}

async function isKeepable(bytes: Uint8Array): Promise<boolean> {
  try {
    await examinePicture(bytes)
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function nameOf(src: string): string {
  if (src.startsWith('data:')) return src.slice(0, src.indexOf(',')).slice(0, 40)
  return src.slice(0, 200)
}

/** Stores the pictures of a file in a municipality. @returns its sections, ready to be made */
export async function withStoredPictures(
  deps: Deps,
  owner: { readonly municipalityId: Id; readonly personId: Id },
  { sections, keepable }: Pick<UnderstoodFile, 'sections' | 'keepable'>,
): Promise<ReturnType<typeof placePictures>> {
  const placed = new Map<string, PlacedPicture>()
  for (const [key, bytes] of keepable) {
    try {
      placed.set(key, await keepPicture(deps, owner, bytes))
    } catch (error) {
      // Its head was whole and its body is not; one broken picture does not keep a text from the table.
      if (!isRefusal(error)) throw error
      deps.logger.warn({ code: error.code }, 'a picture of an imported file could not be kept')
    }
  }
  return placePictures(sections, placed)
}
