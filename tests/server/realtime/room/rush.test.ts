import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Member } from '~server/realtime/member'
import { Rush } from '~server/realtime/rush'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** Somebody comes each millisecond. */
function crowd(rush: Rush, count: number): Member[] {
  return Array.from({ length: count }, () => {
    vi.advanceTimersByTime(1)
    const member = {} as Member
    rush.came(member)
    return member
  })
}

it('is no matter of a few', () => {
  const rush = new Rush()
  crowd(rush, 5)
  expect(rush.isOn).toBe(false)
})

it('is over when everybody has said what they have, or has gone', () => {
  const rush = new Rush()
  const members = crowd(rush, 60)
  for (const member of members) {
    expect(rush.isOn).toBe(true)
    rush.heard(member)
  }
  expect(rush.isOn).toBe(false)
})

it('does not wait for those who say nothing', () => {
  const rush = new Rush()
  const [first] = crowd(rush, 60)
  vi.advanceTimersByTime(20)
  if (first) rush.heard(first)
  vi.advanceTimersByTime(20)
  expect(rush.isOn).toBe(true)
  vi.advanceTimersByTime(20)
  expect(rush.isOn).toBe(false)
})

it('keeps nobody waiting for long, however many come, and begins anew when it was told', () => {
  const rush = new Rush()
  crowd(rush, 300)
  expect(rush.isOn).toBe(false)
  rush.told()
  crowd(rush, 60)
  expect(rush.isOn).toBe(true)
})
