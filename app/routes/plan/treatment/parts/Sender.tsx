import { useTexts } from '~app/i18n/language'
import type { RemarkRow } from '../treatmentData'

/** Who sent a remark, as the reader may know it. */
export function Sender({ row }: { row: RemarkRow }) {
  const { treatment } = useTexts()
  const { name, kind } = row.sender
  return (
    <>
      <p className="m0 strong">
        {name ?? (kind === 'person' ? treatment.senderKinds.person : treatment.noName)}
      </p>
      <p className="m0 sub">{treatment.senderKinds[kind]}</p>
      {row.statement.late && <p className="m0 sub">{treatment.late}</p>}
    </>
  )
}
