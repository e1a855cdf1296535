/** Pages of the demonstration's adopted plan as it is printed, by pdftoppm. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const PLAN = '/plan/plan-for-turstier-og-lysloyper/plan.pdf'
/** The picture's name in `docs/images`, and which page it shows. */
export const printedPages = [
  { name: 'adopted-cover', page: 1 },
  { name: 'adopted-resolution', page: 2 },
  { name: 'adopted-measures', page: 6 },
] as const
/** Dots an inch: enough to read headings by. */
const RESOLUTION = 60

/** Writes one page of the PDF at this address into the file, whose name ends with ".png". */
export async function printPage(url: string, page: number, path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'langbord-page-'))
  try {
    const file = join(folder, 'plan.pdf')
    await writeFile(file, await whenMade(url + PLAN))
    const args = ['-png', '-singlefile', '-r', RESOLUTION, '-f', page, '-l', page, file, path.slice(0, -4)]
    await promisify(execFile)('pdftoppm', args.map(String))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The file, which a job makes when the demonstration has started. */
async function whenMade(url: string): Promise<Uint8Array> {
  for (let turn = 0; turn < 120; turn += 1) {
    const answer = await fetch(url)
    if (answer.headers.get('content-type') === 'application/pdf')
      return new Uint8Array(await answer.arrayBuffer())
    await new Promise((later) => setTimeout(later, 500))
  }
  throw new Error(`${url} was not made`)
}
