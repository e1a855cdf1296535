/** The three sides of the table: politikere, administrasjonen, frivilligheten. */
export const sides = ['politics', 'administration', 'voluntary'] as const

export type Side = (typeof sides)[number]
