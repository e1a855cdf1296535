/** What a mail says, in parts; server/mail lays the same parts out as text and as HTML. */
export interface MailText {
  readonly subject: string
  readonly greeting: string
  readonly before: readonly string[]
  readonly button: { readonly label: string; readonly href: string }
  /** Said above the bare address, for readers whose mail program shows no button. */
  readonly linkHint: string
  readonly after: readonly string[]
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
  /** Someone was given a seat in a municipality by its administrator. */
  readonly seat: (facts: { name: string; by: string; municipality: string; href: string }) => MailText
  readonly workSession: WorkSessionMails
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
