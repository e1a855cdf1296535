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
}
