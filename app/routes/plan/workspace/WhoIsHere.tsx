import { Fragment } from 'react'
import { SideGlyph } from '~app/components/Side'
import { useDesk, useDeskState } from '~app/editor/deskContext'
import { useTexts } from '~app/i18n/language'

/** Who is in a section, beside its status. */
export function WhoIsHere({ sectionId, active }: { sectionId: string; active: boolean }) {
  const { common, workspace } = useTexts()
  const me = useDesk()?.writer.id
  const people = useDeskState((desk) => desk.people, null)
  const offline = useDeskState(({ save }) => save.kind === 'offline', false)
  const others = (people ?? []).filter((person) => person.sectionId === sectionId && person.personId !== me)
  const names = [...new Map(others.map((person) => [person.personId, person])).values()]

  if (active && offline) return <span>{workspace.youWriteOffline}</span>
  if (active && names.length === 0) return <span>{workspace.youWrite}</span>
  if (active) {
    return (
      <span>
        {workspace.youWriteWith}{' '}
        {names.map(({ personId, name }, index) => (
          <Fragment key={personId}>
            {index > 0 && (index === names.length - 1 ? ` ${workspace.and} ` : ', ')}
            <strong>{name.split(' ')[0]}</strong>
          </Fragment>
        ))}
      </span>
    )
  }
  const [first] = names
  if (!first) return null
  return (
    <span className="row who-here">
      <SideGlyph side={first.side} />
      {workspace.writesHere(common.list(names.map(({ name }) => name)), names.length > 1)}
    </span>
  )
}
