import { z } from 'zod'
import { fingerprintOf } from '../adoption/fingerprintOf'
import { publicPlanFor, publicPlanFrame } from '../adoption/publicPlanFor'
import { query } from '../command'
import { consultationName } from '../statements/input'

/** What has happened to an adopted plan since it was published, without its text: for those who follow it. */
export const publicPlanNews = query(z.object({ name: consultationName }), async (deps, viewer, { name }) => {
  const frame = publicPlanFrame(await publicPlanFor(deps, viewer, name))
  return { ...frame, fingerprint: fingerprintOf(frame) }
})
