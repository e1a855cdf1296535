/** The commands, by name. */
export const commands = {}
