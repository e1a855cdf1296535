/** How long a list may be that is read at once. The register of a large city is far below each of these. */

/** A file, in bytes. */
export const longestList = 5_000_000

/** Pasted text, in characters. */
export const longestPasted = 500_000

/** Rows, the heading among them. */
export const mostRows = 5_000

/** How long reading may take, in milliseconds, and what it may use of memory, in megabytes. */
export const longestReading = 15_000
export const readingMemory = 256
