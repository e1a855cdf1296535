/** Everything that a live section's editor is made of: the schema, what the editor adds to its nodes, and behaviour. */
import type { AnyExtension, Extensions } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import type Link from '@tiptap/extension-link'
import { ListKeymap } from '@tiptap/extension-list'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { Side } from '~core/access/sides'
import { Figure } from '~core/document/nodes/figure'
import { Footnote } from '~core/document/nodes/footnote'
import { Goal } from '~core/document/nodes/goal'
import { Measure } from '~core/document/nodes/measure'
import { schemaExtensions, TEXT_ROOT } from '~core/document/schema'
import type { RenderLabels } from '~core/render/labels/labels'
import { BlockIds } from './blockIds'
import { AnchorMarks } from './extensions/anchorMarks'
import { CaretKeeping } from './extensions/caretKeeping'
import { CaretReading } from './extensions/caretReading'
import { Carets } from './extensions/carets'
import { EmptyText } from './extensions/emptyText'
import { FilledCells } from './extensions/filledCells'
import { SectionHeading } from './extensions/heading'
import { Insertions } from './extensions/insertions'
import { Matches } from './extensions/matches'
import { withOwnLinksOnly } from './extensions/ownLinks'
import { Numbers, type SectionNumbering } from './extensions/numbers'
import { Paste } from './extensions/paste'
import { ProposalPreview } from './extensions/proposalPreview'
import { SectionBorders } from './extensions/sectionBorders'
import { Shortcuts, type ShortcutTargets } from './extensions/shortcuts'
import type { LiveSection } from './live/LiveSection'
import { FigureView } from './nodes/FigureView'
import { footnoteView } from './nodes/footnoteView'
import { goalView } from './nodes/goalView'
import { MeasureView } from './nodes/MeasureView'

/** Schemes are registered for the whole page, once; those that we allow are known without it. */
const quiet = (extension: AnyExtension) =>
  extension.name === 'link'
    ? withOwnLinksOnly((extension as typeof Link).configure({ protocols: [] }))
    : extension

export interface SectionSurroundings {
  readonly live: LiveSection
  readonly labels: RenderLabels
  readonly sideLetter: (side: Side) => string
  readonly footnoteLabel: (text: string) => string
  readonly numbering: () => SectionNumbering
  readonly standsElsewhere: (blockId: string) => boolean
  readonly leave: (towards: 'previous' | 'next', left: number | undefined) => boolean
  readonly shortcuts: ShortcutTargets
}

export function sectionExtensions(surroundings: SectionSurroundings): Extensions {
  const { live, labels, sideLetter, footnoteLabel, numbering, standsElsewhere, leave, shortcuts } =
    surroundings
  // React's node views keep what is typed in their fields; events there are none of the text's.
  const shown: Extensions = [
    SectionHeading,
    Measure.extend({ addNodeView: () => ReactNodeViewRenderer(MeasureView) }),
    Figure.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
    Goal.extend({ addNodeView: () => goalView(labels.goals) }),
    Footnote.extend({ addNodeView: () => footnoteView(footnoteLabel) }),
  ]
  const byName = new Map(shown.map((extension) => [extension.name, extension]))
  return [
    ...schemaExtensions.map((extension) => byName.get(extension.name) ?? quiet(extension)),
    Collaboration.configure({ document: live.doc, field: TEXT_ROOT }),
    CaretKeeping,
    CaretReading.configure({ beforeOthersChange: (listener) => live.beforeOthersChange(listener) }),
    Carets.configure({ awareness: live.awareness, sideLetter }),
    BlockIds.configure({ newId: () => crypto.randomUUID(), standsElsewhere }),
    Numbers.configure({ numbering }),
    SectionBorders.configure({ leave }),
    Shortcuts.configure(shortcuts),
    Insertions,
    EmptyText,
    FilledCells,
    Paste,
    Matches,
    AnchorMarks,
    ProposalPreview,
    ListKeymap,
    Gapcursor,
    Dropcursor.configure({ color: false, class: 'drop-line' }),
  ]
}
