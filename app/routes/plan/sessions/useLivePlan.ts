import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** How long news of the plan is gathered before the page is fetched anew, in milliseconds. */
const GATHER = 200

/** Keeps a page about a plan, outside its text, as it is now: fetched anew when something in the plan changes. */
export function useLivePlan(planId: string, personId: string): void {
  const { revalidate } = useRevalidator()
  const latest = useRef(revalidate)
  useEffect(() => {
    latest.current = revalidate
  })
  useEffect(() => {
    let stream: { close(): void } | null = null
    let left = false
    let gathering: ReturnType<typeof setTimeout> | undefined
    void import('~app/editor/live/planStream').then(({ PlanStream }) => {
      if (left) return
      const origin = location.origin.replace(/^http/, 'ws')
      stream = new PlanStream(`${origin}/stream/${planId}?person=${personId}`, {
        present: () => undefined,
        contact: () => undefined,
        changed: () => {
          clearTimeout(gathering)
          gathering = setTimeout(() => latest.current(), GATHER)
        },
      })
    })
    return () => {
      left = true
      clearTimeout(gathering)
      stream?.close()
    }
  }, [planId, personId])
}
