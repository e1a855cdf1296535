import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './page'

export type CommitteesPage = SerializeFrom<typeof loader>
export type ShownCommittee = CommitteesPage['committees'][number]
export type ShownMember = ShownCommittee['members'][number]
