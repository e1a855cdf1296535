import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'

type Binned = SerializeFrom<Awaited<ReturnType<Services['planWorkspace']>>['bin'][number]>

/** The plan's bin: each deletion, with what went along, and the way back. */
export function SectionBin({ bin, now }: { bin: readonly Binned[]; now: Moment }) {
  const { planSettings, common } = useTexts()
  return (
    <section aria-labelledby="bin">
      <h2 id="bin" className="ds-heading m0" data-size="xs">
        {planSettings.bin}
      </h2>
      <p className="sub">{bin.length > 0 ? planSettings.binLead : planSettings.binEmpty}</p>
      {bin.length > 0 && (
        <ul className="plain nd">
          {bin.map((section) => (
            <li key={section.id}>
              <div className="grow">
                <span className="strong">{section.title}</span>
                <span className="sub">
                  {planSettings.deletedAt} <When at={section.deletedAt} now={now} />
                  {section.with.length > 0 && ` ${planSettings.with(common.list(section.with))}`}
                </span>
              </div>
              <PostForm intent="restore" hidden={{ sectionId: section.id }} className="inline">
                <SubmitButton variant="secondary" neutral label={planSettings.restoreThis(section.title)}>
                  {common.restore}
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
