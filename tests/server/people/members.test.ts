import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { Refusal } from '~core/refusal'
import { providers } from '~tests/setup/databases'
import { addressOf, buildTown, verdictOf, type Name, type Town } from './town'

describe.each(providers)('people on %s', (provider) => {
  let town: Town
  let anne: Viewer
  let odd: Viewer
  beforeEach(async () => {
    town = await buildTown(provider)
    anne = await town.viewer('anne')
    odd = await town.viewer('odd')
  })
  afterEach(() => town.close())

  const idOf = async (name: Name) => (await town.viewer(name)).id
  const remove = async (name: Name, handOverTo?: Name) =>
    town.services.removeMember(anne, {
      municipalityId: town.eikedal,
      personId: await idOf(name),
      ...(handOverTo && { handOverTo: await idOf(handOverTo) }),
    })

  describe('in a plan', () => {
    it('change role, and their open screens are told', async () => {
      await town.services.changeRole(odd, {
        planId: town.planId,
        personId: await idOf('eva'),
        role: 'reader',
      })
      expect(await town.atTheTable()).toContain('eva voluntary reader')
      expect(town.told.rights).toEqual([town.planId])
    })

    it('leave it, keep their seat, and answer for nothing in it any more', async () => {
      const personId = await idOf('eva')
      const { sectionId } = await town.services.addSection(odd, {
        planId: town.planId,
        title: 'Mål',
        parentId: null,
        afterId: null,
      })
      await town.services.setSectionResponsible(odd, { sectionId, personId })
      await town.services.removeFromPlan(odd, { planId: town.planId, personId })
      expect(await town.atTheTable()).not.toContain('eva voluntary editor')
      expect((await town.viewer('eva')).seats).toHaveLength(1)
      const { sections } = await town.services.planWorkspace(odd, { planId: town.planId })
      expect(sections).toMatchObject([{ title: 'Mål', responsible: null }])
      expect(town.told.rights.at(-1)).toBe(town.planId)
    })

    it('always have an owner among them', async () => {
      const self = { planId: town.planId, personId: odd.id }
      expect(await verdictOf(town.services.changeRole(odd, { ...self, role: 'editor' }))).toBe(
        'plan.lastOwner',
      )
      expect(await verdictOf(town.services.removeFromPlan(odd, self))).toBe('plan.lastOwner')
      await town.services.changeRole(odd, { planId: town.planId, personId: await idOf('eva'), role: 'owner' })
      expect(await verdictOf(town.services.removeFromPlan(odd, self))).toBe('allowed')
    })

    it('always have an owner, also when two owners step down at once', async () => {
      await town.services.changeRole(odd, { planId: town.planId, personId: await idOf('eva'), role: 'owner' })
      const eva = await town.viewer('eva')
      const stepDown = (viewer: Viewer) =>
        verdictOf(
          town.services.changeRole(viewer, { planId: town.planId, personId: viewer.id, role: 'reader' }),
        )
      expect((await Promise.all([stepDown(odd), stepDown(eva)])).sort()).toEqual([
        'allowed',
        'plan.lastOwner',
      ])
    })

    it('see one another; addresses and invitations are for the owner', async () => {
      const email = 'kari@korps.example'
      const place = { name: 'Kari', side: 'voluntary', role: 'reader' } as const
      await town.services.invite(odd, { planId: town.planId, email, ...place })
      const asOwner = await town.services.planPeople(odd, { planId: town.planId })
      const asReader = await town.services.planPeople(await town.viewer('liv'), { planId: town.planId })
      expect(asOwner.mayChange).toBe(true)
      expect(asOwner.members.map((member) => member.email)).toContain(addressOf('eva'))
      expect(asOwner.invitations).toMatchObject([{ email, state: 'pending' }])
      expect(asReader.mayChange).toBe(false)
      expect(asReader.members.map(({ name, role }) => `${name} ${role}`)).toEqual([
        'Odd owner',
        'Eva editor',
        'Pia proposer',
        'Liv reader',
      ])
      expect(JSON.stringify(asReader)).not.toContain('@')
    })
  })

  describe('in a municipality', () => {
    it('are added and told by mail', async () => {
      const person = {
        email: 'kari@korps.example',
        name: 'Kari Nes',
        side: 'politics',
        admin: false,
      } as const
      await town.services.addMember(anne, {
        municipalityId: town.eikedal,
        ...person,
        organisation: 'Bygdelista',
      })
      const { members } = await town.services.municipalitySettings(anne, { municipalityId: town.eikedal })
      expect(members).toContainEqual({
        personId: (await town.viewer(person.email)).id,
        ...person,
        organisation: 'Bygdelista',
        title: null,
      })
      const { subject, text } = await town.mailTo(person.email)
      expect(subject).toBe('Du er lagt til i Eikedal kommune')
      expect(text).toContain('Anne har lagt deg til i Eikedal kommune')
      expect(text).toContain(`${town.deps.config.publicUrl}/logg-inn\n`)
    })

    it('are added once; somebody from elsewhere keeps their name and gets a second seat', async () => {
      const person = { email: addressOf('nils'), name: 'En annen', side: 'politics', admin: false } as const
      const add = () => town.services.addMember(anne, { municipalityId: town.eikedal, ...person })
      await add()
      expect(await town.viewer('nils')).toMatchObject({ name: 'Nils', seats: [{}, {}] })
      expect(await verdictOf(add())).toBe('municipality.alreadyMember')
    })

    it('change what is given of their seat, and keep the rest', async () => {
      const seat = { municipalityId: town.eikedal, personId: await idOf('mads') }
      await town.services.updateMember(anne, {
        ...seat,
        side: 'administration',
        title: 'Rådgiver',
        admin: true,
      })
      await town.services.updateMember(anne, { ...seat, organisation: 'Kultur' })
      await town.services.updateMember(anne, { ...seat, title: '' })
      expect((await town.viewer('mads')).seats).toMatchObject([
        { side: 'administration', organisation: 'Kultur', title: null, admin: true },
      ])
    })

    it('always have an administrator among them', async () => {
      const self = { municipalityId: town.eikedal, personId: anne.id }
      expect(await verdictOf(town.services.updateMember(anne, { ...self, admin: false }))).toBe(
        'municipality.lastAdmin',
      )
      expect(await verdictOf(remove('anne'))).toBe('municipality.lastAdmin')
      await town.services.updateMember(anne, { ...self, personId: await idOf('mads'), admin: true })
      expect(await verdictOf(remove('anne'))).toBe('allowed')
    })

    it('always have an administrator, also when two take the right from each other at once', async () => {
      const mads = { municipalityId: town.eikedal, personId: await idOf('mads') }
      await town.services.updateMember(anne, { ...mads, admin: true })
      const take = (viewer: Viewer, personId: string) =>
        verdictOf(
          town.services.updateMember(viewer, { municipalityId: town.eikedal, personId, admin: false }),
        )
      const second = await town.viewer('mads')
      const taken = await Promise.all([take(anne, mads.personId), take(second, anne.id)])
      expect(taken.sort()).toEqual(['allowed', 'municipality.lastAdmin'])
    })

    it('leave its plans with it, and their open screens are told', async () => {
      await remove('eva')
      expect((await town.viewer('eva')).seats).toEqual([])
      expect(await town.atTheTable()).toEqual([
        'liv voluntary reader',
        'odd voluntary owner',
        'pia voluntary proposer',
      ])
      expect(town.told.rights).toEqual([town.planId])
      expect(
        await verdictOf(town.services.planWorkspace(await town.viewer('eva'), { planId: town.planId })),
      ).toBe('plan.notFound')
    })

    it('do not come back by an invitation that was under way', async () => {
      await town.services.invite(odd, {
        planId: town.planId,
        email: addressOf('mads'),
        name: 'Mads',
        side: 'voluntary',
        role: 'reader',
      })
      await remove('mads')
      const answer = town.services.answerInvitation(null, {
        token: await town.tokenTo(addressOf('mads')),
        answer: 'accept',
        userAgent: null,
        address: null,
      })
      expect(await verdictOf(answer)).toBe('invitation.invalid')
    })

    it('are not removed while a plan has nobody else for an owner, and the refusal names it', async () => {
      const refusal = await remove('odd').catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(Refusal)
      expect(refusal).toMatchObject({ code: 'plan.lastOwner', facts: { plans: ['Sammen i Eikedal'] } })
      expect(await town.atTheTable()).toContain('odd voluntary owner')
    })

    it('are removed when another member takes over their plans', async () => {
      await remove('odd', 'eva')
      expect(await town.atTheTable()).toEqual([
        'eva voluntary owner',
        'liv voluntary reader',
        'pia voluntary proposer',
      ])
    })

    it('hand their plans over to nobody outside the municipality, and not to themselves', async () => {
      expect(await verdictOf(remove('odd', 'nils'))).toBe('person.notFound')
      expect(await verdictOf(remove('odd', 'odd'))).toBe('plan.lastOwner')
      expect(await town.atTheTable()).toContain('odd voluntary owner')
    })
  })
})
