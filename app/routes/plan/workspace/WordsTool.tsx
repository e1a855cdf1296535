import type { ComponentType, SVGProps } from 'react'

/** A tool for the words that are chosen in the text: an icon in the toolbar, or with its name where there is room. */
export function WordsTool({
  icon: Icon,
  label,
  title = label,
  words,
  opensDialog = false,
  onClick,
}: {
  readonly icon: ComponentType<SVGProps<SVGSVGElement>>
  readonly label: string
  /** What is shown to a mouse that rests on it, where that is more than the name. */
  readonly title?: string
  /** What is written beside the icon; nothing in the toolbar, where the arrow keys lead to it. */
  readonly words?: string | false
  readonly opensDialog?: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className="ds-button"
      data-icon={words ? undefined : ''}
      data-variant="tertiary"
      data-color="neutral"
      data-tool=""
      tabIndex={words ? 0 : -1}
      // Whoever speaks to the machine says the words that are seen.
      aria-label={words && !label.includes(words) ? `${words}: ${label}` : label}
      title={title}
      aria-haspopup={opensDialog ? 'dialog' : undefined}
      // The text keeps its selection while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      <Icon aria-hidden className="i" />
      {words && <span>{words}</span>}
    </button>
  )
}
