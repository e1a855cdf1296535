import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { providers } from '~tests/setup/databases'
import { addressOf, buildTown, names, verdictOf, type Name, type Town } from './town'

type Who = Name | 'nobody'
const everyone: readonly Who[] = [...names, 'nobody']

interface Attempt {
  readonly run: (town: Town, viewer: Viewer | null) => Promise<unknown>
  readonly allowed: readonly Name[]
  /** What those are told who may not know that there is anything there. */
  readonly hidden: string
  /** Those that it is hidden from; the rest of the refused are told that they may not. */
  readonly blind: readonly Name[]
}

const ofPlan = { hidden: 'plan.notFound', blind: ['anne', 'mads', 'nils'] } as const
const ofInvitation = { ...ofPlan, hidden: 'invitation.notFound' } as const
const ofMunicipality = { hidden: 'municipality.notFound', blind: ['nils'], allowed: ['anne'] } as const
const table = ['odd', 'eva', 'pia', 'liv'] as const

const guest = { name: 'Gjest', side: 'politics', role: 'reader' } as const
let guests = 0
const guestAddress = () => `gjest${++guests}@lag.example`

/** A fresh invitation, sent by the owner. */
async function sentInvitation({ services, viewer, planId }: Town): Promise<{ invitationId: string }> {
  return services.invite(await viewer('odd'), { planId, email: guestAddress(), ...guest })
}

/** Somebody who may be changed and removed without anyone else losing by it. */
async function bystander({ services, viewer, eikedal, deps, planId }: Town): Promise<string> {
  const { personId } = await services.addMember(await viewer('anne'), {
    municipalityId: eikedal,
    email: guestAddress(),
    name: 'Ny',
    side: 'politics',
    admin: false,
  })
  await deps.db.planMember.create({ data: { planId, personId, role: 'reader', addedAt: deps.now() } })
  return personId
}

const attempts: Readonly<Record<string, Attempt>> = {
  planPeople: {
    ...ofPlan,
    allowed: table,
    run: ({ services, planId }, v) => services.planPeople(v, { planId }),
  },
  invite: {
    ...ofPlan,
    allowed: ['odd'],
    run: ({ services, planId }, v) => services.invite(v, { planId, email: guestAddress(), ...guest }),
  },
  resendInvitation: {
    ...ofInvitation,
    allowed: ['odd'],
    run: async (town, v) => town.services.resendInvitation(v, await sentInvitation(town)),
  },
  withdrawInvitation: {
    ...ofInvitation,
    allowed: ['odd'],
    run: async (town, v) => town.services.withdrawInvitation(v, await sentInvitation(town)),
  },
  changeRole: {
    ...ofPlan,
    allowed: ['odd'],
    run: async (town, v) =>
      town.services.changeRole(v, { planId: town.planId, personId: await bystander(town), role: 'editor' }),
  },
  removeFromPlan: {
    ...ofPlan,
    allowed: ['odd'],
    run: async (town, v) =>
      town.services.removeFromPlan(v, { planId: town.planId, personId: await bystander(town) }),
  },
  municipalitySettings: {
    ...ofMunicipality,
    run: ({ services, eikedal }, v) => services.municipalitySettings(v, { municipalityId: eikedal }),
  },
  updateMunicipality: {
    ...ofMunicipality,
    run: ({ services, eikedal }, v) =>
      services.updateMunicipality(v, { municipalityId: eikedal, name: 'Eikedal kommune', language: 'nb' }),
  },
  addMember: {
    ...ofMunicipality,
    run: ({ services, eikedal }, v) =>
      services.addMember(v, {
        municipalityId: eikedal,
        email: guestAddress(),
        name: 'Ny',
        side: 'politics',
        admin: false,
      }),
  },
  updateMember: {
    ...ofMunicipality,
    run: async (town, v) =>
      town.services.updateMember(v, {
        municipalityId: town.eikedal,
        personId: await bystander(town),
        side: 'administration',
      }),
  },
  removeMember: {
    ...ofMunicipality,
    run: async (town, v) =>
      town.services.removeMember(v, { municipalityId: town.eikedal, personId: await bystander(town) }),
  },
  createApiToken: {
    ...ofMunicipality,
    run: ({ services, eikedal }, v) =>
      services.createApiToken(v, { municipalityId: eikedal, name: 'Nøkkel' }),
  },
  revokeApiToken: {
    ...ofMunicipality,
    run: async ({ services, eikedal: municipalityId, viewer }, v) => {
      const { id } = await services.createApiToken(await viewer('anne'), { municipalityId, name: 'Nøkkel' })
      return services.revokeApiToken(v, { municipalityId, tokenId: id })
    },
  },
}

describe.each(providers)('rights over people on %s', (provider) => {
  let town: Town
  beforeAll(async () => {
    town = await buildTown(provider)
  })
  afterAll(() => town.close())

  describe.each(Object.entries(attempts))('%s', (_name, { run, allowed, hidden, blind }) => {
    it.each(everyone)('by %s', async (who) => {
      const viewer = who === 'nobody' ? null : await town.viewer(who)
      const expected =
        who === 'nobody'
          ? 'signIn.required'
          : allowed.includes(who)
            ? 'allowed'
            : blind.includes(who)
              ? hidden
              : 'access.denied'
      expect(await verdictOf(run(town, viewer))).toBe(expected)
    })
  })
})

describe.each(providers)('between municipalities on %s', (provider) => {
  let town: Town
  let nils: Viewer
  beforeAll(async () => {
    town = await buildTown(provider)
    nils = await town.viewer('nils')
  })
  afterAll(() => town.close())

  it('a neighbour cannot reach a member by naming their own municipality', async () => {
    const { id: personId } = await town.viewer('mads')
    const theirs = { municipalityId: town.storvik, personId }
    expect(await verdictOf(town.services.updateMember(nils, { ...theirs, side: 'politics' }))).toBe(
      'person.notFound',
    )
    expect(await verdictOf(town.services.removeMember(nils, theirs))).toBe('person.notFound')
    expect((await town.viewer('mads')).seats).toMatchObject([
      { municipalityId: town.eikedal, side: 'voluntary' },
    ])
  })

  it('a neighbour cannot reach a plan’s people by naming their own plan', async () => {
    const { id: personId } = await town.viewer('eva')
    const theirs = { planId: town.neighbourPlanId, personId }
    expect(await verdictOf(town.services.changeRole(nils, { ...theirs, role: 'reader' }))).toBe(
      'person.notFound',
    )
    expect(await verdictOf(town.services.removeFromPlan(nils, theirs))).toBe('person.notFound')
    expect(await town.atTheTable()).toContain('eva voluntary editor')
  })

  it('a neighbour cannot end a key by naming their own municipality', async () => {
    const anne = await town.viewer('anne')
    const { id: tokenId } = await town.services.createApiToken(anne, {
      municipalityId: town.eikedal,
      name: 'Nøkkel',
    })
    const attempt = town.services.revokeApiToken(nils, { municipalityId: town.storvik, tokenId })
    expect(await verdictOf(attempt)).toBe('token.notFound')
    expect(
      (await town.services.municipalitySettings(anne, { municipalityId: town.eikedal })).tokens,
    ).toHaveLength(1)
  })

  it('removing somebody from one municipality leaves them in the other', async () => {
    const anne = await town.viewer('anne')
    const person = { email: addressOf('nils'), name: 'Nils', side: 'politics', admin: false } as const
    const { personId } = await town.services.addMember(anne, { municipalityId: town.eikedal, ...person })
    await town.services.removeMember(anne, { municipalityId: town.eikedal, personId })
    expect((await town.viewer('nils')).seats.map((seat) => seat.municipalityId)).toEqual([town.storvik])
    expect(await town.atTheTable(town.neighbourPlanId)).toEqual(['nils voluntary owner'])
  })

  it('the settings of one municipality name nobody from another', async () => {
    const settings = await town.services.municipalitySettings(nils, { municipalityId: town.storvik })
    expect(settings.members.map((member) => member.name)).toEqual(['Nils'])
    expect(settings.tokens).toEqual([])
  })

  it('a kommunenummer belongs to one municipality', async () => {
    const change = { municipalityId: town.eikedal, name: 'Eikedal kommune', language: 'nb' } as const
    const anne = await town.viewer('anne')
    expect(await verdictOf(town.services.updateMunicipality(anne, { ...change, number: '9999' }))).toBe(
      'municipality.numberTaken',
    )
    await town.services.updateMunicipality(anne, { ...change, number: '9998' })
    await town.services.updateMunicipality(anne, { ...change, number: '9998' })
    const { municipality } = await town.services.municipalitySettings(anne, { municipalityId: town.eikedal })
    expect(municipality.number).toBe('9998')
  })
})
