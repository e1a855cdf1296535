import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { RefusedForm } from '~app/answer'
import type { SessionItem } from './sessionData'
import type { SessionDone } from './sessionAction'

export interface Notes {
  readonly notes: string
  readonly decision: string
}

/** What is being typed, and the version that it rests on. */
interface Draft extends Notes {
  readonly version: number
}

/** Saved so long after the last keystroke, in milliseconds. */
const PAUSE = 1_200

const sameNotes = (a: Notes, b: Notes) =>
  a.notes.trim() === b.notes.trim() && a.decision.trim() === b.decision.trim()

/**
 * The notes of an item while they are being written. They save themselves; what colleagues write comes in by itself as
 * long as nothing here is unsaved, and is otherwise shown beside it, to be settled by whoever types.
 */
export function useNotesDraft(item: SessionItem) {
  const { submit, state, data } = useFetcher<SessionDone | RefusedForm>({ key: `notes-${item.id}` })
  const [draft, setDraft] = useState<Draft | null>(null)
  const [sent, setSent] = useState<Notes | null>(null)
  const isMine = draft !== null && (sameNotes(item, draft) || (sent !== null && sameNotes(item, sent)))
  if (draft && isMine && draft.version !== item.version) setDraft({ ...draft, version: item.version })

  const unsaved = draft !== null && !sameNotes(item, draft)
  const conflict = unsaved && !isMine && draft.version !== item.version
  const send = (what: Draft) => {
    setSent(what)
    const { notes, decision, version } = what
    void submit(
      { intent: 'write', itemId: item.id, notes, decision, version: String(version), quiet: 'on' },
      { method: 'post' },
    )
  }
  const refused = data !== undefined && 'refusal' in data
  useEffect(() => {
    if (!unsaved || conflict || state !== 'idle' || refused) return
    const timer = setTimeout(() => send(draft), PAUSE)
    return () => clearTimeout(timer)
  })
  return {
    shown: draft ?? item,
    version: draft?.version ?? item.version,
    unsaved,
    saving: state !== 'idle',
    conflict,
    refusal: refused && !conflict ? data.refusal : null,
    type: (typed: Partial<Notes>) => setDraft((before) => ({ ...(before ?? pick(item)), ...typed })),
    saveMine: () => draft && send({ ...draft, version: item.version }),
    takeTheirs: () => setDraft(null),
    /** Nothing is typed any more: what is saved may stand as it was saved. */
    rest: () => !unsaved && setDraft(null),
  }
}

const pick = ({ notes, decision, version }: SessionItem): Draft => ({ notes, decision, version })
