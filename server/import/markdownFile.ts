import MarkdownIt from 'markdown-it'
import footnote from 'markdown-it-footnote'
import { htmlSource } from './htmlFile'
import { treeOfFragment } from './htmlTree'
import type { FileSource } from './source'

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(\r?\n|$)/

/** Reads Markdown with tables and footnotes. A front matter's title names the plan; its other lines are named. */
export function readMarkdownFile(text: string, title: string): FileSource {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false }).use(footnote)
  const matter = frontMatter.exec(text)?.[1] ?? ''
  const body = text
    .replace(frontMatter, '')
    // Bullets as people type them, which Markdown does not know.
    .replace(/^([ \t]*)[•▪◦‣][ \t]+/gm, '$1- ')
  const titleLine = /^title:[ \t]*["']?(.*?)["']?[ \t]*$/m.exec(matter)?.[1]
  const { source, pictures } = htmlSource(treeOfFragment(markdown.render(body)), titleLine || title)
  const others = matter.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^title:/.test(line))
  return {
    source: { ...source, remarks: [{ code: 'pageFrameLeftOut', quotes: others }] },
    pictures,
  }
}
