import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { dateAndClock } from '~app/i18n/time'
import '~app/styles/versions.css'
import { ComparedWords } from './words'

export type ParagraphHistory = SerializeFrom<Awaited<ReturnType<Services['paragraphHistory']>>>

/** Who changed a paragraph, when, and which words; the latest first. */
export function Sittings({ sittings }: Pick<ParagraphHistory, 'sittings'>) {
  const texts = useTexts()
  const { history } = texts.versions
  if (sittings.length === 0) return <p>{history.none}</p>
  return (
    <ol className="plain nd history">
      {sittings.map(({ authors, to, kind, words }, place) => (
        <li key={place}>
          <div className="grow">
            {authors.map((author, one) => (
              <span key={one} className="row">
                {author && <Avatar name={author.name} side={author.side} decorative />}
                <span>
                  <strong>{author?.name ?? history.nobody}</strong>
                  {author?.side && `, ${texts.common.sideOfOne[author.side]}`}
                  {author && ` ${history[kind]}`}
                </span>
              </span>
            ))}
            <time className="sub" dateTime={new Date(to).toISOString()}>
              {dateAndClock(texts, to)}
            </time>
            <p className="read m0">
              <ComparedWords words={words} manner="both" />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
