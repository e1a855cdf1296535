import type { SessionState as State } from '~core/session/session'
import { useTexts } from '~app/i18n/language'

/** Where a work session stands, in words; the one that runs stands out. */
export function SessionState({ state }: { state: State }) {
  const { workSessions } = useTexts()
  return (
    <span className={state === 'running' ? 'ds-tag running' : 'ds-tag quiet'}>
      {workSessions.states[state]}
    </span>
  )
}
