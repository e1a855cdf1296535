import { Link } from '@remix-run/react'
import { PhaseSteps } from '~app/components/PhaseBar'
import { TopBar } from '~app/components/TopBar'
import type { SaveState } from '~app/editor/saveState'
import { CalmPage, MyViewMenu } from './mine/MyView'
import { PeopleAnnouncer } from './mine/PeopleAnnouncer'
import { DownloadMenu, PresentNow, SessionsLink, SettingsLink, ShareLink } from './PlanTools'
import { SaveAnnouncer, SaveStatus } from './SaveStatus'
import { useTexts } from '~app/i18n/language'
import type { WorkspaceData } from './workspaceData'

/** The plan's title, what is saved, who is here, and the ways out: settings, files, people. */
export function WorkspaceHeader({
  plan,
  save,
}: {
  plan: WorkspaceData['plan']
  /** Null before the page has come alive: then nothing is known of saving. */
  save: SaveState | null
}) {
  const { casePaper } = useTexts()
  return (
    <>
      <TopBar
        tools={
          <div className="row plan-tools">
            <span className="only-wide">{save && <SaveStatus state={save} />}</span>
            <span className="only-wide">
              <PresentNow />
            </span>
            <span className="row only-wide plan-tools__links">
              <MyViewMenu />
              {!plan.paper && <SessionsLink />}
              <SettingsLink />
              <DownloadMenu />
              <ShareLink />
            </span>
          </div>
        }
        below={
          <div className="phases-row">
            {plan.paper ? (
              <Link className="lk paper-back" to={`/planer/${plan.paper.aboutId}/saksframlegg`}>
                {casePaper.toPage}
              </Link>
            ) : (
              <PhaseSteps phase={plan.phase} planId={plan.id} />
            )}
            <span className="only-narrow phases-row__save">{save && <SaveStatus state={save} />}</span>
          </div>
        }
      >
        <div className="plan-id">
          <h1>{plan.title}</h1>
          <p>{plan.municipality.name}</p>
        </div>
      </TopBar>
      {save && <SaveAnnouncer state={save} />}
      <PeopleAnnouncer />
      <CalmPage />
    </>
  )
}
