import type { ExampleMunicipality } from '~core/plan/example'
import { apneLokaler } from './apneLokaler'
import { besoksvenner } from './besoksvenner'
import { committees } from './committees'
import { frivillighetsmelding } from './melding'
import { moteplasser } from './moteplasser'
import { tilskuddOgLokaler } from './tilskudd'
import { turstier } from './turstier'

const administrator = { side: 'administration', organisation: 'Kultur' } as const
const politician = { side: 'politics', admin: false } as const
const volunteer = { side: 'voluntary', admin: false } as const

/** Eikedal, an invented municipality with 14 238 inhabitants, five schools and 126 associations. */
export const eikedal: ExampleMunicipality = {
  name: 'Eikedal kommune',
  number: null,
  language: 'nb',
  mailDomain: 'eikedal.example',
  people: [
    {
      ...administrator,
      slug: 'marte-kvale',
      name: 'Marte Kvale',
      title: 'Frivillighetskoordinator',
      admin: true,
    },
    {
      ...volunteer,
      slug: 'oddny-fjeld',
      name: 'Oddny Fjeld',
      organisation: 'Eikedal frivilligsentral',
      title: 'Daglig leder',
    },
    {
      ...politician,
      slug: 'amir-haddad',
      name: 'Amir Haddad',
      organisation: 'Arbeiderpartiet',
      title: 'Leder av utvalg for kultur og oppvekst',
    },
    {
      ...politician,
      slug: 'ingrid-solvang',
      name: 'Ingrid Solvang',
      organisation: 'Senterpartiet',
      title: 'Ordfører',
    },
    {
      ...volunteer,
      slug: 'randi-moen',
      name: 'Randi Moen',
      organisation: 'Dalbygda sanitetsforening',
      title: 'Leder',
    },
    { ...administrator, slug: 'jon-arne-rod', name: 'Jon Arne Rød', title: 'Kultursjef', admin: true },
    {
      ...administrator,
      slug: 'silje-bakken',
      name: 'Silje Bakken',
      title: 'Saksbehandler for tilskudd',
      admin: false,
    },
    {
      ...volunteer,
      slug: 'yusuf-ali',
      name: 'Yusuf Ali',
      organisation: 'Eikedal idrettslag',
      title: 'Nestleder',
    },
    {
      ...politician,
      slug: 'berit-myhre',
      name: 'Berit Myhre',
      organisation: 'Høyre',
      title: 'Medlem av formannskapet',
    },
    {
      ...volunteer,
      slug: 'inga-maret-vuolab',
      name: 'Iŋgá Máret Vuolab',
      organisation: 'Oktasaš beavdi',
      title: 'Leder',
    },
    {
      ...politician,
      slug: 'hanne-lie',
      name: 'Hanne Lie',
      organisation: 'Sosialistisk Venstreparti',
      title: 'Medlem av kommunestyret',
    },
    {
      ...volunteer,
      slug: 'lars-nymoen',
      name: 'Lars Nymoen',
      organisation: 'Eikedal skolekorps',
      title: 'Kasserer',
    },
  ],
  plans: [frivillighetsmelding, besoksvenner, tilskuddOgLokaler, apneLokaler, moteplasser, turstier],
  committees,
}
