import { Form, Link } from '@remix-run/react'
import {
  CalendarIcon,
  ChevronDownIcon,
  CogIcon,
  FilePdfIcon,
  FileExportIcon,
  FileTextIcon,
  FileWordIcon,
  GlobeIcon,
  PersonPlusIcon,
} from '~app/components/icons'
import { Menu } from '~app/components/Menu'
import { Avatar } from '~app/components/Side'
import { useDesk, useDeskState } from '~app/editor/deskContext'
import { useTexts } from '~app/i18n/language'
import { useWorkspace } from './workspaceData'

/** Avatars shown in the header; more are counted. */
const MOST = 4

/** Everyone at the table now. While there is no contact one sees oneself only: of the others nothing is known. */
export function PresentNow() {
  const { workspace } = useTexts()
  const desk = useDesk()
  const people = useDeskState((snapshot) => snapshot.people, null)
  if (!desk) return null
  const { writer } = desk
  const others = new Map((people ?? []).map((person) => [person.personId, person]))
  const me = { personId: writer.id, name: writer.name, initials: writer.initials, side: writer.side }
  others.delete(writer.id)
  const all = [me, ...others.values()]
  return (
    <ul className="avs present" aria-label={workspace.presentNow}>
      {all.slice(0, MOST).map(({ personId, name, initials, side }) => (
        <li key={personId}>
          <Avatar name={name} side={side} initials={initials} />
        </li>
      ))}
      {all.length > MOST && <li className="sub sm">+{all.length - MOST}</li>}
    </ul>
  )
}

const formats = [
  ['pdf', FilePdfIcon],
  ['docx', FileWordIcon],
  ['html', GlobeIcon],
  ['md', FileTextIcon],
] as const

/** The draft as a file: one button for each form of it. */
export function DownloadMenu() {
  const { workspace } = useTexts()
  return (
    <Menu
      label={workspace.downloadAs}
      summary={
        <>
          <FileExportIcon aria-hidden className="i" />
          <span className="only-wide">{workspace.download}</span>
          <ChevronDownIcon aria-hidden className="i s only-wide" />
        </>
      }
    >
      <Formats />
    </Menu>
  )
}

export function Formats() {
  const { data } = useWorkspace()
  const { workspace } = useTexts()
  return (
    <Form method="post" action={`/planer/${data.plan.id}/eksport`}>
      <h2>{workspace.downloadAs}</h2>
      <ul className="plain">
        {formats.map(([format, Icon]) => (
          <li key={format}>
            <button className="menu__item" type="submit" name="format" value={format}>
              <Icon aria-hidden className="i" /> {workspace.formats[format]}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  )
}

export function ShareLink() {
  const { data } = useWorkspace()
  const { workspace } = useTexts()
  return (
    <Link
      className="ds-button"
      data-variant="secondary"
      data-color="neutral"
      to={`/planer/${data.plan.id}/personer`}
    >
      <PersonPlusIcon aria-hidden className="i" />
      {workspace.share}
    </Link>
  )
}

/** To the plan's work sessions. */
export function SessionsLink() {
  const { data } = useWorkspace()
  const { planFrame } = useTexts()
  return (
    <Link
      className="ds-button"
      data-icon=""
      data-variant="tertiary"
      data-color="neutral"
      aria-label={planFrame.sessions}
      title={planFrame.sessions}
      to={`/planer/${data.plan.id}/moter`}
    >
      <CalendarIcon aria-hidden className="i" />
    </Link>
  )
}

export function SettingsLink() {
  const { data } = useWorkspace()
  const { workspace } = useTexts()
  return (
    <Link
      className="ds-button"
      data-icon=""
      data-variant="tertiary"
      data-color="neutral"
      aria-label={workspace.settings}
      title={workspace.settings}
      to={`/planer/${data.plan.id}/innstillinger`}
    >
      <CogIcon aria-hidden className="i" />
    </Link>
  )
}
