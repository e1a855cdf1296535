/** How large and how dense a file may be that is read. A plan of a hundred pages is far below each of them. */

/** The longest file, in bytes; the sentence that refuses a longer one says "30 MB". */
export const longestFile = 30_000_000

/** All parts of a packed file, unpacked, in bytes: mostly pictures, which hardly pack. */
export const longestUnpacked = 150_000_000

/** One XML part of a packed file, unpacked, in bytes. */
export const longestPart = 25_000_000

export const mostParts = 4_000

/** Elements in a page or a part. */
export const mostElements = 400_000

/** How deep elements may stand in each other. */
export const deepestElement = 256

/** How long reading may take, in milliseconds. */
export const longestReading = 30_000

/** What the reading thread may use of memory, in megabytes. */
export const readingMemory = 1024

/** Lines in a text file. */
export const mostLines = 100_000

/** Paragraphs and points in what is made of a file. */
export const mostParagraphs = 30_000
