import { describe, expect, it } from 'vitest'
import { Limits, type LimitSettings, type Place } from '~server/realtime/limits'

/** Limits with a clock that the test moves, in milliseconds. */
function limitsAt(settings: Partial<LimitSettings> = {}) {
  let now = 1_000
  const limits = new Limits(settings, () => now)
  const admit = (address: string): Place => {
    const place = limits.admit(address)
    if ('refused' in place) throw new Error(place.refused)
    return place
  }
  const refused = (address: string) => {
    const place = limits.admit(address)
    return 'refused' in place ? place.refused : undefined
  }
  const person = (id: string) => {
    const allowance = limits.person(id)
    if (!allowance) throw new Error('too many connections')
    return allowance
  }
  return { limits, admit, refused, person, pass: (ms: number) => (now += ms) }
}

describe('connections', () => {
  it('are so many and no more, and a place that is left is free again', () => {
    const { admit, refused } = limitsAt({ connections: 2, connectionsFromAddress: 2 })
    const first = admit('192.0.2.1')
    admit('192.0.2.2')
    expect(refused('192.0.2.3')).toBe('full')
    first.release()
    first.release()
    admit('192.0.2.3')
    expect(refused('192.0.2.4')).toBe('full')
  })

  it('from one address are half of all, so that it never shuts out the others', () => {
    const { admit, refused } = limitsAt({ connections: 6 })
    for (let count = 0; count < 3; count += 1) admit('192.0.2.1')
    expect(refused('192.0.2.1')).toBe('tooManyFromAddress')
    admit('192.0.2.2')
  })

  it('from one IPv6 network are counted together', () => {
    const { admit, refused } = limitsAt({ connectionsFromAddress: 1 })
    admit('2001:db8:1:2::1')
    expect(refused('2001:db8:1:2::2')).toBe('tooManyFromAddress')
    admit('2001:db8:1:3::1')
  })

  it('of a town hall that comes back all at once are all taken: 500 people with eight each', () => {
    const { admit } = limitsAt()
    for (let count = 0; count < 500 * 8; count += 1) admit('192.0.2.1')
  })
})

describe('attempts from one address', () => {
  const settings = { attempts: { perSecond: 10, atOnce: 20 } }

  it('are refused beyond the burst, and welcome again at the lasting rate', () => {
    const { admit, refused, pass } = limitsAt(settings)
    for (let count = 0; count < 20; count += 1) admit('192.0.2.1').release()
    expect(refused('192.0.2.1')).toBe('tooOften')
    expect(refused('192.0.2.2')).toBeUndefined()
    pass(1_000)
    for (let count = 0; count < 10; count += 1) admit('192.0.2.1').release()
    expect(refused('192.0.2.1')).toBe('tooOften')
  })

  it('that were refused cost nothing: whoever asks too often is let in at the lasting rate', () => {
    const { refused, pass } = limitsAt(settings)
    let admitted = 0
    for (let second = 0; second < 100; second += 1) {
      for (let count = 0; count < 1_000; count += 1) if (refused('192.0.2.1') === undefined) admitted += 1
      pass(1_000)
    }
    expect(admitted).toBe(20 + 99 * 10)
  })
})

describe('a person', () => {
  it('has so many connections, wherever they come from', () => {
    const { limits, person } = limitsAt({ connectionsOfPerson: 2 })
    const first = person('kari')
    person('kari')
    expect(limits.person('kari')).toBeNull()
    person('ola')
    first.release()
    first.release()
    person('kari')
    expect(limits.person('kari')).toBeNull()
  })

  it('writes without rest, however fast they type', () => {
    const { person, pass } = limitsAt()
    const kari = person('kari')
    for (let count = 0; count < 20_000; count += 1) {
      expect(kari.spend(60)).toBe(0)
      pass(50)
    }
  })

  it('brings what was written in weeks offline without rest', () => {
    const kari = limitsAt().person('kari')
    expect([kari.spend(15e6), kari.spend(15e6)]).toEqual([0, 0])
  })

  it('rests when there are too many messages, over all their connections, until the debt is paid', () => {
    const { person, pass } = limitsAt({ messages: { perSecond: 100, atOnce: 200 } })
    const [one, other] = [person('kari'), person('kari')]
    for (let count = 0; count < 100; count += 1) expect([one.spend(1), other.spend(1)]).toEqual([0, 0])
    expect(one.spend(1)).toBe(10)
    expect(other.spend(1)).toBe(20)
    expect(person('ola').spend(1)).toBe(0)
    pass(30)
    expect(one.spend(1)).toBe(0)
    expect(one.spend(1)).toBe(10)
  })

  it('sends no more bytes in the long run than the lasting rate', () => {
    const { person, pass } = limitsAt({ bytes: { perSecond: 1_000, atOnce: 5_000 } })
    const kari = person('kari')
    let [sent, milliseconds] = [0, 0]
    while (milliseconds < 100_000) {
      const rest = kari.spend(700)
      sent += 700
      pass(rest)
      milliseconds += rest
      if (rest === 0) expect(sent).toBeLessThanOrEqual(5_000 + milliseconds)
    }
    expect(sent).toBeGreaterThan(100_000)
    expect(sent).toBeLessThan(5_000 + 100_000 + 2_000)
  })

  it('is remembered who left in debt and came back', () => {
    const { person, pass } = limitsAt({ bytes: { perSecond: 1_000, atOnce: 1_000 } })
    const before = person('kari')
    expect(before.spend(3_000)).toBe(2_000)
    before.release()
    pass(500)
    expect(person('kari').spend(0)).toBe(1_500)
  })
})

describe('what is remembered', () => {
  it('is bounded: who is idle and owes nothing is forgotten', () => {
    const { limits, admit, person, pass } = limitsAt()
    const staying = admit('198.51.100.1')
    for (let count = 0; count < 100_000; count += 1) {
      admit(`10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`).release()
      const guest = person(`person ${count}`)
      guest.spend(100)
      guest.release()
      pass(10)
    }
    expect(limits.remembered).toBeLessThan(5_000)
    staying.release()
  })

  it('holds whoever is here or has used up much', () => {
    const { limits, admit, refused, person, pass } = limitsAt({
      connectionsFromAddress: 1,
      bytes: { perSecond: 1, atOnce: 1 },
    })
    admit('192.0.2.1')
    const kari = person('kari')
    kari.spend(1_000_000)
    kari.release()
    for (let count = 0; count < 10_000; count += 1) {
      admit(`10.0.${count >> 8}.${count & 255}`).release()
      person(`person ${count}`).release()
      pass(10)
    }
    expect(limits.remembered).toBeLessThan(5_000)
    expect(refused('192.0.2.1')).toBe('tooManyFromAddress')
    expect(person('kari').spend(0)).toBeGreaterThan(100_000)
  })

  it('does not grow with attempts that are refused because all places are taken', () => {
    const { limits, admit, refused } = limitsAt({ connections: 1 })
    admit('192.0.2.1')
    for (let count = 0; count < 10_000; count += 1) refused(`10.0.${count >> 8}.${count & 255}`)
    expect(limits.remembered).toBe(1)
  })
})
