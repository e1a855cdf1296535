import { Fault, useField } from '~app/components/form/PostForm'

/**
 * A field that nobody sees and everybody leaves empty, except what fills in everything. Whoever comes upon it, as by a
 * program that fills in forms, is told what is wrong.
 */
export function Trap() {
  const field = useField('trap')
  return (
    <div className={field.problem ? 'field' : 'trap'}>
      <label htmlFor={field.id}>{field.label}</label>
      <input
        className="ds-input"
        id={field.id}
        name="homepage"
        autoComplete="off"
        tabIndex={field.problem ? 0 : -1}
      />
      {field.problem && <Fault id={`${field.id}-fault`}>{field.problem}</Fault>}
    </div>
  )
}
