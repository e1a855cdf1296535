/** Headings inside a section: shown one level below the section's title, and named as people name them. */
import { mergeAttributes, textblockTypeInputRule } from '@tiptap/core'
import Heading from '@tiptap/extension-heading'
import { headingLevels } from '~core/document/schema'

export const SectionHeading = Heading.extend({
  parseHTML() {
    return headingLevels
      .map((level) => ({
        tag: `h${level + 1}[data-level="${level}"]`,
        attrs: { level },
        priority: 70,
      }))
      .concat(headingLevels.map((level) => ({ tag: `h${level}`, attrs: { level }, priority: 50 })))
  },
  renderHTML({ node, HTMLAttributes }) {
    const level = Number(node.attrs.level)
    return [`h${level + 1}`, mergeAttributes(HTMLAttributes, { 'data-level': level }), 0]
  },
  /** "# " begins a heading, "## " one below it. */
  addInputRules() {
    return headingLevels.map((level) =>
      textblockTypeInputRule({
        find: new RegExp(`^#{${level - 1}}\\s$`),
        type: this.type,
        getAttributes: { level },
      }),
    )
  },
  addKeyboardShortcuts: () => ({}),
}).configure({ levels: [...headingLevels] })
