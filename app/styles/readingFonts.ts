import type { LinkDescriptor } from '@remix-run/node'
import ui from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
import reading from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

/**
 * Asks for the fonts of the text together with the style sheets. Found there only, they come when the page has been laid
 * out without them: a long text is laid out once more, and its lines jump.
 */
export const readingFonts: LinkDescriptor[] = [reading, ui].map((href) => ({
  rel: 'preload',
  as: 'font',
  type: 'font/woff2',
  crossOrigin: 'anonymous',
  href,
}))
