/**
 * `npm run bench:pdf`: what it takes to make a plan of a hundred pages into a PDF, beside headless Chromium printing the
 * same plan's HTML and LibreOffice converting its DOCX. Each is a process of its own that begins with nothing. Needs
 * `chromium`, `soffice` and `pdfinfo`, on Linux.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../bundles'
import { taken, type Taken } from './peak'

/** Runs of each, in turns; the median is told. */
const ROUNDS = 3

await bundle({ 'pdf-content': 'bench/pdf/content.ts', 'pdf-render': 'bench/pdf/render.ts' })
const folder = await mkdtemp(join(tmpdir(), 'langbord-bench-'))
const at = (name: string) => join(folder, name)
const contenders = {
  Langbord: {
    pdf: at('langbord.pdf'),
    run: () => taken(process.execPath, ['.cache/bench/pdf-render.js', at('plan.json'), at('langbord.pdf')]),
  },
  'Chromium, --print-to-pdf': {
    pdf: at('chromium.pdf'),
    run: () =>
      taken('chromium', [
        ...['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${at('chromium')}`],
        ...[`--print-to-pdf=${at('chromium.pdf')}`, pathToFileURL(at('plan.html')).href],
      ]),
  },
  'LibreOffice, --convert-to pdf': {
    pdf: at('plan.pdf'),
    run: () =>
      taken('soffice', [
        ...[`-env:UserInstallation=${pathToFileURL(at('office')).href}`, '--headless'],
        ...['--convert-to', 'pdf', '--outdir', folder, at('plan.docx')],
      ]),
  },
} as const

try {
  const made = spawnSync(process.execPath, ['.cache/bench/pdf-content.js', folder], { stdio: 'inherit' })
  if (made.status !== 0) throw new Error('The plan could not be made.')
  const runs = new Map<string, Taken[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, { run }] of Object.entries(contenders))
      runs.set(name, [...(runs.get(name) ?? []), await run()])
  }
  const own = medianOf(runs.get('Langbord') ?? [])
  console.log('| | pages | s | most memory, MB | Langbord ÷ it: time | Langbord ÷ it: memory |')
  console.log('|---|--:|--:|--:|--:|--:|')
  for (const [name, { pdf }] of Object.entries(contenders)) {
    const { seconds, megabytes } = medianOf(runs.get(name) ?? [])
    const shares = [own.seconds / seconds, own.megabytes / megabytes].map((share) => share.toFixed(2))
    const cells = [name, pagesOf(pdf), seconds.toFixed(1), megabytes.toFixed(0), ...shares]
    console.log(`| ${cells.join(' | ')} |`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

function medianOf(all: readonly Taken[]): Taken {
  const middle = (of: (one: Taken) => number) =>
    all.map(of).toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  return { seconds: middle(({ seconds }) => seconds), megabytes: middle(({ megabytes }) => megabytes) }
}

function pagesOf(pdf: string): string {
  const { stdout } = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' })
  return /^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? '–'
}
