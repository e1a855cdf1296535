/** What a mail tells of one event; the names are as they were. */
export interface NoticeFacts {
  /** Who did it; empty: it happened by itself. */
  readonly by: string
  /** What the reader is told of it for, as core/notice has it. */
  readonly reason: string
  /** The title of the section, the version, the work session or the consultation, or the body's name; empty: the plan as a whole. */
  readonly title: string
  /** How a body voted on what was recommended to it; left out where nothing was voted on. */
  readonly outcome?: 'adopted' | 'rejected'
}

/** A sentence for each kind of event that somebody may be told of. */
export type NoticeSentences = Readonly<Record<NoticeKind, (facts: NoticeFacts) => string>>

/** The kinds that are told of, as core/notice has them. */
export type NoticeKind =
  | 'thread.opened'
  | 'thread.replied'
  | 'thread.resolved'
  | 'proposal.made'
  | 'proposal.accepted'
  | 'proposal.rejected'
  | 'proposal.superseded'
  | 'proposal.reopened'
  | 'proposal.withdrawn'
  | 'section.responsible'
  | 'section.added'
  | 'section.renamed'
  | 'section.status'
  | 'section.deleted'
  | 'section.restored'
  | 'text.restored'
  | 'plan.changed'
  | 'plan.phase'
  | 'plan.adopted'
  | 'council.begun'
  | 'council.ended'
  | 'council.sentBack'
  | 'council.postponed'
  | 'amendment.made'
  | 'amendment.withdrawn'
  | 'session.planned'
  | 'session.changed'
  | 'session.cancelled'
  | 'session.started'
  | 'session.recorded'
  | 'consultation.opened'
  | 'consultation.notOpened'
  | 'consultation.extended'
  | 'consultation.closed'
  | 'consultation.cancelled'

/** A mail about one plan: what the person is told of at once, or the digest of the morning. */
export interface NoticesMail {
  readonly name: string
  readonly planTitle: string
  readonly digest: boolean
  readonly lines: readonly {
    readonly kind: NoticeKind
    readonly facts: NoticeFacts
    /** The beginning of the words that it is about. */
    readonly excerpt: string | null
  }[]
  /** So many more than are listed. */
  readonly more: number
  readonly href: string
  /** Where one chooses what is mailed. */
  readonly choicesHref: string
  /** Ends mails about the plan. */
  readonly endHref: string
}
