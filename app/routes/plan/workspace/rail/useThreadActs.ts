import { useState } from 'react'
import type { Id } from '~core/ids'
import type { ThreadIntent } from '../../threads/threadCommand'
import { useRail } from '~app/editor/talk/talkContext'
import { useTexts } from '~app/i18n/language'

/** Asks for something to be done to a thread, and says why where it was not. */
export function useThreadActs(threadId: Id) {
  const rail = useRail()
  const { refusals, talk: texts } = useTexts()
  const [failed, setFailed] = useState<string | null>(null)
  const act = async (intent: ThreadIntent, fields: Readonly<Record<string, string>> = {}) => {
    if (!rail) return false
    const sent = await rail.talk.act(intent, threadId, fields)
    setFailed(
      sent.kind === 'done'
        ? null
        : sent.kind === 'refused'
          ? refusals[sent.code](sent.facts)
          : texts.unanswered,
    )
    return sent.kind === 'done'
  }
  return { act: (...asked: Parameters<typeof act>) => void act(...asked), tried: act, failed }
}
