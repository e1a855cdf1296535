import { piecesOf } from '~core/treatment/passage'
import { useTexts } from '~app/i18n/language'
import type { Division } from '../treatmentData'
import { ChoosePassage } from './ChoosePassage'

/** A statement's text with what is marked in it, and the forms that choose a passage of it. */
export function Passages({ division: { statement, remarks, redactions } }: { division: Division }) {
  const { division: words } = useTexts().treatment
  const marked = remarks.flatMap(({ number, start, end }) =>
    start === null || end === null ? [] : [{ number, start, end }],
  )
  const away = redactions.filter(({ remarkId }) => remarkId === null)
  const { text } = statement
  if (text === '')
    return (
      <section className="card stack">
        <p>{words.noText}</p>
      </section>
    )
  return (
    <section className="card stack" aria-labelledby="text">
      <h2 id="text">{words.text}</h2>
      <p className="divided as-written">
        {piecesOf(text, [...marked, ...away]).map((piece) => {
          const mark = piece.within.map((place) => marked[place]).find((each) => each !== undefined)
          const isAway = piece.within.some((place) => place >= marked.length)
          const shown = isAway ? <s className="away">{piece.text}</s> : piece.text
          return mark ? (
            <mark key={piece.start} title={words.marked(mark.number)}>
              {shown}
              {piece.end === mark.end && <sup>{mark.number}</sup>}
            </mark>
          ) : (
            <span key={piece.start}>{shown}</span>
          )
        })}
      </p>
      <p className="sub">{words.howTo}</p>
      <ChoosePassage text={text} purpose="mark" />
      <ChoosePassage text={text} purpose="redact" />
    </section>
  )
}
