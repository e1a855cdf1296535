import { ArrowDownIcon, ArrowUpIcon } from '~app/components/icons'
import { TextField } from '~app/components/form/fields'
import { PostForm, useRefused } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'
import { date } from '~app/i18n/time'
import { BodyFields } from './BodyFields'
import type { CommitteesPage, ShownCommittee } from './committeesData'
import { MemberList } from './MemberList'

/** One body: what it is, when it sits, who is in it, and where it stands among the others. */
export function CommitteeCard({
  committee,
  all,
  politicians,
}: {
  committee: ShownCommittee
  all: readonly ShownCommittee[]
  politicians: CommitteesPage['politicians']
}) {
  const texts = useTexts()
  const { committees: words, common } = texts
  const { id, name, kind, periodFrom, periodTo, dissolvedOn, version } = committee
  const hidden = { committeeId: id, version: String(version) }
  const refused = useRefused('change', hidden)
  const state = dissolvedOn
    ? words.dissolved(date(texts, dissolvedOn))
    : committee.sits
      ? words.sits
      : committee.isOver
        ? words.over
        : words.notYet
  return (
    <li className="card stack">
      <div className="committee-head">
        <div>
          <h2 className="ds-heading m0" data-size="xs">
            {name}
          </h2>
          <p className="m0 sub">
            {words.kinds[kind]} · {words.period(date(texts, periodFrom), date(texts, periodTo))} · {state}
          </p>
        </div>
        <Order committee={committee} all={all} />
      </div>
      <MemberList committee={committee} politicians={politicians} />
      <details className="more edit" open={refused || undefined}>
        <summary aria-label={words.changeThis(name)}>{words.change}</summary>
        <PostForm
          intent="change"
          hidden={hidden}
          fields={words.fields}
          faults={{ 'committee.endsBeforeStart': 'periodTo' }}
        >
          <BodyFields initial={committee} />
          <TextField name="dissolvedOn" type="date" initial={dissolvedOn} optional />
          <div>
            <SubmitButton>{common.save}</SubmitButton>
          </div>
        </PostForm>
      </details>
    </li>
  )
}

/** Up and down among those that are not over. */
function Order({ committee, all }: { committee: ShownCommittee; all: readonly ShownCommittee[] }) {
  const { committees: words } = useTexts()
  const peers = all.filter(({ isOver }) => !isOver)
  const at = peers.indexOf(committee)
  if (at < 0) return null
  const moves = [
    [peers[at - 1], words.moveUpThis(committee.name), words.moveUp, ArrowUpIcon],
    [peers[at + 1], words.moveDownThis(committee.name), words.moveDown, ArrowDownIcon],
  ] as const
  return (
    <div className="committee-order">
      {moves.map(
        ([neighbour, label, title, Icon]) =>
          neighbour && (
            <PostForm
              key={title}
              intent="move"
              hidden={{ committeeId: committee.id, to: String(all.indexOf(neighbour)) }}
            >
              <SubmitButton variant="tertiary" neutral label={label}>
                <Icon aria-hidden className="i" />
              </SubmitButton>
            </PostForm>
          ),
      )}
    </div>
  )
}
