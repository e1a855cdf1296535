import PDFDocument from 'pdfkit'
import { standardLook } from '~core/look/look'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { Edition } from '~core/render/layout/edition'
import { layoutPlan, type PrintedPlace } from '~core/render/layout/layoutPlan'
import { dayInNorway } from '../day'
import type { Picture } from '../picture'
import { fontFilesOf } from './fonts'
import { openFaces, withParts } from './pdfkitParts'
import { pdfTypesetter } from './typesetter'

/**
 * On which page and line each block stands in the PDF of the plan, without drawing it: what a meeting says, "side 3,
 * linje 15". Give it what the PDF is made of, or the lines fall elsewhere.
 *
 * @param pictures their sizes; the bytes are not looked at
 */
export function printedPlaces(
  plan: PlanDocument,
  pictures: readonly Pick<Picture, 'fileId' | 'width' | 'height'>[],
  createdAt: Date,
  edition: Edition = {},
): ReadonlyMap<Id, PrintedPlace> {
  const pdf = withParts(new PDFDocument({ autoFirstPage: false, font: null as never }))
  openFaces(pdf, fontFilesOf((edition.look ?? standardLook).fontPair))
  const byId = new Map(pictures.map((picture) => [picture.fileId, picture]))
  const { blocks } = layoutPlan(plan, {
    ...edition,
    setter: pdfTypesetter(pdf, plan.language),
    pictureSize: (id) => byId.get(id) ?? null,
    day: dayInNorway(createdAt),
  })
  return blocks
}
