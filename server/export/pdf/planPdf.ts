/** A plan as PDF: tagged, PDF/A-2a and PDF/UA-1, equal bytes for equal plans and days. */
import PDFDocument from 'pdfkit'
import type { PlanDocument } from '~core/plan/document'
import { isDraft } from '~core/render/draft'
import { labelsFor } from '~core/render/labels/labels'
import { standardLook } from '~core/look/look'
import { sheet } from '~core/render/layout/design'
import type { Edition } from '~core/render/layout/edition'
import { layoutPlan, type LaidOutPlan } from '~core/render/layout/layoutPlan'
import type { Bookmark, PageLayout } from '~core/render/layout/page'
import type { Typesetter } from '~core/render/layout/typesetter'
import { Refusal } from '~core/refusal'
import { dayInNorway } from '../day'
import type { Picture } from '../picture'
import { drawPages } from './draw'
import { fontFilesOf } from './fonts'
import { openFaces, withParts, type Outline, type Pdf } from './pdfkitParts'
import { addStructureTree } from './structure'
import { pdfTypesetter } from './typesetter'

/** Declares PDF/UA-1 besides PDF/A, which wants every other schema described. */
const accessibility = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/**
 * @param createdAt printed as a day in Norway and written as the file's date
 * @param progress told 0 to 1 on the way
 * @param edition the municipality's look, and the resolution of an adopted plan
 * @throws Refusal `export.missingGlyphs` with `{ glyphs, words }`, the characters that no embedded font has
 */
export async function planPdf(
  plan: PlanDocument,
  pictures: readonly Picture[],
  createdAt: Date,
  progress: (fraction: number) => void,
  edition: Edition = {},
): Promise<Uint8Array> {
  const byId = new Map(pictures.map((picture) => [picture.fileId, picture]))
  const layOut = (setter: Typesetter) =>
    layoutPlan(plan, {
      ...edition,
      setter,
      pictureSize: (id) => byId.get(id) ?? null,
      day: dayInNorway(createdAt),
      progress: (fraction) => progress(fraction * 0.45),
    })
  return pdfOf({ plan, pictures, createdAt, layOut, progress, edition })
}

interface ToDraw {
  /** Lends its title, language and municipality to the file. */
  readonly plan: PlanDocument
  readonly pictures: readonly Picture[]
  readonly createdAt: Date
  readonly layOut: (setter: Typesetter) => LaidOutPlan
  readonly progress: (fraction: number) => void
  readonly edition?: Edition
}

/** Draws what is laid out into a tagged file. @throws Refusal `export.missingGlyphs` */
export async function pdfOf({
  plan,
  pictures,
  createdAt,
  layOut,
  progress,
  edition = {},
}: ToDraw): Promise<Uint8Array> {
  const labels = labelsFor(plan.language)
  const pdf = openDocument(plan, labels.municipality(plan.municipality), createdAt, edition)
  const chunks: Buffer[] = []
  const written = new Promise<void>((done, failed) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.once('end', done)
    pdf.once('error', failed)
  })
  const byId = new Map(pictures.map((picture) => [picture.fileId, picture]))

  const { layout, missing } = layOut(pdfTypesetter(pdf, plan.language))
  if (missing.size > 0) throw new Refusal('export.missingGlyphs', lacking(missing))

  const pages = layout.pages.length
  const drawn = drawPages(pdf, layout.root, layout.pages, layout.places, byId, (page) =>
    progress(0.45 + 0.4 * (page / pages)),
  )
  addStructureTree(pdf, layout.root, drawn)
  addBookmarks(pdf.outline, layout.bookmarks, layout)
  pdf.end()
  await written
  progress(1)
  return new Uint8Array(Buffer.concat(chunks))
}

/** The characters, and the words that somebody has to look for; so many that a sentence can hold them. */
const lacking = (missing: ReadonlyMap<string, string>) => ({
  glyphs: [...missing.keys()].slice(0, NAMED),
  words: [...new Set(missing.values())].slice(0, NAMED),
})
const NAMED = 12

function openDocument(
  plan: PlanDocument,
  author: string,
  createdAt: Date,
  { look = { ...standardLook, armsId: null }, adoption }: Edition,
): Pdf {
  const pdf = withParts(
    new PDFDocument({
      size: [sheet.width, sheet.height],
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: plan.language,
      displayTitle: true,
      // None at the start: `openFaces` opens those that are set.
      font: null as never,
      info: {
        Title: plan.title,
        Author: author,
        Subject: isDraft(plan) && !adoption ? labelsFor(plan.language).draft : '',
        Creator: 'Langbord',
        Producer: 'Langbord',
        CreationDate: createdAt,
        ModDate: createdAt,
      },
    }),
  )
  pdf.appendXML(accessibility)
  openFaces(pdf, fontFilesOf(look.fontPair))
  return pdf
}

function addBookmarks(
  outline: Outline,
  bookmarks: readonly Bookmark[],
  layout: Pick<PageLayout, 'pages' | 'places'>,
): void {
  for (const { title, place, children } of bookmarks) {
    const at = layout.places.find(({ name }) => name === place)
    if (!at) continue
    // pdfkit reckons the left edge from the right one.
    const left = layout.pages[at.page]?.turned ? sheet.height : sheet.width
    const item = outline.addItem(title, { pageNumber: at.page, top: at.y, left, expanded: true })
    addBookmarks(item, children, layout)
  }
}
