import { useTexts } from '~app/i18n/language'
import { Dialog } from './Dialog'

/** Every shortcut, in the groups that people look for them in. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { workspace, talk, proposals } = useTexts()
  const { shortcuts, toolbar, insert, find } = workspace
  const { control, shift, alt, space } = shortcuts
  const groups: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
    [
      shortcuts.groups.text,
      [
        [toolbar.bold, [control, 'B']],
        [toolbar.italic, [control, 'I']],
        [toolbar.link, [control, 'K']],
        [toolbar.undo, [control, 'Z']],
        [toolbar.redo, [control, 'Y']],
        [find.title, [control, 'F']],
        [shortcuts.thisList, [control, '/']],
      ],
    ],
    [
      shortcuts.groups.structure,
      [
        [toolbar.styles.heading2, [control, alt, '1']],
        [toolbar.styles.heading3, [control, alt, '2']],
        [toolbar.styles.heading4, [control, alt, '3']],
        [shortcuts.bodyText, [control, alt, '0']],
        [toolbar.bulletList, [control, shift, 'L']],
        [toolbar.numberedList, [control, shift, '7']],
        [insert.quotation, [control, shift, 'B']],
        [insert.footnote, [control, alt, 'F']],
      ],
    ],
    [
      shortcuts.groups.typing,
      [
        [toolbar.styles.heading2, ['#', space]],
        [toolbar.styles.heading3, ['##', space]],
        [toolbar.bulletList, ['-', space]],
        [toolbar.numberedList, ['1.', space]],
        [insert.quotation, ['>', space]],
      ],
    ],
    [
      shortcuts.groups.move,
      [
        [shortcuts.toolbar, [alt, 'F10']],
        [talk.keys.comment, [control, alt, 'M']],
        [proposals.keys.propose, [control, alt, 'P']],
        [talk.keys.toThread, [alt, 'K']],
        [shortcuts.leave, ['Escape', 'Tab']],
        [shortcuts.borders, ['↑ ↓']],
        [shortcuts.moveSection, [alt, shift, shortcuts.arrows]],
      ],
    ],
  ]
  return (
    <Dialog title={shortcuts.title} wide onClose={onClose}>
      <div className="keys">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([what, keys]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
