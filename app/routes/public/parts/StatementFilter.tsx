import { senderKinds } from '~core/consultation/statement'
import { useTexts } from '~app/i18n/language'

/** Which statements are asked for, as the address says it. */
export interface Chosen {
  readonly kind?: string
  readonly sectionId?: string
  readonly words?: string
}

/** Chooses statements by who sent them, the chapter that they are about, and words in them. */
export function StatementFilter({
  sections,
  chosen,
  language,
}: {
  readonly sections: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly chosen: Chosen
  readonly language: string
}) {
  const { published } = useTexts().publicPages
  return (
    <form className="filter" role="search" aria-label={published.filter}>
      <div className="field">
        <label htmlFor="avsender">{published.kind}</label>
        <select className="ds-input" id="avsender" name="avsender" defaultValue={chosen.kind ?? ''}>
          <option value="">{published.everyKind}</option>
          {senderKinds.map((kind) => (
            <option key={kind} value={kind}>
              {published.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="del">{published.section}</label>
        <select className="ds-input" id="del" name="del" defaultValue={chosen.sectionId ?? ''}>
          <option value="">{published.everySection}</option>
          {sections.map(({ id, number, title }) => (
            <option key={id} value={id} lang={language}>
              {[number, title].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="ord">{published.words}</label>
        <input className="ds-input" type="search" id="ord" name="ord" defaultValue={chosen.words ?? ''} />
      </div>
      <button className="ds-button" data-variant="secondary">
        {published.show}
      </button>
    </form>
  )
}
