import { z } from 'zod'
import { asOneText } from '~core/intake/intoSection'
import { withFreshIds } from '~core/plan/blockIds'
import { Refusal } from '~core/refusal'
import { signedIn } from '../auth/signedIn'
import { command } from '../command'
import { heldImport, takeImport } from '../import/heldImport'
import { importOptions } from '../import/input'
import { understandFile, withStoredPictures } from '../import/understoodFile'
import { id } from '../plans/input'
import { sectionFor } from '../plans/standing'

/** Takes a file that was shown in a preview into a section, after the text that stands there. */
export const importIntoSection = command(
  z.object({ importId: id, sectionId: id, options: importOptions }),
  async (deps, viewer, { importId, sectionId, options }) => {
    const { section, plan } = await sectionFor(deps.db, viewer, 'text.write', sectionId)
    const { id: personId } = signedIn(viewer)
    const held = await heldImport(deps, viewer, importId)
    if (held.municipalityId !== plan.municipalityId) throw new Refusal('job.notFound')
    const file = await understandFile(held, options)
    await takeImport(deps, importId)
    const sections = await withStoredPictures(deps, { municipalityId: plan.municipalityId, personId }, file)

    const needsTitle = file.titleInText && file.title.toLowerCase() !== section.title.toLowerCase()
    const taken = asOneText(needsTitle ? file.title : null, sections)
    // Goals and the measures that point at them get ids of this plan before they meet the text that is there.
    const [named = taken] = withFreshIds([taken], deps.newId)
    await deps.texts.change(
      sectionId,
      (text) => ({ type: 'doc', content: [...(text.content ?? []), ...(named.content ?? [])] }),
      // Nobody at the table wrote what a file says.
      null,
    )
    return {}
  },
)
