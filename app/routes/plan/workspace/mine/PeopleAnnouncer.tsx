import { useEffect, useRef, useState } from 'react'
import { useDesk, useDeskState } from '~app/editor/deskContext'
import type { Presence } from '~app/editor/live/planStream'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from '../workspaceData'
import { useCalm } from './calm'
import { comings } from './comings'

/** Between two announcements, in milliseconds. */
const PAUSE = 10_000

/**
 * Reads out who came, who left and who is where now: politely, at most every ten seconds, and not at all in the calm
 * view. What happened in between is gathered, so that somebody who only leafs through is named once.
 */
export function PeopleAnnouncer() {
  const { data } = useWorkspace()
  const { myView, common } = useTexts()
  const me = useDesk()?.writer.id ?? ''
  const people = useDeskState((desk) => desk.people, null)
  const calm = useCalm()
  const [said, setSaid] = useState('')
  const lastTold = useRef<readonly Presence[] | null>(null)
  const latest = useRef({ people, data, calm })
  useEffect(() => {
    latest.current = { people, data, calm }
    // Who was here at first is shown, not told.
    lastTold.current ??= people
  })
  useEffect(() => {
    const tell = () => {
      const { people: now, data: plan, calm: silent } = latest.current
      const before = lastTold.current
      // Without contact nothing is known.
      if (now) lastTold.current = now
      if (!now || !before || silent) return
      const { came, left, moved } = comings(before, now, me)
      const titleOf = (id: string) => plan.sections.find((section) => section.id === id)?.title
      const lines = [
        came.length > 0 && myView.came(common.list(came), came.length > 1),
        left.length > 0 && myView.left(common.list(left), left.length > 1),
        ...moved.map(({ name, sectionId }) => {
          const title = titleOf(sectionId)
          return title !== undefined && myView.at(name, title)
        }),
      ]
      const words = lines.filter(Boolean).join(' ')
      if (words) setSaid(words)
    }
    const rounds = setInterval(tell, PAUSE)
    return () => clearInterval(rounds)
  }, [me, myView, common])
  return (
    <span className="ds-sr-only" role="status" data-announces="people">
      {calm ? '' : said}
    </span>
  )
}
