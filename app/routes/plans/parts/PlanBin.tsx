import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { When } from '~app/components/Time'
import { useTexts } from '~app/i18n/language'
import type { Moment } from '~app/i18n/time'

type Binned = SerializeFrom<Awaited<ReturnType<Services['myPlans']>>['bin'][number]>

/** Plans in the bin that the visitor may bring back. */
export function PlanBin({ bin, now }: { bin: readonly Binned[]; now: Moment }) {
  const { myPlans } = useTexts()
  return (
    <details className="more">
      <summary>{myPlans.bin(bin.length)}</summary>
      <ul className="plain nd">
        {bin.map((plan) => (
          <li key={plan.id}>
            <div className="grow">
              <span className="strong">{plan.title}</span>
              <span className="sub">
                {plan.municipality.name} · {myPlans.deletedAt.toLowerCase()}{' '}
                <When at={plan.deletedAt} now={now} />
              </span>
            </div>
            <PostForm intent="restore" hidden={{ planId: plan.id }} className="inline">
              <SubmitButton variant="secondary" neutral label={myPlans.restoreThis(plan.title)}>
                {myPlans.restore}
              </SubmitButton>
            </PostForm>
          </li>
        ))}
      </ul>
    </details>
  )
}
