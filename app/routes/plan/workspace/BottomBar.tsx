import { Link } from '@remix-run/react'
import { CalendarIcon, CogIcon, FileTextIcon, PersonPlusIcon } from '~app/components/icons'
import { Dialog } from '~app/editor/dialogs/Dialog'
import { BulletListIcon, HelpIcon, MoreIcon, SearchIcon } from '~app/editor/icons'
import { useTexts } from '~app/i18n/language'
import { MyViewItems } from './mine/MyView'
import { Formats } from './PlanTools'
import { ThreadsTab } from './rail/ThreadsButton'
import { SectionCard } from './SectionCard'
import { useWorkspace } from './workspaceData'

/** The rooms of the workspace on a phone. While one writes, the text tools stand in its place. */
export function BottomBar({ onFind }: { onFind: () => void }) {
  const { openDialog } = useWorkspace()
  const { workspace } = useTexts()
  return (
    <nav className="mbar" aria-label={workspace.more}>
      <a href="#content" aria-current="page">
        <FileTextIcon aria-hidden className="i" />
        <span>{workspace.text}</span>
      </a>
      <button type="button" onClick={() => openDialog({ kind: 'contents' })}>
        <BulletListIcon aria-hidden className="i" />
        <span>{workspace.contents}</span>
      </button>
      <ThreadsTab />
      <button type="button" onClick={onFind}>
        <SearchIcon aria-hidden className="i" />
        <span>{workspace.find.short}</span>
      </button>
      <button type="button" onClick={() => openDialog({ kind: 'more' })}>
        <MoreIcon aria-hidden className="i" />
        <span>{workspace.more}</span>
      </button>
    </nav>
  )
}

/** What does not fit on a phone's bar: the section's card, sharing, files, settings. */
export function MoreSheet() {
  const { data, openDialog } = useWorkspace()
  const { workspace, planFrame } = useTexts()
  return (
    <Dialog title={workspace.more} sheet onClose={() => openDialog(null)}>
      <SectionCard />
      <ul className="plain">
        <li>
          <Link className="menu__item" to={`/planer/${data.plan.id}/personer`}>
            <PersonPlusIcon aria-hidden className="i" /> {workspace.share}
          </Link>
        </li>
        <li>
          <Link className="menu__item" to={`/planer/${data.plan.id}/moter`}>
            <CalendarIcon aria-hidden className="i" /> {planFrame.sessions}
          </Link>
        </li>
        <li>
          <Link className="menu__item" to={`/planer/${data.plan.id}/innstillinger`}>
            <CogIcon aria-hidden className="i" /> {workspace.settings}
          </Link>
        </li>
        <li>
          <button className="menu__item" type="button" onClick={() => openDialog({ kind: 'shortcuts' })}>
            <HelpIcon aria-hidden className="i" /> {workspace.shortcuts.title}
          </button>
        </li>
      </ul>
      <MyViewItems />
      <div className="more-formats">
        <Formats />
      </div>
    </Dialog>
  )
}
