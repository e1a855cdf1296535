/** Files that LibreOffice writes, read back: the same text must give the same plan, whatever it was saved as. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { wordsOf } from '~core/document/visit'
import type { Intake } from '~core/intake/intake'
import { readFile } from '~server/import/readFile'

const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0
const folder = mkdtempSync(join(tmpdir(), 'langbord-libreoffice-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const texts = process.env.LANGBORD_TEXTS
const real =
  texts && existsSync(texts) ? readdirSync(texts).find((name) => name.startsWith('002_')) : undefined
const sources = [
  { name: 'a strategy of our own', path: join(import.meta.dirname, '../core/intake/strategi.txt') },
  ...(texts && real ? [{ name: 'a real strategy', path: join(texts, real) }] : []),
]

/** Saves a file as another type, in a profile of its own so that nobody's LibreOffice is disturbed. */
function saveAs(type: string, path: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  // A page is otherwise opened as a web document, which cannot be saved as a Word file.
  const filter = path.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
  execFileSync(
    'soffice',
    [profile, '--headless', ...filter, '--convert-to', type, '--outdir', folder, path],
    {
      stdio: 'ignore',
    },
  )
  return join(folder, `${basename(path, extname(path))}.${type}`)
}

async function read(path: string, bulletsAsMeasures: boolean): Promise<Intake> {
  const fileName = basename(path)
  return (await readFile({ bytes: readFileSync(path), fileName, options: { bulletsAsMeasures } })).intake
}

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The plan as a page with real headings and lists, as somebody would write it in a word processor. */
function asPage({ title, sections }: Intake): string {
  const blocks = sections.flatMap((section) => [
    `<h2>${escaped(section.title)}</h2>`,
    ...(section.text.content ?? []).map((block) => {
      if (block.type === 'heading') return `<h3>${escaped(wordsOf(block))}</h3>`
      if (block.type !== 'bulletList') return `<p>${escaped(wordsOf(block))}</p>`
      return `<ul>${(block.content ?? []).map((item) => `<li>${escaped(wordsOf(item))}</li>`).join('')}</ul>`
    }),
  ])
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>x</title><body><h1>${escaped(title)}</h1>${blocks.join('')}</body></html>`
}

describe.runIf(hasLibreOffice).each(sources)('$name', ({ path }) => {
  it.each(['docx', 'odt', 'html'])(
    'saved by LibreOffice as .%s gives the same plan as the text',
    async (type) => {
      const saved = saveAs(type, path)
      for (const bulletsAsMeasures of [false, true]) {
        const [text, other] = [await read(path, bulletsAsMeasures), await read(saved, bulletsAsMeasures)]
        expect(other.sections).toEqual(text.sections)
        expect(other.title).toBe(text.title)
        expect(other.counts).toEqual(text.counts)
        expect(other.remarks.filter((remark) => remark.code === 'notUnderstood')).toEqual([])
      }
    },
    120_000,
  )

  it.each(['docx', 'odt'])(
    'written with real headings and lists and saved as .%s gives the same plan',
    async (type) => {
      const text = await read(path, false)
      const page = join(folder, `structured-${type}.html`)
      writeFileSync(page, asPage(text))
      const saved = await read(saveAs(type, page), false)
      expect(saved.title).toBe(text.title)
      expect(saved.sections.map(({ title, text: body }) => ({ title, body }))).toEqual(
        text.sections.map(({ title, text: body }) => ({ title, body })),
      )
    },
    120_000,
  )
})
