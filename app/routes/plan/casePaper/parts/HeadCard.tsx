import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { PaperPage, ShownPaper } from '../paperData'

/** What the head of the paper tells: caseworker, case number, archive code. */
export function HeadCard({ page, paper }: { page: PaperPage; paper: ShownPaper }) {
  const { casePaper: words, common } = useTexts()
  const { fields, nobody } = words
  const open = page.mayWrite && !paper.finishedAt
  return (
    <section className="card stack" aria-labelledby="head">
      <h2 id="head" className="ds-heading" data-size="xs">
        {words.head}
      </h2>
      {open ? (
        <PostForm intent="head" hidden={{ version: String(paper.version) }} fields={fields}>
          <SelectField
            name="caseworkerId"
            initial={paper.caseworkerId ?? ''}
            options={[
              ['', nobody],
              ...page.caseworkers.map(({ personId, name }) => [personId, name] as const),
            ]}
          />
          <TextField name="caseNumber" initial={paper.caseNumber} optional />
          <TextField name="archiveCode" initial={paper.archiveCode} optional />
          <div>
            <SubmitButton variant="secondary">{common.save}</SubmitButton>
          </div>
        </PostForm>
      ) : (
        <dl className="paper-head">
          <dt>{fields.caseworkerId.label}</dt>
          <dd>{paper.caseworker ?? nobody}</dd>
          <dt>{fields.caseNumber.label}</dt>
          <dd>{paper.caseNumber || nobody}</dd>
          <dt>{fields.archiveCode.label}</dt>
          <dd>{paper.archiveCode || nobody}</dd>
        </dl>
      )}
    </section>
  )
}
