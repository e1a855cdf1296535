import type { ReportFacts, ReportSender } from './report'
import type { ReportWords } from './reportWords'

/** The senders by the number of their statement. */
export type SenderNames = ReadonlyMap<number, ReportSender>

export function sendersByNumber({ senders }: Pick<ReportFacts, 'senders'>): SenderNames {
  return new Map(senders.map((sender) => [sender.number, sender]))
}

/** What a sender is called towards everybody: by name, or "Privatperson, Eikedal", or nothing at all. */
export function senderName(
  sender: ReportSender | undefined,
  { municipality }: Pick<ReportFacts, 'municipality'>,
  words: ReportWords,
): string {
  if (!sender?.isPublic) return words.notPublicSender
  return sender.name ?? words.person(municipality)
}
