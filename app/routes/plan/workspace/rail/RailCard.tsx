import { lazy, memo, Suspense, useEffect, useRef } from 'react'
import type { Id } from '~core/ids'
import type { RailItem } from '~app/editor/talk/railItem'
import { Composer } from './Composer'
import { DraftCard } from './DraftCard'
import { ThreadCard } from './ThreadCard'
import type { CardLook } from './cardLooks'

const ProposalCard = lazy(() => import('../proposals/ProposalCard'))

interface RailCardProps {
  readonly item: RailItem
  readonly look: CardLook
  /** Told how tall the card is. */
  readonly grew?: (id: Id, look: CardLook, height: number) => void
}

/** One card, whatever it is of. It is drawn anew for what it shows, not because the cards beside it moved. */
export const RailCard = memo(function RailCard({ item, look, grew }: RailCardProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { id } = item
  useEffect(() => {
    const element = frame.current
    if (!element || !grew) return
    const observer = new ResizeObserver(() => grew(id, look, element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [id, look, grew])
  return <div ref={frame}>{cardOf(item, look)}</div>
})

function cardOf(item: RailItem, look: CardLook) {
  switch (item.kind) {
    case 'thread':
      return <ThreadCard thread={item.thread} look={look} />
    case 'proposal':
      return (
        <Suspense>
          <ProposalCard id={item.id} proposals={item.proposals} look={look} />
        </Suspense>
      )
    case 'draft':
      return <DraftCard draft={item.draft} />
    case 'composer':
      return <Composer place={item.place} />
  }
}
