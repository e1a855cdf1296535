import type { Services } from '~server/services'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Avatar } from '~app/components/Side'
import { useTexts } from '~app/i18n/language'

type DemoPerson = Awaited<ReturnType<Services['demoPeople']>>[number]

/** One of the demonstration's people, and the click that signs in as them. */
export function SeatCard({ person }: { person: DemoPerson }) {
  const { front, common } = useTexts()
  return (
    <article className="card seat">
      <Avatar name={person.name} side={person.side} size="l" decorative />
      <div className="grow">
        <h4 className="m0">{person.name}</h4>
        <p className="m0 sub">{[person.title, person.organisation].filter(Boolean).join(', ')}</p>
        <p className="m0 row wrap seat__tags">
          {person.role && <span className="ds-tag quiet">{common.roles[person.role]}</span>}
          {person.admin && <span className="ds-tag quiet">{front.admin}</span>}
        </p>
      </div>
      <PostForm action="/demo/sign-in" hidden={{ person: person.id }} newDocument className="seat__go">
        <SubmitButton variant="secondary" neutral>
          {front.signInAs(firstName(person.name))}
        </SubmitButton>
      </PostForm>
    </article>
  )
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name
}
