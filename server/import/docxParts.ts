/** What mammoth does not tell of a Word document: all its words, its comments, its running heads. */
import type { Source } from '~core/intake/intake'
import {
  element,
  elementsOf,
  isElement,
  textOf,
  type SourceElement,
  type SourceNode,
} from '~core/intake/tree'
import { readSectionBookmark } from '~core/render/docxStyles'
import { parseXml } from './xml'
import type { ZipParts } from './zip'

export interface DocxParts {
  /** Whether our own export wrote it. */
  readonly own: boolean
  /** The words of every paragraph of the text and its notes. */
  readonly words: readonly string[]
  readonly remarks: Source['remarks']
}

/** Where the text is: mostly "word/document.xml", but the package says. */
function mainPart(parts: ZipParts): string {
  if (parts.has('_rels/.rels')) {
    for (const { attrs } of elementsOf(parseXml(parts.read('_rels/.rels')))) {
      if (attrs.Type?.endsWith('/officeDocument') && attrs.Target) return attrs.Target.replace(/^\//, '')
    }
  }
  return 'word/document.xml'
}

/**
 * Reads the parts beside the text.
 *
 * @throws Refusal `import.broken`
 */
export function readDocxParts(parts: ZipParts): DocxParts {
  const trees = (pattern: RegExp) =>
    parts.names
      .filter((name) => pattern.test(name))
      .sort()
      .map((name) => parseXml(parts.read(name)))
  const document = parseXml(parts.read(mainPart(parts)))
  const own = [...elementsOf(document)].some(
    (node) => node.tag === 'w:bookmarkStart' && readSectionBookmark(node.attrs['w:name'] ?? '') !== null,
  )
  const notes = trees(/^word\/(footnotes|endnotes)\.xml$/)
  const heads = trees(/^word\/(header|footer)\d*\.xml$/)
  const deleted = [...elementsOf(document)].filter((node) => node.tag === 'w:del').map(deletedWords)
  return {
    own,
    words: [document, ...notes].flatMap(paragraphWords),
    remarks: [
      { code: 'commentsLeftOut', quotes: trees(/^word\/comments\.xml$/).flatMap(commentWords) },
      // Heads and feet of our own document are made anew by the next export.
      { code: 'pageHeadsLeftOut', quotes: own ? [] : unique(heads.flatMap(paragraphWords)) },
      { code: 'deletedTextLeftOut', quotes: deleted.filter((words) => words !== '') },
    ],
  }
}

/** Text that stands in the document but is not read as a part of it. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:rPr', 'w:pPr'])

/** The words of each paragraph; those of a text box stand apart from the paragraph that holds it. */
function paragraphWords(root: SourceElement): string[] {
  const all: string[] = []
  for (const node of elementsOf(root)) {
    if (node.tag !== 'w:p' && node.tag !== 'm:oMathPara') continue
    const words = wordsIn(node.children).trim()
    if (words !== '') all.push(words)
  }
  return all
}

function wordsIn(nodes: readonly SourceNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node) || unread.has(node.tag) || node.tag === 'w:txbxContent') return ''
      if (node.tag === 'w:t' || node.tag === 'm:t') return textOf(node)
      if (node.tag === 'w:tab' || node.tag === 'w:br' || node.tag === 'w:cr') return ' '
      return wordsIn(node.children)
    })
    .join('')
}

function commentWords(root: SourceElement): string[] {
  return [...elementsOf(root)]
    .filter((node) => node.tag === 'w:comment')
    .map((comment) => paragraphWords(comment).join(' '))
    .filter((words) => words !== '')
}

function deletedWords(deletion: SourceElement): string {
  const runs = [...elementsOf(deletion)].filter((node) => node.tag === 'w:delText')
  return textOf(element('w:del', {}, runs)).trim()
}

function unique(words: readonly string[]): string[] {
  // A page number alone says nothing.
  return [...new Set(words)].filter((line) => /\p{L}{2}/u.test(line))
}
