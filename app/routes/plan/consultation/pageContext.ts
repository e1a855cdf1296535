import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext } from 'react'
import type { Services } from '~server/services'

export type ConsultationPage = SerializeFrom<Awaited<ReturnType<Services['planConsultations']>>>
export type Latest = NonNullable<ConsultationPage['latest']>
export type Running = NonNullable<ConsultationPage['running']>

/** What the parts of the page work with, for somebody who runs the consultation. */
export interface Desk {
  readonly page: ConsultationPage
  readonly latest: Latest
  readonly running: Running
}

export const DeskContext = createContext<Desk | null>(null)

/** @throws outside the page of a consultation that the viewer runs */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no consultation around this part of the page.')
  return desk
}

/** The fields that every form about the consultation sends along. */
export function useConsultationFields(): Readonly<Record<string, string>> {
  const { latest, running } = useDesk()
  return { consultationId: latest.id, version: String(running.version) }
}
