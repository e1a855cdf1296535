import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import type { DocumentJson } from '~core/document/json'
import type { OutlineSection } from '~core/plan/outline'
import { textOf } from '~core/render/text'
import { planDocxFile } from '~server/export/docx/planDocxFile'
import { readFile } from '~server/import/readFile'
import { fullPlan, wordsToSee } from './fullPlan'
import { convertInLibreOffice, textOfPdf, toBeRun } from './outside'

async function render(): Promise<Uint8Array> {
  const create = { width: 1200, height: 700, channels: 3, background: '#c8dcc8' } as const
  const bytes = new Uint8Array(await sharp({ create }).png().toBuffer())
  const picture = { fileId: 'kart', bytes, mediaType: 'image/png', width: 1200, height: 700 }
  return planDocxFile(fullPlan, [picture], new Date('2026-11-21T10:00:00Z'), () => {})
}

const read = async (bytes: Uint8Array) =>
  (await readFile({ bytes, fileName: 'plan.docx', options: { bulletsAsMeasures: false } })).intake

describe('the Word document, read back', () => {
  it('gives the same plan, but for ids and what Word cannot say', async () => {
    const { title, sections } = await read(await render())
    expect(title).toBe(fullPlan.title)
    expect(
      inOrder(sections).map(({ title, numbered, text }) => ({ title, numbered, text: plain(text) })),
    ).toEqual(
      fullPlan.sections.map(({ title, number, text }) => ({
        title,
        numbered: number !== '',
        text: plain(text),
      })),
    )
  })
})

describe.runIf(toBeRun.libreOffice && toBeRun.poppler)('the Word document in LibreOffice', () => {
  it('opens, and holds every word', async () => {
    const squeezed = (text: string) => text.replace(/\s/g, '')
    const shown = squeezed(await textOfPdf(await convertInLibreOffice(await render(), 'docx', 'pdf')))
    for (const word of fullPlan.sections.flatMap(wordsToSee)) expect(shown).toContain(word)
  })

  it('is the same plan after LibreOffice has saved it', async () => {
    const saved = await convertInLibreOffice(await render(), 'docx', 'docx')
    const texts = async (bytes: Uint8Array) =>
      inOrder((await read(bytes)).sections).map(({ title, text }) => [title, textOf(text)])
    expect(await texts(saved)).toEqual(await texts(await render()))
  })
})

function inOrder(sections: readonly OutlineSection[]): OutlineSection[] {
  return sections.flatMap((section) => [section, ...inOrder(section.sections)])
}

/** Without ids, what Word has no place for, and a picture that was not there to be exported. */
function plain(text: DocumentJson): unknown {
  const left = new Set(['id', 'colwidth', 'fileId', 'width', 'height', 'goalId', 'start'])
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return joined(value).map(clean)
    if (typeof value !== 'object' || value === null) return value
    const node = value as Record<string, unknown> & { attrs?: { fileId?: string; alt?: string } }
    if (node.type === 'figure' && node.attrs?.fileId === 'borte') {
      return { type: 'paragraph', content: [{ type: 'text', text: node.attrs.alt }] }
    }
    const entries = Object.entries(node)
      .filter(([key]) => !left.has(key))
      .map(([key, inner]): [string, unknown] => [key, clean(inner)])
    return Object.fromEntries(
      entries.filter(([key, inner]) => key !== 'attrs' || Object.keys(inner as object).length > 0),
    )
  }
  return clean(text)
}

/** Neighbouring runs with the same marks are one. */
function joined(nodes: readonly unknown[]): unknown[] {
  const result: unknown[] = []
  for (const node of nodes as readonly { type?: string; text?: string; marks?: unknown }[]) {
    const last = result.at(-1) as typeof node | undefined
    const same = last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)
    if (node.type === 'text' && same) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else result.push(node)
  }
  return result
}
