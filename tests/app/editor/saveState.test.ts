import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advance,
  openLine,
  PATIENCE,
  saveState,
  untilAnnouncement,
  type Line,
  type LineEvent,
} from '~app/editor/saveState'

const start = 1_000_000
const after = (...events: readonly LineEvent[]): Line => events.reduce(advance, openLine(start))

const opened: LineEvent = { kind: 'opened' }
const edited = (at: number): LineEvent => ({ kind: 'edited', at: start + at })
const acknowledged = (at: number, all = true): LineEvent => ({ kind: 'acknowledged', all, at: start + at })
const lost = (at: number): LineEvent => ({ kind: 'lost', at: start + at })
const shown = (line: Line, at: number) => saveState([line], start + at)

describe('what the page says about saving', () => {
  it('is saving from the first keystroke that the server has not acknowledged', () => {
    expect(shown(after(opened, edited(10)), 11)).toEqual({ kind: 'saving' })
  })

  it('is saved only when the acknowledgement covers everything that stands here', () => {
    expect(shown(after(opened, edited(10), acknowledged(20, false)), 21)).toEqual({ kind: 'saving' })
    expect(shown(after(opened, edited(10), acknowledged(20)), 21)).toEqual({ kind: 'saved', at: start + 20 })
  })

  it('is never saved because a copy lies on the device', () => {
    const reopened = after({ kind: 'restored', waiting: 2 })
    expect(shown(reopened, 10)).toEqual({ kind: 'saving' })
    expect(shown(reopened, PATIENCE)).toMatchObject({ kind: 'offline', waiting: 2 })
  })

  it('says offline after three seconds without contact, and since when', () => {
    const line = after(opened, edited(10), acknowledged(20), lost(100))
    expect(shown(line, 100 + PATIENCE - 1)).toEqual({ kind: 'saved', at: start + 20 })
    expect(shown(line, 100 + PATIENCE)).toEqual({ kind: 'offline', waiting: 0, since: start + 100 })
  })

  it('counts a run of keystrokes as one change', () => {
    const line = after(opened, lost(0), edited(100), edited(300), edited(900), edited(2_500))
    expect(shown(line, 5_000)).toMatchObject({ kind: 'offline', waiting: 2 })
  })

  it('says how many changes are on their way when contact is back', () => {
    const line = after(opened, lost(0), edited(100), edited(2_000), opened)
    expect(shown(line, 5_000)).toEqual({ kind: 'sending', waiting: 2 })
    expect(shown(advance(line, acknowledged(5_100)), 5_200)).toEqual({ kind: 'saved', at: start + 5_100 })
  })

  it('does not call it offline while a section that nobody has written in is being opened', () => {
    const saved = after(opened, edited(10), acknowledged(20))
    expect(saveState([saved, openLine(start)], start + 10_000)).toEqual({ kind: 'saved', at: start + 20 })
  })

  it('is offline when any section with waiting changes is, though others answer', () => {
    const away = after(opened, lost(0), edited(100))
    const open = after(opened, edited(10), acknowledged(20))
    expect(saveState([open, away], start + 5_000)).toMatchObject({ kind: 'offline', waiting: 1 })
  })

  it('shows a refusal before anything else', () => {
    const refused = after(opened, edited(10), { kind: 'refused', reason: 'locked' })
    const open = after(opened, edited(10), acknowledged(20))
    expect(saveState([open, refused], start + 30)).toEqual({ kind: 'refused', reason: 'locked', waiting: 1 })
  })

  it('takes the refusal back when the server has everything after all', () => {
    const line = after(opened, edited(10), { kind: 'refused', reason: 'locked' }, acknowledged(40))
    expect(shown(line, 50)).toEqual({ kind: 'saved', at: start + 40 })
  })

  it('says that the server cannot store, and that sockets are blocked', () => {
    const failing = after(opened, edited(10), { kind: 'storage', failing: true })
    expect(shown(failing, 20)).toEqual({ kind: 'storageFailing', waiting: 1 })
    expect(saveState([openLine(start)], start + 9_000, true)).toEqual({ kind: 'blocked', waiting: 0 })
  })

  it('is never saved while anything waits, whatever happens', () => {
    const event: fc.Arbitrary<LineEvent> = fc.oneof(
      fc.constant(opened),
      fc.nat(20_000).map(edited),
      fc.tuple(fc.nat(20_000), fc.boolean()).map(([at, all]) => acknowledged(at, all)),
      fc.nat(20_000).map(lost),
      fc.boolean().map((failing): LineEvent => ({ kind: 'storage', failing })),
      fc.constant<LineEvent>({ kind: 'refused', reason: 'role' }),
      fc.constant<LineEvent>({ kind: 'accepted' }),
    )
    fc.assert(
      fc.property(fc.array(event), fc.array(event), fc.nat(30_000), (first, second, at) => {
        const lines = [after(...first), after(...second)]
        const state = saveState(lines, start + at)
        if (lines.some((line) => line.waiting > 0)) expect(state.kind).not.toBe('saved')
      }),
    )
  })
})

describe('what is read aloud', () => {
  it('comes at once, and then at most every ten seconds', () => {
    expect(untilAnnouncement(null, start)).toBe(0)
    expect(untilAnnouncement(start, start + 4_000)).toBe(6_000)
    expect(untilAnnouncement(start, start + 60_000)).toBe(0)
  })
})
