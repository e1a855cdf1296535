import type { KeyboardEvent } from 'react'
import { dispositions, type Disposition } from '~core/treatment/remark'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useVisit } from '~app/guest'
import { useTexts } from '~app/i18n/language'
import { clock } from '~app/i18n/time'
import type { OpenRemark } from '../treatmentData'
import { useRemarkDraft, type Said } from '../useRemarkDraft'

/** What a caseworker says of a remark. Says honestly what is saved; of two who save at once, the second chooses. */
export function AssessForm({ open }: { open: OpenRemark }) {
  const texts = useTexts()
  const words = texts.treatment.editor
  const { remark, standardAnswers, group } = open
  const draft = useRemarkDraft(remark, useVisit()?.guest?.id ?? '')
  const { shown, unsaved, saving, conflict, refusal, write, save } = draft
  const members = group.map(({ id, version }) => ({ id, version }))
  const id = (name: string) => `${name}-${remark.id}`
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    save()
  }
  const area = (name: 'summary' | 'assessment' | 'answer', rows: number, hint?: string) => (
    <div className="field">
      <label htmlFor={id(name)}>{words[name]}</label>
      {hint && (
        <p className="hint" id={id(`${name}-hint`)}>
          {hint}
        </p>
      )}
      <textarea
        className="ds-input"
        id={id(name)}
        name={name}
        rows={rows}
        value={shown[name]}
        aria-describedby={hint && id(`${name}-hint`)}
        onKeyDown={saveByKey}
        onChange={({ target }) => write({ [name]: target.value } as Partial<Said>)}
      />
    </div>
  )
  const state = saving
    ? words.saving
    : refusal
      ? texts.refusals[refusal.code](refusal.facts)
      : unsaved
        ? words.unsaved
        : remark.assessedAt
          ? words.saved(clock(texts, remark.assessedAt))
          : ''
  return (
    <PostForm
      intent="assess"
      className="form stack"
      hidden={{
        remarkId: remark.id,
        version: String(shown.version),
        standardAnswerId: shown.standardAnswerId ?? '',
      }}
    >
      {conflict && (
        <div className="ds-alert" data-color="warning" role="alert">
          <p className="m0 strong">{words.conflict}</p>
          <p className="m0 as-written">{remark.assessment || texts.treatment.notAssessed}</p>
          <p className="m0">{texts.treatment.dispositions[remark.disposition ?? 'untreated']}</p>
          <div className="row wrap">
            <button type="button" className="ds-button" data-variant="secondary" onClick={draft.keepMine}>
              {words.keepMine}
            </button>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={draft.takeTheirs}>
              {words.takeTheirs}
            </button>
          </div>
        </div>
      )}
      {area('summary', 2, words.summaryHint)}
      {area('assessment', 5)}
      <div className="field">
        <label htmlFor={id('disposition')}>{words.disposition}</label>
        <select
          className="ds-input"
          id={id('disposition')}
          name="disposition"
          value={shown.disposition ?? ''}
          onChange={({ target }) => write({ disposition: (target.value || null) as Disposition | null })}
        >
          <option value="">{words.choose}</option>
          {dispositions.map((key) => (
            <option key={key} value={key}>
              {texts.treatment.dispositions[key]}
            </option>
          ))}
        </select>
      </div>
      {area('answer', 3)}
      {standardAnswers.length > 0 && (
        <div className="field">
          <label htmlFor={id('standard')}>{words.standardAnswer}</label>
          <select
            className="ds-input"
            id={id('standard')}
            value={shown.standardAnswerId ?? ''}
            onChange={({ target }) => {
              const answer = standardAnswers.find((each) => each.id === target.value)
              write(
                answer ? { standardAnswerId: answer.id, answer: answer.text } : { standardAnswerId: null },
              )
            }}
          >
            <option value="">{words.choose}</option>
            {standardAnswers.map((answer) => (
              <option key={answer.id} value={answer.id}>
                {answer.name}
              </option>
            ))}
          </select>
        </div>
      )}
      <p role="status" className="m0 sub">
        {state}
      </p>
      <div className="row wrap">
        <SubmitButton>{words.save}</SubmitButton>
        {members.length > 1 && (
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => save(members)}>
            {words.saveGroup(members.length)}
          </button>
        )}
      </div>
    </PostForm>
  )
}
