import { Form } from '@remix-run/react'
import { sides, type Side } from '~core/access/sides'
import { proposalStates, type ProposalState } from '~core/proposal/proposal'
import { useTexts } from '~app/i18n/language'

interface ProposalFilterProps {
  readonly counts: {
    readonly states: Readonly<Record<ProposalState, number>>
    readonly sides: Readonly<Record<Side, number>>
  }
  readonly sections: readonly { readonly id: string; readonly number: string; readonly title: string }[]
  readonly search: URLSearchParams
}

/** Which proposals are listed; an ordinary form, so that its address can be shared and it works without script. */
export function ProposalFilter({ counts, sections, search }: ProposalFilterProps) {
  const { common, proposals } = useTexts()
  const { list } = proposals
  return (
    <Form method="get" className="proposal-filter">
      <Choice name="tilstand" label={list.state} chosen={search.get('tilstand')}>
        {proposalStates.map((state) => (
          <option key={state} value={state}>
            {proposals.states[state]} ({counts.states[state]})
          </option>
        ))}
      </Choice>
      <Choice name="side" label={list.side} chosen={search.get('side')}>
        {sides.map((side) => (
          <option key={side} value={side}>
            {common.sides[side]} ({counts.sides[side]})
          </option>
        ))}
      </Choice>
      <Choice name="del" label={list.section} chosen={search.get('del')}>
        {sections.map(({ id, number, title }) => (
          <option key={id} value={id}>
            {`${number} ${title}`.trim()}
          </option>
        ))}
      </Choice>
      <button type="submit" className="ds-button" data-variant="secondary">
        {list.filter}
      </button>
    </Form>
  )
}

function Choice({
  name,
  label,
  chosen,
  children,
}: {
  readonly name: string
  readonly label: string
  readonly chosen: string | null
  readonly children: React.ReactNode
}) {
  const { list } = useTexts().proposals
  return (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <select className="ds-input" id={`filter-${name}`} name={name} defaultValue={chosen ?? ''} key={chosen}>
        <option value="">{list.all}</option>
        {children}
      </select>
    </div>
  )
}
