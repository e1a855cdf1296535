import { TrashIcon } from '~app/components/icons'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from './workspaceData'

/** What was deleted, to be had back. */
export function Bin() {
  const { data, act } = useWorkspace()
  const { common, workspace } = useTexts()
  const { outline } = workspace
  if (data.bin.length === 0) return null
  return (
    <details className="bin">
      <summary>
        <TrashIcon aria-hidden className="i s" /> {outline.bin(data.bin.length)}
      </summary>
      <ul className="plain">
        {data.bin.map((binned) => (
          <li key={binned.id} className="row between">
            <span className="grow">
              {binned.title}
              {binned.with.length > 0 && (
                <span className="sub sm"> {outline.binWith(common.list(binned.with))}</span>
              )}
            </span>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-color="neutral"
              aria-label={outline.restore(binned.title)}
              onClick={() => act('restoreSection', { sectionId: binned.id })}
            >
              {common.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
