import { z } from 'zod'
import { query } from '../command'
import { signedIn } from '../auth/signedIn'
import { needsOf } from '../plans/needs'
import { newsOf } from '../plans/news'
import { plansOf } from '../plans/plansOf'

/** The first screen after sign-in: the viewer's plans, what needs them, what is new, and what they may bring back. */
export const myPlans = query(z.object({}), async (deps, viewer) => {
  const me = signedIn(viewer)
  const { plans, bin } = await plansOf(deps.db, me)
  const [needsMe, news] = await Promise.all([needsOf(deps, me, plans), newsOf(deps.db, me, plans)])
  return {
    plans: plans.map(({ sections: _, since: __, ...plan }) => plan),
    needsMe,
    news,
    bin,
  }
})
