/**
 * What a person is in one plan: eier, redaktør, forslagsstiller, leser.
 * A proposer reads, comments and proposes, but does not write in the text itself.
 */
export const roles = ['owner', 'editor', 'proposer', 'reader'] as const

export type Role = (typeof roles)[number]
