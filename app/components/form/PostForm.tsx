import { Form, useActionData, useLocation } from '@remix-run/react'
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react'
import type { RefusalCode } from '~core/refusal'
import type { RefusedForm, ToldRefusal } from '~app/answer'
import { useTexts } from '~app/i18n/language'
import { goToTarget } from '../goToTarget'
import { ExclamationmarkTriangleIcon } from '../icons'

/** The words of one field. */
export interface FieldTexts {
  readonly label: string
  /** What helps before one has written. */
  readonly hint?: string
  /** What to do when it was refused. */
  readonly problem?: string
}

interface FormState {
  readonly id: string
  readonly fields: Readonly<Record<string, FieldTexts>>
  /** What was typed when the form was refused. */
  readonly values: Readonly<Record<string, string>> | null
  readonly faulty: readonly string[]
  /** What the refusal says, where it is about one field. */
  readonly said: string | null
}

export const FormContext = createContext<FormState>({
  id: 'form',
  fields: {},
  values: null,
  faulty: [],
  said: null,
})

/** A field's words, its address, what was typed last, and whether it was refused. */
export function useField(name: string) {
  const { common } = useTexts()
  const { id, fields, values, faulty, said } = useContext(FormContext)
  const words: FieldTexts = fields[name] ?? { label: name }
  const isFaulty = faulty.includes(name)
  return {
    ...words,
    id: `${id}-${name}`,
    typed: values?.[name],
    refusedOnce: values !== null,
    problem: isFaulty ? (said ?? words.problem ?? common.invalidField) : undefined,
  }
}

interface PostFormProps {
  /** Which of the page's forms this is. */
  readonly intent?: string
  /** Where it posts to; the page itself unless said. */
  readonly action?: string
  /** Fields that are not shown. They also tell equal forms in a list apart. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, FieldTexts>>
  /** The field that a refusal is about, by its code, where it is one of the rules and not of the input's form. */
  readonly faults?: Partial<Readonly<Record<RefusalCode, string>>>
  /** Leaves the page for a new document: sign-in and language change the whole of it. */
  readonly newDocument?: boolean
  readonly files?: boolean
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/**
 * A form that posts to a route's action, with or without JavaScript. What the action refused is told in a summary
 * that takes the focus, and beside each field; what was typed is still there.
 */
export function PostForm({
  intent,
  action,
  hidden = {},
  fields = {},
  faults = {},
  newDocument,
  files,
  className = 'form',
  label,
  children,
}: PostFormProps) {
  const answer = useActionData<Partial<RefusedForm>>()
  const { key, search } = useLocation()
  const mine = answer && isMine(answer, intent, hidden) ? answer : undefined
  const id = [intent ?? 'form', ...Object.values(hidden)].join('-')
  const { refusals } = useTexts()
  const fault = mine && faults[mine.refusal.code]
  const faulty = fault ? [fault] : mine ? faultyFields(mine.refusal) : []
  const said = mine && fault ? refusals[mine.refusal.code](mine.refusal.facts) : null
  return (
    <FormContext.Provider value={{ id, fields, values: mine?.values ?? null, faulty, said }}>
      <Form
        // A form that was accepted starts afresh; one that was refused keeps what was typed.
        key={mine ? 'refused' : search.includes('gjort=') ? key : 'first'}
        method="post"
        action={action}
        encType={files ? 'multipart/form-data' : undefined}
        reloadDocument={newDocument}
        className={className}
        aria-label={label}
        noValidate
        preventScrollReset
      >
        {intent && <input type="hidden" name="intent" value={intent} />}
        {Object.entries(hidden).map(([name, value]) => (
          // What was refused as stale stays so until the page is loaded anew.
          <input
            key={name}
            type="hidden"
            name={name}
            value={name === VERSION ? (mine?.values[name] ?? value) : value}
          />
        ))}
        {mine && <FaultSummary refusal={mine.refusal} id={id} fields={fields} faulty={faulty} said={said} />}
        {children}
      </Form>
    </FormContext.Provider>
  )
}

/** Whether this form was refused: without JavaScript, what it is folded into must then stand open. */
export function useRefused(intent: string, hidden: Readonly<Record<string, string>> = {}): boolean {
  const answer = useActionData<Partial<RefusedForm>>()
  return answer !== undefined && isMine(answer, intent, hidden)
}

/** Tells what was seen, not which form it is: that of a stale form is another than the page's by now. */
const VERSION = 'version'

function isMine(
  answer: Partial<RefusedForm>,
  intent: string | undefined,
  hidden: Readonly<Record<string, string>>,
): answer is RefusedForm {
  return (
    answer.refusal !== undefined &&
    answer.intent === (intent ?? null) &&
    Object.entries(hidden).every(([name, value]) => name === VERSION || answer.values?.[name] === value)
  )
}

/** The fields that the command's schema named; a nested one ("template.key") belongs to its first part. */
function faultyFields({ code, facts }: ToldRefusal): string[] {
  if (code !== 'input.invalid' || !Array.isArray(facts.fields)) return []
  return facts.fields.map((path: string) => path.split('.')[0] ?? path)
}

function FaultSummary({
  refusal,
  id,
  fields,
  faulty,
  said,
}: {
  refusal: ToldRefusal
  id: string
  fields: Readonly<Record<string, FieldTexts>>
  faulty: readonly string[]
  said: string | null
}) {
  const { common, refusals } = useTexts()
  const summary = useRef<HTMLDivElement>(null)
  const { key } = useLocation()
  useEffect(() => {
    // On a page that came whole from the server somebody may be on the way to a field before its script is there.
    const cameWhole = key === 'default'
    if (!cameWhole || document.activeElement === document.body) summary.current?.focus()
  }, [refusal, key])
  // In the order of the form, whichever order the fields were checked in.
  const listed = Object.keys(fields).filter((name) => faulty.includes(name))
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{listed.length > 0 ? common.errorSummary : common.notDone}</h2>
      {listed.length === 0 && <p>{refusals[refusal.code](refusal.facts)}</p>}
      {listed.length > 0 && (
        <ul>
          {listed.map((name) => (
            <li key={name}>
              <a href={`#${id}-${name}`} onClick={goToTarget}>
                {fields[name]?.label}: {said ?? fields[name]?.problem ?? common.invalidField}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The fault beside its field. */
export function Fault({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="fault" id={id}>
      <ExclamationmarkTriangleIcon aria-hidden className="i s" />
      <span>{children}</span>
    </p>
  )
}
