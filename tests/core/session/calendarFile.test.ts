import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEntry } from '~core/session/calendarFile'

const entry: CalendarEntry = {
  method: 'REQUEST',
  uid: 'abc@langbord.example',
  sequence: 2,
  saidAt: new Date('2026-11-20T09:00:00Z'),
  startsAt: new Date('2026-12-01T17:00:00Z'),
  minutes: 90,
  title: 'Arbeidsmøte',
  place: 'Kommunestyresalen, Rådhuset',
  description: 'Saker:\n1. Lokaler; og «åpne» dører\\vinduer',
  url: 'https://langbord.example/planer/p/moter/s',
  organiser: { name: 'Langbord', email: 'langbord@eikedal.example' },
  attendee: { name: 'Øystein "Ås"', email: 'oystein@eikedal.example' },
}

/** As a reader of another origin understands it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component) throw new Error('There is no event in the file.')
  return { method: calendar.getFirstPropertyValue('method'), component, event: new ICAL.Event(component) }
}

describe('a calendar file', () => {
  it('says to another reader what was meant', () => {
    const { method, event, component } = read(calendarFile(entry))
    expect(method).toBe('REQUEST')
    expect(event.uid).toBe(entry.uid)
    expect(event.sequence).toBe(2)
    expect(event.startDate.toJSDate()).toEqual(entry.startsAt)
    expect(event.endDate.toJSDate()).toEqual(new Date('2026-12-01T18:30:00Z'))
    expect(event.location).toBe(entry.place)
    expect(event.description).toBe(entry.description)
    expect(component.getFirstProperty('attendee')?.getParameter('cn')).toBe('Øystein ’Ås’')
  })

  it('strikes the session out when it is called off', () => {
    const { method, component } = read(calendarFile({ ...entry, method: 'CANCEL' }))
    expect([method, component.getFirstPropertyValue('status')]).toEqual(['CANCEL', 'CANCELLED'])
  })

  it('keeps any words whole, in lines of at most 75 octets', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(words, (title) => {
        const file = calendarFile({ ...entry, title })
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        const plain = title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
        expect(read(file).event.summary).toBe(plain)
      }),
    )
  })

  it('lets nobody write lines of their own', () => {
    const title = 'Møte\r\nATTENDEE:mailto:tjuv@example.com'
    expect(read(calendarFile({ ...entry, title })).component.getAllProperties('attendee')).toHaveLength(1)
  })
})
