import type { CSSProperties } from 'react'
import type { FontPair } from '~core/look/fontPairs'
import { useTexts } from '~app/i18n/language'

/** A cover and a page as they would be printed. */
export function Preview({
  name,
  colour,
  fontPair,
  arms,
}: {
  readonly name: string
  readonly colour: string
  readonly fontPair: FontPair
  readonly arms: string | null
}) {
  const { look: words } = useTexts()
  const { sample } = words
  const style = { '--look': colour } as CSSProperties
  return (
    <section className="look-preview" aria-labelledby="preview" data-fonts={fontPair} style={style}>
      <h2 id="preview" className="ds-heading m0" data-size="xs">
        {words.preview}
      </h2>
      <p className="sub m0">{words.previewLead}</p>
      <div className="look-sheets">
        <div className="look-sheet look-cover">
          {arms && <img src={arms} alt="" className="look-arms" />}
          <p className="look-name">{name}</p>
          <p className="look-title">{sample.title}</p>
          <p className="look-status">{sample.status}</p>
        </div>
        <div className="look-sheet">
          <div className="look-goal">
            <p className="look-label">{sample.goal}</p>
            <p className="look-text">{sample.goalText}</p>
          </div>
          <div className="look-measure">
            <p className="look-number">{sample.number}</p>
            <div>
              <p className="look-heading">{sample.measure}</p>
              <p className="look-small">{sample.measureText}</p>
            </div>
          </div>
        </div>
      </div>
    </section>
  )
}
