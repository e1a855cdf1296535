import { sides } from '~core/access/sides'
import { SelectField, TextField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { CheckmarkIcon } from '~app/components/icons'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'
import { useSession, type SessionPerson } from '../sessionData'

/** Who is here. Presence ticks off by itself; those who run the meeting can say otherwise. */
export function Attendance() {
  const { participants, mayRun } = useSession()
  const { workSessions, common } = useTexts()
  const isOpen = useRefused('add')
  const present = participants.filter(({ isPresent }) => isPresent).length
  return (
    <section className="card stack" aria-labelledby="attendance">
      <h2 id="attendance" className="ds-heading m0" data-size="xs">
        {workSessions.attendance} ({present})
      </h2>
      <p className="sub sm m0">{workSessions.attendanceHint}</p>
      <ul className="plain attendance">
        {participants.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {mayRun && (
        <details className="more" open={isOpen || undefined}>
          <summary>{workSessions.byHand}</summary>
          <PostForm intent="add" fields={workSessions.byHandFields}>
            <TextField name="name" autoComplete="off" />
            <SelectField
              name="side"
              initial="voluntary"
              options={sides.map((side) => [side, common.sides[side]])}
            />
            <TextField name="organisation" optional />
            <div>
              <SubmitButton variant="secondary">{workSessions.add}</SubmitButton>
            </div>
          </PostForm>
        </details>
      )}
    </section>
  )
}

function PersonRow({ person }: { person: SessionPerson }) {
  const { mayRun } = useSession()
  const { workSessions } = useTexts()
  const { id, name, side, organisation, isPresent } = person
  return (
    <li className="row">
      <Avatar name={name} side={side} />
      <span className="grow">
        {name}
        {organisation && (
          <>
            , <span className="sub sm">{organisation}</span>
          </>
        )}
      </span>
      {isPresent && (
        <span className="row here">
          <CheckmarkIcon aria-hidden className="i s" />
          <span className={mayRun ? 'ds-sr-only' : undefined}>{workSessions.here}</span>
        </span>
      )}
      {mayRun && (
        <PostForm
          intent="attend"
          hidden={{ participantId: id, present: String(!isPresent) }}
          className="inline"
        >
          <SubmitButton
            variant="tertiary"
            neutral
            label={isPresent ? workSessions.markAwayThis(name) : workSessions.markHereThis(name)}
          >
            {isPresent ? workSessions.markAway : workSessions.markHere}
          </SubmitButton>
        </PostForm>
      )}
    </li>
  )
}
