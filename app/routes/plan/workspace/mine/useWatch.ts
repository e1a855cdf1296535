import { useFetcher } from '@remix-run/react'
import { useCallback } from 'react'
import { useWorkspace } from '../workspaceData'

/** What the reader follows here, and how it is changed; null stands for the plan as a whole. */
export function useWatch() {
  const { data } = useWorkspace()
  const { submit } = useFetcher()
  const planId = data.plan.id
  const watches = (sectionId: string | null) => data.watched.includes(sectionId ?? '')
  const setWatched = useCallback(
    (sectionId: string | null, watched: boolean) =>
      submit(
        { intent: 'watch', planId, sectionId: sectionId ?? '', watched: watched ? 'yes' : 'no', stay: '1' },
        { method: 'post', action: '/varsler/valg' },
      ),
    [submit, planId],
  )
  return { watches, setWatched }
}
