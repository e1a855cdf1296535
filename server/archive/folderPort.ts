import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from './package'
import type { ArchivePort } from './port'

/** Puts each part into a folder of its own, named by its key. The folder comes whole or not at all. */
export function folderPort(folder: string): ArchivePort {
  return {
    channel: 'folder',
    send: async ({ files }, key, signal) => {
      const [message] = files
      const receipt = message ? sha256(message.bytes) : ''
      const unfinished = join(folder, `.${key}`)
      await mkdir(unfinished, { recursive: true })
      for (const { name, bytes } of files) await writeFile(join(unfinished, name), bytes, { signal })
      try {
        await rename(unfinished, join(folder, key))
      } catch (error) {
        // It was put there before a crash: the same key is the same part.
        if (!['ENOTEMPTY', 'EEXIST'].includes(String((error as NodeJS.ErrnoException).code))) throw error
        await rm(unfinished, { recursive: true })
      }
      return receipt
    },
  }
}
