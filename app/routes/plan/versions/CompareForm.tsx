import { Form } from '@remix-run/react'
import { useTexts } from '~app/i18n/language'
import { versionName } from './versionName'

type Version = Parameters<typeof versionName>[1] & { readonly id: string }

interface CompareFormProps {
  readonly planId: string
  readonly versions: readonly Version[]
  readonly from: string
  readonly to: string
  readonly sideBySide?: boolean
  readonly all?: boolean
}

/** Which two versions to compare; its address can be shared. */
export function CompareForm({ planId, versions, from, to, sideBySide, all }: CompareFormProps) {
  const texts = useTexts()
  const { compare, kinds } = texts.versions
  const options = versions.map((version) => (
    <option key={version.id} value={version.id}>
      {versionName(texts, version)}
    </option>
  ))
  return (
    <Form method="get" action={`/planer/${planId}/sammenlign`} className="compare-form">
      <div className="field">
        <label htmlFor="fra">{compare.from}</label>
        <select className="ds-input" id="fra" name="fra" defaultValue={from} key={from}>
          {options}
        </select>
      </div>
      <div className="field">
        <label htmlFor="til">{compare.to}</label>
        <select className="ds-input" id="til" name="til" defaultValue={to} key={to}>
          <option value="na">{kinds.now}</option>
          {options}
        </select>
      </div>
      {sideBySide && <input type="hidden" name="vis" value="side" />}
      {all && <input type="hidden" name="alt" value="1" />}
      <button className="ds-button" type="submit">
        {compare.submit}
      </button>
    </Form>
  )
}
