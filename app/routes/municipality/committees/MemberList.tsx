import { useSearchParams } from '@remix-run/react'
import { seatsOf } from '~core/council/committee'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import type { CommitteesPage, ShownCommittee, ShownMember } from './committeesData'
import { MemberFields, memberFaults } from './MemberFields'

type Politicians = CommitteesPage['politicians']

/** Who sits in a body, each with the form that corrects it, and the form for one more. */
export function MemberList({
  committee,
  politicians,
}: {
  committee: ShownCommittee
  politicians: Politicians
}) {
  const { committees: words } = useTexts()
  const [search] = useSearchParams()
  const { id: committeeId, name, members } = committee
  const hidden = { committeeId, memberId: '' }
  const refusedNew = useRefused('member', hidden)
  const refused = useRefused('member', { committeeId })
  const sitting = members.filter(({ leftOn }) => leftOn === null)
  const seats = seatsOf(sitting)
  const alternates = sitting.length - seats
  const count = [words.members(seats), alternates > 0 && words.alternates(alternates)].filter(Boolean)
  return (
    <details className="more" open={refused || search.get('apent') === committeeId || undefined}>
      <summary aria-label={`${words.membersOf(name)}: ${count.join(', ')}`}>{count.join(', ')}</summary>
      <div className="stack">
        {members.length === 0 && <p className="m0 sub">{words.noMembers}</p>}
        {members.length > 0 && (
          <ul className="plain nd people" aria-label={words.membersOf(name)}>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} politicians={politicians} />
            ))}
          </ul>
        )}
        <details className="more" open={refusedNew || undefined}>
          <summary>{words.addMember}</summary>
          <PostForm intent="member" hidden={hidden} fields={words.memberFields} faults={memberFaults}>
            <MemberFields politicians={politicians} />
            <div>
              <SubmitButton>{words.addSubmit}</SubmitButton>
            </div>
          </PostForm>
        </details>
      </div>
    </details>
  )
}

function MemberRow({ member, politicians }: { member: ShownMember; politicians: Politicians }) {
  const texts = useTexts()
  const { committees: words, common } = texts
  const { id: memberId, committeeId, name, party, seat, leftOn } = member
  const hidden = { committeeId, memberId }
  const refused = useRefused('member', hidden)
  const facts = [words.seats[seat], party, leftOn && words.left(date(texts, leftOn))]
  return (
    <li className="wraps">
      <div className="grow">
        <span className="strong">{name}</span>
        <span className="sub">{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <details className="more edit" open={refused || undefined}>
        <summary aria-label={words.changeThisMember(name)}>{words.changeMember}</summary>
        <PostForm intent="member" hidden={hidden} fields={words.memberFields} faults={memberFaults}>
          <MemberFields initial={member} politicians={politicians} />
          <div>
            <SubmitButton>{common.save}</SubmitButton>
          </div>
        </PostForm>
      </details>
    </li>
  )
}
