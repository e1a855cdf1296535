import type { ConsultationMails } from './consultation/consultationMails'
import type { NoticesMail } from './notices/noticeTexts'

/** What a mail says, in parts; server/mail lays the same parts out as text and as HTML. */
export interface MailText {
  readonly subject: string
  readonly greeting: string
  readonly before: readonly string[]
  /** One line each, some with words that are quoted. */
  readonly list?: readonly { readonly line: string; readonly quote: string | null }[]
  readonly button: { readonly label: string; readonly href: string }
  /** Said above the bare address, for readers whose mail program shows no button. */
  readonly linkHint: string
  readonly after: readonly string[]
  /** Ends mails of this kind; the same address goes into the mail's header. */
  readonly end?: { readonly label: string; readonly href: string }
}

export interface MailTexts {
  readonly signInLink: (facts: { name: string; href: string; minutes: number }) => MailText
  readonly invitation: (facts: {
    name: string
    inviter: string
    municipality: string
    planTitle: string
    role: 'owner' | 'editor' | 'proposer' | 'reader'
    href: string
    /** A date and a time, written out. */
    expires: string
  }) => MailText
  readonly notices: (mail: NoticesMail) => MailText
  /** Someone was given a seat in a municipality by its administrator. */
  readonly seat: (facts: { name: string; by: string; municipality: string; href: string }) => MailText
  readonly workSession: WorkSessionMails
  readonly consultation: ConsultationMails
  readonly statementReceived: (facts: ToldStatement) => MailText
  /** The municipality's own letter, in paragraphs. */
  readonly statementAnswered: (facts: {
    title: string
    href: string
    paragraphs: readonly string[]
  }) => MailText
}

/** A statement as its receipt tells of it. */
export interface ToldStatement {
  readonly number: number
  /** The consultation's heading. */
  readonly title: string
  readonly municipality: string
  /** Who answers, as it was filled in. */
  readonly sender: string
  /** The last day on which it may be changed, written out; null when that is over. */
  readonly changeableUntil: string | null
  readonly href: string
}

/** A work session as its mails tell of it. */
export interface ToldSession {
  readonly name: string
  /** Who calls it, or changed it. */
  readonly by: string
  readonly planTitle: string
  readonly title: string
  /** A date and a time, written out. */
  readonly when: string
  readonly minutes: number
  /** Empty where none was named. */
  readonly place: string
  readonly agenda: readonly string[]
  readonly href: string
}

export interface WorkSessionMails {
  readonly called: (facts: ToldSession) => MailText
  /** Its time, place or title is another. */
  readonly changed: (facts: ToldSession) => MailText
  readonly cancelled: (facts: ToldSession) => MailText
  readonly recorded: (facts: {
    name: string
    planTitle: string
    title: string
    when: string
    /** What was decided, an agenda item a line. */
    decisions: readonly string[]
    href: string
  }) => MailText
}
