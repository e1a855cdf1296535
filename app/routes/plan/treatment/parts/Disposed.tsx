import type { Disposition } from '~core/treatment/remark'
import { useTexts } from '~app/i18n/language'

/** What came of a remark: a pattern and a word, like no button. */
export function Disposed({ disposition }: { disposition: Disposition | null }) {
  const { treatment } = useTexts()
  const key = disposition ?? 'untreated'
  return (
    <span className="disposed">
      <i className={key} aria-hidden /> {treatment.dispositions[key]}
    </span>
  )
}
