import { useState } from 'react'
import type { Id } from '~core/ids'
import { useDesk } from '~app/editor/deskContext'
import { chosenPlace } from '~app/editor/talk/chosenPlace'
import { useRail, useTalkState } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'
import { useThreadActs } from './useThreadActs'

/** Attaching a thread by hand: one begins, selects words in the text, and says here. */
export function useAttaching(threadId: Id) {
  const desk = useDesk()
  const rail = useRail()
  const { talk: texts } = useTexts()
  const { tried, failed } = useThreadActs(threadId)
  const [missing, setMissing] = useState(false)
  const attaching = useTalkState(rail?.talk ?? null, (snapshot) => snapshot.attaching === threadId, false)
  const end = () => {
    setMissing(false)
    rail?.talk.attach(null)
  }
  const attach = async () => {
    const anchor = desk && chosenPlace(desk, null).anchor
    setMissing(!anchor)
    if (anchor && (await tried('attachThread', { anchor: JSON.stringify(anchor) }))) end()
  }
  return {
    attaching,
    begin: () => rail?.talk.attach(threadId),
    attach: () => void attach(),
    cancel: end,
    told: missing ? texts.nothingMarked : failed,
  }
}
