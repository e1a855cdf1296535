/** The form of a call, as the command wants it. */
import type { Services } from '~server/services'
import type { PostedForm } from '~app/form'

type Call = Omit<Parameters<Services['planWorkSession']>[1], 'planId'>

/** The name of a person's box. */
export const INVITE = 'invite-'

/** The names of the fields of the agenda's nth row. */
export const itemFields = (row: number) =>
  ({ title: `item-${row}-title`, section: `item-${row}-section`, minutes: `item-${row}-minutes` }) as const

/** Rows that were left empty are not on the agenda. */
export function callIn(form: PostedForm): Call {
  const names = Object.keys(form.values)
  const rows = names.flatMap((name) => /^item-(\d+)-title$/.exec(name)?.[1] ?? []).map(Number)
  const items = rows
    .sort((a, b) => a - b)
    .map((row) => {
      const { title, section, minutes } = itemFields(row)
      return { title: form.text(title), section: form.text(section), minutes: form.text(minutes) }
    })
    .filter(({ title, section, minutes }) => (title + section + minutes).trim() !== '')
  return {
    title: form.text('title'),
    date: form.text('date'),
    time: form.text('time').slice(0, 5),
    minutes: whole(form.text('minutes')),
    place: form.text('place'),
    invited: names.filter((name) => name.startsWith(INVITE)).map((name) => name.slice(INVITE.length)),
    items: items.map(({ title, section, minutes }) => ({
      title,
      sectionId: section || null,
      minutes: minutes.trim() === '' ? null : whole(minutes),
    })),
  }
}

/** A whole number; -1, which nothing takes, where it is none. */
export function whole(text: string): number {
  return /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : -1
}
