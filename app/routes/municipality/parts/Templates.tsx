import type { SerializeFrom } from '@remix-run/node'
import type { Services } from '~server/services'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { useTexts } from '~app/i18n/language'

type Template = SerializeFrom<Awaited<ReturnType<Services['municipalitySettings']>>['templates'][number]>

/** The outlines that the municipality has saved as its own. */
export function Templates({ templates }: { templates: readonly Template[] }) {
  const { municipality, common } = useTexts()
  return (
    <section aria-labelledby="templates">
      <h2 id="templates" className="ds-heading m0" data-size="xs">
        {municipality.templates}
      </h2>
      <p className="sub">{templates.length > 0 ? municipality.templatesLead : municipality.noTemplates}</p>
      {templates.length > 0 && (
        <ul className="plain nd">
          {templates.map(({ id, name, description, language }) => (
            <li key={id}>
              <div className="grow">
                <span className="strong">{name}</span>
                <span className="sub">
                  {[common.planLanguages[language], description].filter(Boolean).join(' · ')}
                </span>
              </div>
              <PostForm intent="deleteTemplate" hidden={{ templateId: id }} className="inline">
                <SubmitButton variant="tertiary" danger label={municipality.deleteTemplate(name)}>
                  {common.delete}
                </SubmitButton>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
