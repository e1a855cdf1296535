/** The three sides of the table: politikere, administrasjonen, frivilligheten. */
export const sides = ['politics', 'administration', 'voluntary'] as const

export type Side = (typeof sides)[number]

/** Whether something that may be internal to one side (null: it is not) is for somebody of this side to know. */
export const isFor = (side: Side, onlySide: Side | null): boolean => onlySide === null || onlySide === side
