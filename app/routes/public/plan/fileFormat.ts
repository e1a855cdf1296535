import { data } from '@remix-run/node'

/** What an adopted plan can be had as, besides JSON. */
export const fileFormats = ['pdf', 'docx', 'html'] as const
export type FileFormat = (typeof fileFormats)[number]

/** The format that an address ends in. Nothing is at an address with another one. */
export function fileFormat(word: string): FileFormat {
  const format = fileFormats.find((known) => known === word)
  if (!format) throw data(null, { status: 404 })
  return format
}
