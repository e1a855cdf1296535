import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext } from 'react'
import type { Services } from '~server/services'

/** A work session as its pages have it, and who is looking. */
export type SessionData = SerializeFrom<Awaited<ReturnType<Services['workSession']>>> & {
  readonly viewerId: string
}
export type SessionItem = SessionData['items'][number]
export type SessionPerson = SessionData['participants'][number]

export const SessionContext = createContext<SessionData | null>(null)

export function useSession(): SessionData {
  const data = useContext(SessionContext)
  if (!data) throw new Error('useSession stands outside a session’s page')
  return data
}

/** "5.1 Lokaler" */
export function placeName({ number, title }: { readonly number: string; readonly title: string }): string {
  return `${number} ${title}`.trim()
}
