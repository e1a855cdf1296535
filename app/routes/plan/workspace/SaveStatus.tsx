import { useEffect, useRef, useState } from 'react'
import { CloudSlashIcon, CloudUpIcon, ExclamationmarkTriangleIcon } from '~app/editor/icons'
import { untilAnnouncement, type SaveState } from '~app/editor/saveState'
import { useTexts } from '~app/i18n/language'
import type { Texts } from '~app/i18n/texts'
import { clock } from '~app/i18n/time'

/** The save state in words. */
export function saveWords(texts: Texts, state: SaveState): string {
  const { save } = texts.workspace
  switch (state.kind) {
    case 'opening':
      return save.opening
    case 'connected':
      return save.connected
    case 'saving':
      return save.saving
    case 'sending':
      return save.sending(state.waiting)
    case 'saved':
      return save.saved(clock(texts, new Date(state.at)))
    case 'offline':
      return state.waiting > 0 ? save.offlineWaiting(state.waiting) : save.offline
    case 'storageFailing':
      return save.storageFailing
    case 'refused':
      return state.reason === 'signedOut' ? save.signedOut : save.refused
    case 'blocked':
      return save.blocked
  }
}

const looks: Record<SaveState['kind'], 'calm' | 'busy' | 'off' | 'bad'> = {
  opening: 'busy',
  connected: 'calm',
  saving: 'busy',
  sending: 'busy',
  saved: 'calm',
  offline: 'off',
  storageFailing: 'bad',
  refused: 'bad',
  blocked: 'off',
}

const icons = { calm: CloudUpIcon, busy: CloudUpIcon, off: CloudSlashIcon, bad: ExclamationmarkTriangleIcon }

/** The save state as everybody sees it. What is heard is `SaveAnnouncer`'s. */
export function SaveStatus({ state }: { state: SaveState }) {
  const texts = useTexts()
  const look = looks[state.kind]
  const Icon = icons[look]
  return (
    <span className={`save save--${look}`} data-save={state.kind} aria-hidden="true">
      <Icon className="i" />
      <span className="num">{saveWords(texts, state)}</span>
    </span>
  )
}

/** Reads the save state out, politely, and at most once in ten seconds: the latest is what counts. */
export function SaveAnnouncer({ state }: { state: SaveState }) {
  const texts = useTexts()
  const words = saveWords(texts, state)
  const [said, setSaid] = useState('')
  const saidAt = useRef<number | null>(null)
  useEffect(() => {
    if (words === said) return
    const timer = setTimeout(
      () => {
        saidAt.current = Date.now()
        setSaid(words)
      },
      untilAnnouncement(saidAt.current, Date.now()),
    )
    return () => clearTimeout(timer)
  }, [words, said])
  return (
    <span className="ds-sr-only" role="status">
      {said}
    </span>
  )
}
