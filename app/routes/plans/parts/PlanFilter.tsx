import { useTexts } from '~app/i18n/language'
import { Switch } from './Switch'

/** Active or adopted plans; left out until something has been adopted. */
export function PlanFilter({
  active,
  adopted,
  showsAdopted,
}: {
  active: number
  adopted: number
  showsAdopted: boolean
}) {
  const { myPlans } = useTexts()
  if (adopted === 0) return null
  return (
    <Switch
      label={myPlans.show}
      choices={[
        ['/planer', myPlans.active(active), !showsAdopted],
        ['/planer?vis=vedtatte', myPlans.adopted(adopted), showsAdopted],
      ]}
    />
  )
}
