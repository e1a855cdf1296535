import { useFetcher } from '@remix-run/react'
import { useCallback, useEffect, useRef } from 'react'
import type { RefusedForm } from '~app/answer'
import type { Unanswered } from '~app/unanswered'
import type { Done, WorkspaceIntent } from './workspaceAction'

export type SectionAct = (intent: WorkspaceIntent, fields: Readonly<Record<string, string>>) => void

/** Sends the workspace's commands, and tells what came of the last one. */
export function useSectionActions(onDone: (done: Done) => void): {
  readonly act: SectionAct
  readonly busy: boolean
  readonly refused: RefusedForm | Unanswered | null
} {
  const fetcher = useFetcher<Done | RefusedForm | Unanswered>()
  const told = useRef<unknown>(null)
  const latest = useRef(onDone)
  useEffect(() => {
    latest.current = onDone
  })
  const { data, state } = fetcher
  useEffect(() => {
    if (state !== 'idle' || !data || told.current === data) return
    told.current = data
    if ('done' in data) latest.current(data)
  }, [data, state])

  const { submit } = fetcher
  const act: SectionAct = useCallback(
    (intent, fields) => submit({ intent, ...fields }, { method: 'post' }),
    [submit],
  )
  const refused = data && !('done' in data) ? (data as RefusedForm | Unanswered) : null
  return { act, busy: state !== 'idle', refused: state === 'idle' ? refused : null }
}
