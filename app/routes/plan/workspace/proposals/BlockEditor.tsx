import { EditorContent, useEditor, type Editor, type JSONContent } from '@tiptap/react'
import { useEffect } from 'react'
import type { BlockJson, DocumentJson } from '~core/document/json'
import { useEditorLabels } from '~app/editor/editorLabels'
import { blockExtensions } from '~app/editor/proposals/blockExtensions'
import { useTexts } from '~app/i18n/language'

interface BlockEditorProps {
  readonly id: string
  /** What stands in it to begin with. */
  readonly blocks: readonly BlockJson[]
  readonly language: string
  readonly onWritten: (blocks: readonly BlockJson[]) => void
}

/** A small editor on blocks of one's own: nothing that is written here is seen by anybody before it is sent. */
export default function BlockEditor({ id, blocks, language, onWritten }: BlockEditorProps) {
  const { proposals, workspace } = useTexts()
  const { writing } = proposals
  const labels = useEditorLabels()
  const editor = useEditor({
    extensions: blockExtensions(labels, workspace.footnote.label),
    content: { type: 'doc', content: blocks.map((block) => ({ ...block })) } as JSONContent,
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        class: 'writing text block-editor__text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': writing.text,
        lang: language,
      },
    },
    onUpdate: ({ editor }) => onWritten((editor.state.doc.toJSON() as DocumentJson).content ?? []),
  })
  useEffect(() => {
    editor?.commands.focus('end')
  }, [editor])
  return (
    <div className="block-editor read">
      <div className="row wrap block-editor__tools" role="group" aria-label={workspace.toolbar.label}>
        <Tool
          editor={editor}
          label={writing.bold}
          run={(editor) => editor.chain().focus().toggleBold().run()}
        />
        <Tool
          editor={editor}
          label={writing.italic}
          run={(editor) => editor.chain().focus().toggleItalic().run()}
        />
        <Tool
          editor={editor}
          label={writing.bulletList}
          run={(editor) => editor.chain().focus().toggleBulletList().run()}
        />
        <Tool editor={editor} label={writing.undo} run={(editor) => editor.chain().focus().undo().run()} />
      </div>
      <EditorContent editor={editor} />
    </div>
  )
}

function Tool({
  editor,
  label,
  run,
}: {
  readonly editor: Editor | null
  readonly label: string
  readonly run: (editor: Editor) => void
}) {
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      data-color="neutral"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor && run(editor)}
    >
      {label}
    </button>
  )
}
