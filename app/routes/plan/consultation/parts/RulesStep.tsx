import { useState } from 'react'
import { proposedDeadline } from '~core/consultation/deadline'
import type { RuleProfileKind } from '~core/consultation/ruleProfile'
import { ruleProfileKinds } from '~core/consultation/ruleProfile'
import { daysBetween } from '~core/calendar/day'
import { PickField, TextField, TickField } from '~app/components/form/fields'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { dayInWords } from '~app/i18n/time'
import { useDesk } from '../pageContext'
import { StepCard } from './StepCard'
import { StepForm } from './StepForm'

interface Rules {
  readonly kind: RuleProfileKind
  readonly weeks: number
  readonly addsForHolidays: boolean
  readonly opensOn: string
}

/** What the consultation goes by, and its days: a deadline is proposed as one chooses, and another may be written. */
export function RulesStep() {
  const { consultation } = useTexts()
  const { latest, running } = useDesk()
  const [rules, setRules] = useState<Rules>({
    kind: running.ruleProfile,
    weeks: running.weeks,
    addsForHolidays: running.addsForHolidays,
    opensOn: latest.opensOn,
  })
  return (
    <StepCard step="rules">
      <div onChange={(event) => setRules((before) => rulesAfter(before, event.target as HTMLInputElement))}>
        <StepForm step="rules">
          <PickField
            name="ruleProfile"
            initial={running.ruleProfile}
            picks={ruleProfileKinds.map((kind) => ({ value: kind, ...consultation.profiles[kind] }))}
          />
          <div className="form__row">
            <TextField name="weeks" initial={String(running.weeks)} inputMode="numeric" />
            <TextField name="opensOn" type="date" initial={latest.opensOn} />
          </div>
          <TickField name="addsForHolidays" initial={running.addsForHolidays} />
          <Proposal rules={rules} />
          <TextField key={latest.deadlineOn} name="deadlineOn" type="date" initial={latest.deadlineOn} />
        </StepForm>
      </div>
    </StepCard>
  )
}

/** The rules as they are after a field was changed; what is no number or no day changes nothing yet. */
function rulesAfter(before: Rules, { name, value, checked }: HTMLInputElement): Rules {
  switch (name) {
    case 'ruleProfile':
      return { ...before, kind: value as RuleProfileKind }
    case 'weeks':
      return /^\d{1,2}$/.test(value) ? { ...before, weeks: Number(value) } : before
    case 'addsForHolidays':
      return { ...before, addsForHolidays: checked }
    case 'opensOn':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { ...before, opensOn: value } : before
    default:
      return before
  }
}

function Proposal({ rules: { opensOn, ...profile } }: { rules: Rules }) {
  const texts = useTexts()
  const { consultation, common } = texts
  const { deadline, added, movedToWorkingDay } = proposedDeadline(opensOn, profile)
  const weeks = Math.floor(daysBetween(opensOn, deadline) / 7)
  const seasons = common.list(added.map(({ name }) => consultation.seasons[name]))
  return (
    <div className="proposal" aria-live="polite">
      <p className="m0">
        <strong>{consultation.proposed(dayInWords(texts, deadline))}</strong>{' '}
        {consultation.proposedWhy(weeks, seasons, movedToWorkingDay)}
      </p>
      <SubmitButton variant="tertiary" name="useProposed" value="yes">
        {consultation.useProposed}
      </SubmitButton>
    </div>
  )
}
