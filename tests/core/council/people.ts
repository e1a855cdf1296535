import type { CommitteeMember, MemberSeat } from '~core/council/committee'

/** Members written as "name party", with a seat where they lead: "Kari Ap leader". */
export function members(...written: readonly string[]): CommitteeMember[] {
  return written.map((line) => {
    const [name = '', party = '', seat = 'member'] = line.split(' ')
    return { id: name, name, party, seat: seat as MemberSeat, leftOn: null }
  })
}
