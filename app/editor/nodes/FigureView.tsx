import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useId } from 'react'
import { useTexts } from '~app/i18n/language'
import { useEditable } from '../useEditable'
import { useFieldDraft } from './useFieldDraft'

/** A picture with its caption and the description for those who do not see it. */
export function FigureView({ editor, node, updateAttributes, selected }: ReactNodeViewProps) {
  const { workspace } = useTexts()
  const editable = useEditable(editor)
  const { id, fileId, alt, caption, width, height } = node.attrs as Record<string, string | null> & {
    width: number | null
    height: number | null
  }
  return (
    <NodeViewWrapper as="figure" data-id={id} className={selected ? 'figure figure--selected' : 'figure'}>
      {fileId ? (
        <img
          src={`/bilder/${fileId}`}
          alt={alt ?? ''}
          width={width ?? undefined}
          height={height ?? undefined}
          data-drag-handle=""
        />
      ) : (
        <p className="figure__missing">{alt || workspace.image.missing}</p>
      )}
      {editable ? (
        <div className="figure__fields" contentEditable={false}>
          <Field
            label={workspace.image.caption}
            stored={caption ?? ''}
            write={(value) => updateAttributes({ caption: value })}
          />
          <Field
            label={workspace.image.alt}
            stored={alt ?? ''}
            missing={workspace.image.altMissing}
            write={(value) => updateAttributes({ alt: value })}
          />
        </div>
      ) : (
        caption && <figcaption>{caption}</figcaption>
      )}
    </NodeViewWrapper>
  )
}

function Field({
  label,
  stored,
  missing,
  write,
}: {
  label: string
  stored: string
  /** Said where the field is empty and must not be. */
  missing?: string
  write: (value: string) => void
}) {
  const id = useId()
  const draft = useFieldDraft(stored, write)
  const empty = missing !== undefined && draft.value.trim() === ''
  return (
    <div className="figure__field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={draft.value}
        autoComplete="off"
        aria-invalid={empty || undefined}
        aria-describedby={empty ? `${id}missing` : undefined}
        onChange={(event) => draft.onChange(event.target.value)}
        onBlur={draft.onBlur}
      />
      {empty && (
        <p id={`${id}missing`} className="figure__warning">
          {missing}
        </p>
      )}
    </div>
  )
}
