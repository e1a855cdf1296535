import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import { shown } from '~app/answer'
import { PickField, TickField } from '~app/components/form/fields'
import { PostForm } from '~app/components/form/PostForm'
import { SubmitButton } from '~app/components/form/SubmitButton'
import { Notice } from '~app/components/Notice'
import { Page } from '~app/components/Page'
import { useTexts } from '~app/i18n/language'
import { pageTitle } from '~app/pageTitle'
import '~app/styles/look.css'
import { fontPairs, type FontPair } from '~core/look/fontPairs'
import { ArmsField } from './ArmsField'
import { ColourField } from './ColourField'
import { Preview } from './Preview'

export { action } from './action'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, ({ look }) => look.title)

export async function loader({ request, params: { municipalityId = '' }, context }: LoaderFunctionArgs) {
  return shown(request, context.services.look(context.viewer, { municipalityId }))
}

/** How what the municipality publishes looks: chosen beside a preview that follows. */
export default function MunicipalityLook() {
  const saved = useLoaderData<typeof loader>()
  const { look: words } = useTexts()
  const [colour, setColour] = useState(saved.colour)
  const [fontPair, setFontPair] = useState<FontPair>(saved.fontPair)
  const savedArms = saved.arms === 'missing' ? null : (saved.arms?.address ?? null)
  const [arms, setArms] = useState(savedArms)
  const picks = fontPairs.map((value) => ({ value, ...words.fontPairs[value] }))
  return (
    <Page title={words.title} lead={words.lead(saved.municipality.name)}>
      <Notice texts={words.done} />
      <div className="look">
        <PostForm intent="save" fields={words.fields} files className="stack l">
          <ColourField initial={saved.colour} chosen={colour} onChoose={setColour} />
          <div
            onChange={({ target }) => {
              const chosen = fontPairs.find((pair) => pair === (target as HTMLInputElement).value)
              if (chosen) setFontPair(chosen)
            }}
          >
            <PickField name="fontPair" initial={saved.fontPair} picks={picks} />
          </div>
          {saved.arms === 'missing' && (
            <p className="ds-alert" data-color="warning">
              {words.armsMissing}
            </p>
          )}
          <ArmsField onChoose={(address) => setArms(address ?? savedArms)} />
          {saved.arms !== null && <TickField name="removeArms" />}
          <div>
            <SubmitButton>{words.save}</SubmitButton>
          </div>
        </PostForm>
        <Preview name={saved.municipality.name} colour={colour} fontPair={fontPair} arms={arms} />
      </div>
    </Page>
  )
}
