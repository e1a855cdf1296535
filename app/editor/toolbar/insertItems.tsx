import type { Editor } from '@tiptap/core'
import { useTexts } from '~app/i18n/language'
import {
  FactBoxIcon,
  FootnoteIcon,
  GoalIcon,
  ImageIcon,
  LinkIcon,
  MeasureIcon,
  QuotationIcon,
  TableIcon,
} from '../icons'
import type { ToolMenuItem } from './ToolMenu'

/** What can be put into the text, the plan's own blocks first. */
export function useInsertItems(
  editor: Editor | null,
  { onLink, onImage }: { onLink: () => void; onImage: () => void },
): readonly ToolMenuItem[] {
  const { workspace } = useTexts()
  const { insert } = workspace
  if (!editor) return []
  const chain = () => editor.chain().focus()
  return [
    {
      label: insert.measure,
      icon: <MeasureIcon aria-hidden className="i" />,
      choose: () => chain().insertMeasure().run(),
    },
    {
      label: insert.goal,
      icon: <GoalIcon aria-hidden className="i" />,
      choose: () => chain().insertGoal('goal').run(),
    },
    {
      label: insert.objective,
      icon: <GoalIcon aria-hidden className="i" />,
      choose: () => chain().insertGoal('objective').run(),
    },
    {
      label: insert.table,
      icon: <TableIcon aria-hidden className="i" />,
      choose: () => chain().insertPlainTable().run(),
    },
    { label: insert.image, icon: <ImageIcon aria-hidden className="i" />, choose: onImage },
    {
      label: insert.footnote,
      icon: <FootnoteIcon aria-hidden className="i" />,
      choose: () => chain().insertFootnote().run(),
    },
    {
      label: insert.factBox,
      icon: <FactBoxIcon aria-hidden className="i" />,
      choose: () => chain().insertFactBox().run(),
    },
    {
      label: insert.quotation,
      icon: <QuotationIcon aria-hidden className="i" />,
      choose: () => chain().toggleBlockquote().run(),
    },
    { label: insert.link, icon: <LinkIcon aria-hidden className="i" />, keys: 'Ctrl K', choose: onLink },
  ]
}
