import type { Editor } from '@tiptap/core'
import { Dialog } from '~app/editor/dialogs/Dialog'
import { ImageDialog } from '~app/editor/dialogs/ImageDialog'
import { LinkDialog } from '~app/editor/dialogs/LinkDialog'
import { ShortcutsDialog } from '~app/editor/dialogs/ShortcutsDialog'
import { useTexts } from '~app/i18n/language'
import { MoreSheet } from './BottomBar'
import { HistoryDialog } from './history/HistoryDialog'
import { ParagraphsDialog } from './history/ParagraphsDialog'
import { Outline } from './Outline'
import { ThreadsSheet } from './rail/ThreadsSheet'
import { DeleteDialog, TitleDialog } from './SectionDialogs'
import { SignOutDialog } from './SignOutDialog'
import { useWorkspace, type WorkspaceDialog } from './workspaceData'

/** Whichever dialog is open. */
export function WorkspaceDialogs({
  dialog,
  editor,
}: {
  dialog: WorkspaceDialog | null
  editor: Editor | null
}) {
  const { data, openDialog } = useWorkspace()
  const { workspace } = useTexts()
  const close = () => openDialog(null)
  if (!dialog) return null
  const section = 'sectionId' in dialog ? data.sections.find(({ id }) => id === dialog.sectionId) : undefined
  switch (dialog.kind) {
    case 'add':
      return <TitleDialog section={null} place={dialog} />
    case 'edit':
      return section ? <TitleDialog section={section} place={null} /> : null
    case 'delete':
      return section ? <DeleteDialog section={section} /> : null
    case 'link':
      return editor?.isEditable ? <LinkDialog editor={editor} onClose={close} /> : null
    case 'image':
      return editor?.isEditable ? <ImageDialog editor={editor} planId={data.plan.id} onClose={close} /> : null
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
    case 'signOut':
      return <SignOutDialog form={dialog.form} />
    case 'paragraphs':
      return section ? <ParagraphsDialog section={section} /> : null
    case 'history':
      return <HistoryDialog blockId={dialog.blockId} />
    case 'threads':
      return <ThreadsSheet onClose={close} />
    case 'more':
      return <MoreSheet />
    case 'contents':
      return (
        <Dialog title={workspace.contents} sheet onClose={close}>
          <div className="outline outline--sheet">
            <Outline onChosen={close} />
          </div>
        </Dialog>
      )
  }
}
