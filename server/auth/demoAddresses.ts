import { exampleAddress } from '~core/plan/example'
import { municipalities } from '~templates/demo/index'

/** The address of each demo person by slug, those that people meet first in front. */
export const demoAddresses: ReadonlyMap<string, string> = new Map(
  municipalities.flatMap((municipality) =>
    municipality.people.map(({ slug }) => [slug, exampleAddress(municipality, slug)] as const),
  ),
)
