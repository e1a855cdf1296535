/** A disk that a test may fill up, for a process whose data lies on it. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  /** Where the process is to have its data. */
  readonly folder: string
  /** From now on the process gets nothing more written. */
  fill(pid: number): void
  /** There is space again. */
  free(pid: number): void
  close(): void
}

const SIZE = '48m'

const run = (program: string, ...options: readonly string[]) =>
  spawnSync(program, options, { stdio: 'ignore' }).status === 0

/**
 * A file system of its own where one may be made, which takes root; writes fail with ENOSPC there. Elsewhere a limit
 * on how long the files of the running process may become: nothing, so that writes fail with EFBIG.
 */
export function openSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'langbord-disk-'))
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder)) return limitedFiles(folder)
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => writeUntilFull(ballast),
    free: () => rmSync(ballast),
    close: () => {
      run('umount', folder)
      rmSync(folder, { recursive: true })
    },
  }
}

function limitedFiles(folder: string): SmallDisk {
  const limit = (pid: number, bytes: string) => {
    if (!run('prlimit', `--pid=${pid}`, `--fsize=${bytes}:`)) throw new Error('prlimit could not limit files')
  }
  return {
    folder,
    fill: (pid) => limit(pid, '0'),
    free: (pid) => limit(pid, 'unlimited'),
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** In ever smaller pieces, so that not even a page is left. */
function writeUntilFull(file: string): void {
  const open = openSync(file, 'w')
  for (const piece of [65_536, 4_096, 1]) {
    const zeros = Buffer.alloc(piece)
    try {
      while (writeSync(open, zeros) === piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(open)
}
