import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { useTexts } from '~app/i18n/language'

type Found = Extract<SerializeFrom<Awaited<ReturnType<Services['replies']>>>, { consultation: object }>
export type ShownReply = Found['replies'][number]

/** Every sender, how they are answered, and what they read. */
export function Recipients({ replies }: { replies: readonly ShownReply[] }) {
  const { outcome } = useTexts()
  if (replies.length === 0) return null
  return (
    <section className="stack" aria-labelledby="recipients">
      <h2 id="recipients">{outcome.recipients}</h2>
      <ul className="plain recipients">
        {replies.map(({ statementId, number, recipient, channel, state, text }) => (
          <li key={statementId}>
            <details>
              <summary>
                <span className="num">{number}</span> <strong>{recipient}</strong>{' '}
                <span className="sub">
                  {outcome.states[state]}, {outcome.channels[channel]}
                </span>
              </summary>
              <p className="letter">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
