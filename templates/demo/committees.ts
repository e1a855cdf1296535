import type { ExampleCommittee, ExampleMember } from '~core/plan/exampleCase'

const member = (name: string, party = '', person?: string): ExampleMember => ({
  ...{ name, party, seat: 'member' },
  ...(person && { person }),
})
const leader = (name: string, party = '', person?: string): ExampleMember => ({
  ...member(name, party, person),
  seat: 'leader',
})

const ap = 'Arbeiderpartiet'
const sp = 'Senterpartiet'
const h = 'Høyre'
const sv = 'Sosialistisk Venstreparti'
const v = 'Venstre'

/** The bodies of Eikedal, on the road that a case takes. */
export const committees: readonly ExampleCommittee[] = [
  {
    name: 'Eldrerådet',
    kind: 'advisoryBoard',
    members: [leader('Arne Solli'), member('Turid Bø'), member('Gunnar Lia'), member('Solveig Aas')],
  },
  {
    name: 'Utvalg for kultur og oppvekst',
    kind: 'committee',
    members: [
      leader('Amir Haddad', ap, 'amir-haddad'),
      member('Kjersti Nes', ap),
      member('Ola Engen', sp),
      member('Marit Dahl', sp),
      member('Berit Myhre', h, 'berit-myhre'),
      member('Pål Vik', h),
      member('Hanne Lie', sv, 'hanne-lie'),
    ],
  },
  {
    name: 'Kommunestyret',
    kind: 'council',
    members: [
      leader('Ingrid Solvang', sp, 'ingrid-solvang'),
      member('Marit Dahl', sp),
      member('Ola Engen', sp),
      member('Tor Bakke', sp),
      member('Amir Haddad', ap, 'amir-haddad'),
      member('Kjersti Nes', ap),
      member('Sigrid Holm', ap),
      member('Jamal Osman', ap),
      member('Berit Myhre', h, 'berit-myhre'),
      member('Pål Vik', h),
      member('Hanne Lie', sv, 'hanne-lie'),
      member('Even Strand', sv),
      member('Åse Tveit', v),
    ],
  },
]
