import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { PlanStream, Presence } from '~app/editor/live/planStream'

/** How a remark is told apart from a section, where the stream says who is where. */
const MARK = 'merknad:'
/** How long news of the plan is gathered before the page is fetched anew, in milliseconds. */
const GATHER = 400

/** Tells colleagues which remark lies open here, and who of them is on which. The table is fetched anew when they save. */
export function useLookers(planId: string, personId: string, openId: string | null) {
  const { revalidate } = useRevalidator()
  const latest = useRef(revalidate)
  const stream = useRef<PlanStream | null>(null)
  const at = openId === null ? null : `${MARK}${openId}`
  const here = useRef(at)
  const [people, setPeople] = useState<readonly Presence[]>([])
  useEffect(() => {
    latest.current = revalidate
    here.current = at
    stream.current?.at(at)
  })
  useEffect(() => {
    let left = false
    let gathering: ReturnType<typeof setTimeout> | undefined
    void import('~app/editor/live/planStream').then(({ PlanStream }) => {
      if (left) return
      const origin = location.origin.replace(/^http/, 'ws')
      stream.current = new PlanStream(`${origin}/stream/${planId}?person=${personId}`, {
        present: (now) => setPeople(now ?? []),
        contact: () => undefined,
        changed: () => {
          clearTimeout(gathering)
          gathering = setTimeout(() => latest.current(), GATHER)
        },
      })
      stream.current.at(here.current)
    })
    return () => {
      left = true
      clearTimeout(gathering)
      stream.current?.close()
      stream.current = null
    }
  }, [planId, personId])
  return people.flatMap(({ personId: who, name, sectionId }) =>
    who !== personId && sectionId?.startsWith(MARK) ? [{ remarkId: sectionId.slice(MARK.length), name }] : [],
  )
}
