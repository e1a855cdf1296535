import type { ConsultationState } from '~core/consultation/consultation'
import { useTexts } from '~app/i18n/language'

/** How a consultation stands, in a word. */
export function StateTag({ state }: { state: ConsultationState }) {
  const { consultation } = useTexts()
  return (
    <span className={state === 'open' ? 'ds-tag running' : 'ds-tag quiet'}>{consultation.states[state]}</span>
  )
}
