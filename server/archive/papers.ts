/** Files on their way into a package: rendered or as they came, each with its hash, and no two of one name. */
import type { ArchiveFile } from '~core/archive/facts'
import type { Id } from '~core/ids'
import type { PlanDocument } from '~core/plan/document'
import type { Edition } from '~core/render/layout/edition'
import type { ReportFacts } from '~core/treatment/report'
import type { Deps } from '../deps'
import { exportMediaTypes } from '../export/formats'
import { renderInWorker } from '../export/inWorker'
import { picturesOf } from '../export/pictures'
import { printedLook } from '../look/printedLook'
import { sha256 } from './package'

export interface Papers {
  readonly contents: ReadonlyMap<string, Uint8Array>
  /** Takes a file as it is. */
  add(file: Omit<ArchiveFile, 'byteLength' | 'sha256'>, bytes: Uint8Array): ArchiveFile
  /**
   * Renders a document as PDF/A.
   *
   * @param at the document's moment, which the file bears
   */
  print(
    name: string,
    plan: PlanDocument,
    at: Date,
    more?: { readonly edition?: Edition; readonly report?: ReportFacts; readonly redacted?: boolean },
  ): Promise<ArchiveFile>
}

/** @param planId whose municipality's look the prints have */
export async function papers(deps: Deps, planId: Id, signal: AbortSignal): Promise<Papers> {
  const { look, pictures: arms } = await printedLook(deps, planId)
  const contents = new Map<string, Uint8Array>()
  const add: Papers['add'] = (file, bytes) => {
    contents.set(file.name, bytes)
    return { ...file, byteLength: bytes.byteLength, sha256: sha256(bytes) }
  }
  return {
    contents,
    add,
    print: async (name, plan, createdAt, { redacted = false, report, edition } = {}) => {
      const shown = report ? [] : await picturesOf(deps, plan, 'pdf')
      const its = { pictures: [...shown, ...arms], report, edition: { ...edition, look } }
      const request = { format: 'pdf', plan, createdAt, ...its } as const
      const bytes = await renderInWorker(request, () => undefined, signal)
      const variant = redacted ? 'redacted' : 'archive'
      return add({ name, originalName: name, mediaType: exportMediaTypes.pdf, variant }, bytes)
    },
  }
}
