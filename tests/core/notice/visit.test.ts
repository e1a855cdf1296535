import { expect, it } from 'vitest'
import { visitAt, type Visit } from '~core/notice/visit'

const at = (clock: string) => new Date(`2026-11-20T${clock}:00Z`)
const monday: Visit = {
  seenAt: at('09:00'),
  seenSnapshotId: 'seen',
  newsSince: at('07:00'),
  newsSnapshotId: 'old',
}

it('a first visit has no news', () => {
  expect(visitAt(at('09:00'), null)).toMatchObject({ seenAt: at('09:00'), newsSince: null })
})

it('a page that is loaded again within half an hour keeps the news', () => {
  expect(visitAt(at('09:29'), monday)).toEqual({ ...monday, seenAt: at('09:29') })
})

it('after half an hour of silence news is what came since the last sign', () => {
  expect(visitAt(at('09:30'), monday)).toEqual({
    seenAt: at('09:30'),
    seenSnapshotId: 'seen',
    newsSince: at('09:00'),
    newsSnapshotId: 'seen',
  })
})
