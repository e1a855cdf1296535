import type { RecordPart } from '~core/council/recordParts'
import { TextArea, TextField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import type { RecordPage } from '../page'

/** Fields of this many lines are read without scrolling in them. */
const [FEWEST, MOST] = [3, 20] as const

/** The record's parts in plain lines, to be corrected by hand; and the way back to what the program would write. */
export function CorrectCard({ page: { parts, step, mayFinish } }: { page: RecordPage }) {
  const { meetingRecord: words } = useTexts()
  const hints: Partial<Record<RecordPart, string>> = {
    place: words.placeHint,
    time: words.timeHint,
    impartiality: words.impartialityHint,
  }
  const fields = Object.fromEntries(
    parts.map(({ part, title, isOwn }) => [
      part,
      { label: isOwn ? `${title} (${words.corrected})` : title, hint: hints[part] },
    ]),
  )
  const refused = useRefused('correct')
  return (
    <section className="card stack" aria-labelledby="correct">
      <details className="more" open={refused || !mayFinish.allowed || undefined}>
        <summary>
          <h2 id="correct" className="ds-heading" data-size="xs">
            {words.correct}
          </h2>
        </summary>
        <PostForm intent="correct" fields={fields} className="form record-form">
          <input type="hidden" name="version" value={step.version} />
          <p className="sub m0">{words.correctLead}</p>
          {parts.map(({ part, text }) =>
            part === 'place' || part === 'time' ? (
              <TextField key={part} name={part} initial={text} />
            ) : (
              <TextArea key={part} name={part} optional initial={text} rows={rowsFor(text)} />
            ),
          )}
          <div>
            <SubmitButton variant={mayFinish.allowed ? 'secondary' : 'primary'}>{words.save}</SubmitButton>
          </div>
        </PostForm>
        <PostForm intent="compute" className="form record-anew" hidden={{ version: String(step.version) }}>
          <p className="sub m0">{words.computeLead}</p>
          <div>
            <SubmitButton variant="tertiary">{words.compute}</SubmitButton>
          </div>
        </PostForm>
      </details>
    </section>
  )
}

/** About as many characters go on a line of such a field. */
const WIDTH = 90

function rowsFor(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / WIDTH)))
  return Math.min(
    MOST,
    Math.max(
      FEWEST,
      lines.reduce((sum, count) => sum + count, 1),
    ),
  )
}
