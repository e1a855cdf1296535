import type { OrganisationKind } from '~core/consultation/organisation'
import { folded } from './columns'

/** How a list may write each kind of organisation, as `folded` writes it. */
const words: Readonly<Record<Exclude<OrganisationKind, 'other'>, readonly string[]>> = {
  organisation: ['organisation', 'organisasjon', 'lag', 'forening', 'foreining', 'lagforening', 'frivillig'],
  advisoryBoard: ['advisoryboard', 'råd', 'medvirkningsråd', 'medverknadsråd'],
  publicBody: [
    'publicbody',
    'offentlig',
    'offentleg',
    'offentliginstans',
    'offentleginstans',
    'kommune',
    'etat',
  ],
}

/** The boards that the law knows are told by their names: eldreråd, ungdomsråd, råd for … */
const boardName = /(^|\s)(eldre|ungdoms|barne)\S*råd|(^|\s)råde?t? for\s/iu

/** The kind that a cell names; where it names none, what the organisation's own name says. */
export function kindIn(cell: string, name: string): OrganisationKind {
  const word = folded(cell)
  for (const [kind, known] of Object.entries(words))
    if (known.some((one) => word === one)) return kind as OrganisationKind
  if (boardName.test(name) || boardName.test(cell)) return 'advisoryBoard'
  return word === '' ? 'organisation' : 'other'
}
