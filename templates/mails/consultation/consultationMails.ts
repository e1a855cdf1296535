import type { MailText } from '../mailTexts'

/** A consultation as its mails to an invited party tell of it. */
export interface ToldConsultation {
  /** Who is written to. */
  readonly recipient: string
  readonly municipality: string
  /** The heading of the public page. */
  readonly title: string
  /** The last day to answer, written out. */
  readonly deadline: string
  /** The party's own link. */
  readonly href: string
}

/** The mails that a consultation sends to those who are invited. */
export interface ConsultationMails {
  /** The letter, as the municipality wrote it, a paragraph each. */
  readonly invited: (facts: ToldConsultation & { readonly letter: readonly string[] }) => MailText
  readonly reminded: (facts: ToldConsultation) => MailText
  readonly extended: (facts: ToldConsultation & { readonly reason: string }) => MailText
  readonly cancelled: (facts: ToldConsultation & { readonly reason: string }) => MailText
}
