/** The queries, by name. */
export const queries = {}
