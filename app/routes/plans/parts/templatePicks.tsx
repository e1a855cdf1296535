import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import type { Pick } from '~app/components/form/fields'
import type { Texts } from '~app/i18n/texts'

type Templates = SerializeFrom<Awaited<ReturnType<Services['templates']>>>
type TemplateSection = Templates['builtIn'][number]['sections'][number]
type ChosenTemplate = Parameters<Services['createPlan']>[1]['template']

/** Every template as a card: what it is for, and its sections to unfold. */
export function templatePicks(
  { newPlan }: Texts,
  builtIn: Templates['builtIn'],
  own: Templates['own'],
): Pick[] {
  return [
    ...builtIn.map((template, index) => ({
      value: `builtIn:${template.key}`,
      name: (
        <>
          {template.name} {index === 0 && <span className="ds-tag quiet">{newPlan.suggested}</span>}
        </>
      ),
      text: template.description,
      more: <Sections name={template.name} sections={template.sections} texts={newPlan} />,
    })),
    ...own.map((template) => ({
      value: `own:${template.id}`,
      name: (
        <>
          {template.name} <span className="ds-tag quiet">{newPlan.own}</span>
        </>
      ),
      text: template.description,
      more: <Sections name={template.name} sections={template.sections} texts={newPlan} />,
    })),
    { value: 'empty', name: newPlan.empty, text: newPlan.emptyText },
  ]
}

/** The template that a card's value names. One that is not known is refused by the command. */
export function templateFrom(value: string): ChosenTemplate {
  const colon = value.indexOf(':')
  const name = value.slice(colon + 1)
  if (value.startsWith('own:')) return { kind: 'own', id: name }
  return value === 'empty' ? { kind: 'empty' } : { kind: 'builtIn', key: name }
}

function Sections({
  name,
  sections,
  texts,
}: {
  name: string
  sections: readonly TemplateSection[]
  texts: Texts['newPlan']
}) {
  const count = sections.length + sections.reduce((sum, section) => sum + section.sections.length, 0)
  if (count === 0) return null
  return (
    <details className="pick__sections">
      <summary>{texts.sections(count)}</summary>
      <ol className="plain" aria-label={texts.sectionsOf(name)}>
        {sections.map((section, index) => (
          <li key={index}>
            {section.title}
            {section.sections.length > 0 && (
              <ol className="plain">
                {section.sections.map((nested, place) => (
                  <li key={place}>{nested.title}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
