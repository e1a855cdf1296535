/**
 * A work session as a calendar file, RFC 5545, and what calendars do with it, RFC 5546: a request is put into the
 * calendar, a later one of the same session with a higher sequence moves it, a cancellation strikes it out.
 */
import type { Instant } from '~core/ids'

/** What a calendar is told. */
export interface CalendarEntry {
  readonly method: 'REQUEST' | 'CANCEL'
  /** The same for everything that is ever said of this session. */
  readonly uid: string
  /** Raised with every change. */
  readonly sequence: number
  /** When this is said. */
  readonly saidAt: Instant
  readonly startsAt: Instant
  readonly minutes: number
  readonly title: string
  readonly place: string
  readonly description: string
  readonly url: string
  readonly organiser: CalendarAddress
  /** Whoever it is sent to, alone: addresses are not for the others to see. */
  readonly attendee: CalendarAddress
}

export interface CalendarAddress {
  readonly name: string
  readonly email: string
}

const MINUTE = 60_000
/** Octets in a line, its break left out. */
const LONGEST_LINE = 75

/** The file's text, its lines folded and ended as the standard asks. */
export function calendarFile(entry: CalendarEntry): string {
  const { method, organiser, attendee } = entry
  const endsAt = new Date(entry.startsAt.getTime() + entry.minutes * MINUTE)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Langbord//Langbord//NB',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${text(entry.uid)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${moment(entry.saidAt)}`,
    `DTSTART:${moment(entry.startsAt)}`,
    `DTEND:${moment(endsAt)}`,
    `SUMMARY:${text(entry.title)}`,
    ...(entry.place ? [`LOCATION:${text(entry.place)}`] : []),
    `DESCRIPTION:${text(entry.description)}`,
    `URL:${entry.url}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${parameter(organiser.name)}:mailto:${organiser.email}`,
    `ATTENDEE;CN=${parameter(attendee.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${attendee.email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** In UTC, which needs no description of a time zone. */
function moment(at: Instant): string {
  return at.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function text(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ')
}

/** A parameter has no way to write a quotation mark. */
function parameter(words: string): string {
  return `"${words.replaceAll('"', '’').replace(/\p{Cc}/gu, ' ')}"`
}

/** Breaks a long line between characters, never inside one. */
function folded(line: string): string {
  let written = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > LONGEST_LINE) {
      written += '\r\n '
      octets = 1
    }
    written += character
    octets += size
  }
  return written
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
