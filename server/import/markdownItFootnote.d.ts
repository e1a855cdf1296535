declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'
  /** Reads `[^1]` and `^[inline]` footnotes. */
  const footnote: (markdown: MarkdownIt) => void
  export default footnote
}
