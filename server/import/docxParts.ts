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
import { docxCharacterStyles, docxStyles, readSectionBookmark } from '~core/render/docxStyles'
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
export function mainPart(parts: ZipParts): string {
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
  const made = own ? madeStyles(trees(/^word\/styles\.xml$/)) : new Set<string>()
  return {
    own,
    words: [document, ...notes].flatMap((root) => paragraphWords(root, made)),
    remarks: [
      { code: 'commentsLeftOut', quotes: trees(/^word\/comments\.xml$/).flatMap(commentWords) },
      // Heads and feet of our own document are made anew by the next export.
      { code: 'pageHeadsLeftOut', quotes: own ? [] : unique(heads.flatMap((head) => paragraphWords(head))) },
      { code: 'deletedTextLeftOut', quotes: deleted.filter((words) => words !== '') },
    ],
  }
}

/** Text that stands in the document but is not read as a part of it. */
const unread = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:rPr', 'w:pPr'])

/**
 * The words of each paragraph; those of a text box stand apart from the paragraph that holds it.
 *
 * @param made styles of what our own export wrote around the writers' words
 */
function paragraphWords(root: SourceElement, made: ReadonlySet<string> = new Set()): string[] {
  const all: string[] = []
  for (const node of elementsOf(root)) {
    if (node.tag !== 'w:p' && node.tag !== 'm:oMathPara') continue
    const words = isMade(node, made) ? '' : wordsIn(node.children, made).trim()
    if (words !== '') all.push(words)
  }
  return all
}

function wordsIn(nodes: readonly SourceNode[], made: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (!isElement(node) || unread.has(node.tag) || node.tag === 'w:txbxContent') return ''
      if (node.tag === 'w:t' || node.tag === 'm:t') return textOf(node)
      if (node.tag === 'w:tab' || node.tag === 'w:br' || node.tag === 'w:cr') return ' '
      return isMade(node, made) ? '' : wordsIn(node.children, made)
    })
    .join('')
}

/** Whether a paragraph or a run is in one of these styles. */
function isMade(node: SourceElement, made: ReadonlySet<string>): boolean {
  const properties = node.children.find((child) => isElement(child) && /^w:[pr]Pr$/.test(child.tag))
  if (!isElement(properties)) return false
  return properties.children.some(
    (child) => isElement(child) && /^w:[pr]Style$/.test(child.tag) && made.has(child.attrs['w:val'] ?? ''),
  )
}

/** The ids of the styles of measures' fields and of numbers that we reckon: their words come back as attributes. */
function madeStyles(sheets: readonly SourceElement[]): Set<string> {
  const names: readonly string[] = [docxStyles.measureField, docxCharacterStyles.number]
  const made = new Set<string>()
  for (const node of sheets.flatMap((sheet) => [...elementsOf(sheet)])) {
    const name = node.children.find((child) => isElement(child) && child.tag === 'w:name')
    if (node.tag === 'w:style' && isElement(name) && names.includes(name.attrs['w:val'] ?? '')) {
      made.add(node.attrs['w:styleId'] ?? '')
    }
  }
  return made
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
