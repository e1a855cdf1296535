import type { AnyExtension, Extensions } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { Footnote } from '~core/document/nodes/footnote'
import { Goal } from '~core/document/nodes/goal'
import { Measure } from '~core/document/nodes/measure'
import { schemaExtensions } from '~core/document/schema'
import type { RenderLabels } from '~core/render/labels/labels'
import { footnoteView } from '../nodes/footnoteView'
import { goalView } from '../nodes/goalView'
import { MeasureView } from '../nodes/MeasureView'

/** What the small editor is made of in which a proposal is written: the plan's schema, and nothing that is shared. */
export function blockExtensions(labels: RenderLabels, footnoteLabel: (text: string) => string): Extensions {
  const shown: readonly AnyExtension[] = [
    Measure.extend({ addNodeView: () => ReactNodeViewRenderer(MeasureView) }),
    Goal.extend({ addNodeView: () => goalView(labels.goals) }),
    Footnote.extend({ addNodeView: () => footnoteView(footnoteLabel) }),
  ]
  const byName = new Map(shown.map((extension) => [extension.name, extension]))
  const quiet = (extension: AnyExtension) =>
    extension.name === 'link' ? extension.configure({ protocols: [] }) : extension
  return [...schemaExtensions.map((extension) => byName.get(extension.name) ?? quiet(extension)), UndoRedo]
}
