import { Link } from '@remix-run/react'
import { useState } from 'react'
import { useTexts } from '~app/i18n/language'
import { when } from '~app/i18n/time'
import '~app/styles/mine.css'
import { useWorkspace } from '../workspaceData'
import { useWhatsNew } from './WhatsNewProvider'

/** A quiet line above the text: how much others have done since one was here last, and the way to it. */
export function NewsStrip() {
  const { data } = useWorkspace()
  const texts = useTexts()
  const { myView } = texts
  const [hidden, setHidden] = useState(false)
  const planId = data.plan.id
  const news = useWhatsNew()
  if (hidden || !news?.since || news.count === 0) return null
  return (
    <div className="news-strip">
      <p className="m0">{myView.strip(news.count, when(texts, news.since, news.now))}</p>
      <span className="row">
        <Link className="ds-button" data-variant="secondary" to={`/planer/${planId}/nytt`}>
          {myView.show}
        </Link>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-color="neutral"
          onClick={() => setHidden(true)}
        >
          {myView.hide}
        </button>
      </span>
    </div>
  )
}

/** In the outline: this section has changed since one was here last. */
export function ChangedMark({ sectionId }: { sectionId: string }) {
  const { myView } = useTexts()
  const news = useWhatsNew()
  if (!news?.sections.includes(sectionId)) return null
  return <span className="ol-changed sm">{myView.changed}</span>
}
