import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~core/access/viewer'
import { viewerOf } from '~server/auth/sessions'
import { providers } from '~tests/setup/databases'
import { addressOf, buildTown, verdictOf, type Town } from './town'

const kari = 'kari@korps.example'

describe.each(providers)('an invitation on %s', (provider) => {
  let town: Town
  let odd: Viewer
  beforeEach(async () => {
    town = await buildTown(provider)
    odd = await town.viewer('odd')
  })
  afterEach(() => town.close())

  const invite = (more: { email?: string; role?: 'owner' | 'editor' | 'proposer' | 'reader' } = {}) =>
    town.services.invite(odd, {
      planId: town.planId,
      email: kari,
      name: 'Kari Nes',
      side: 'voluntary',
      organisation: 'Eikedal skolekorps',
      title: 'Leder',
      role: 'editor',
      ...more,
    })
  const accept = async (viewer: Viewer | null = null, email = kari) =>
    town.services.answerInvitation(viewer, {
      token: await town.tokenTo(email),
      answer: 'accept',
      userAgent: 'Firefox',
      address: '192.0.2.1',
    })

  it('is mailed with who asks, to what, and as what', async () => {
    await invite({ email: ' Kari@Korps.Example ' })
    const { subject, text } = await town.mailTo(kari)
    expect(subject).toBe('Invitasjon til «Sammen i Eikedal»')
    expect(text).toContain('Odd inviterer deg til å være med på «Sammen i Eikedal» i Eikedal kommune.')
    expect(text).toContain('Du blir redaktør')
    expect(text).toContain('4. desember 2026 kl. 10.00')
    expect(text).toContain(`${town.deps.config.publicUrl}/invitasjon/`)
  })

  it('shows on its page what it offers, without opening the plan', async () => {
    await invite()
    const page = await town.services.invitation(null, { token: await town.tokenTo(kari) })
    expect(page).toEqual({
      planTitle: 'Sammen i Eikedal',
      municipality: 'Eikedal kommune',
      inviter: 'Odd',
      name: 'Kari Nes',
      email: kari,
      side: 'voluntary',
      organisation: 'Eikedal skolekorps',
      title: 'Leder',
      role: 'editor',
      expiresAt: new Date('2026-12-04T09:00:00Z'),
      state: 'pending',
      refusal: null,
    })
  })

  it('can be answered from one’s own page by whoever is signed in with the address, and by nobody else', async () => {
    const mads = await town.viewer('mads')
    await invite({ email: mads.email })
    const { id } = await town.deps.db.invitation.findFirstOrThrow({ where: { email: mads.email } })
    const reply = { token: id, answer: 'accept', userAgent: 'Firefox', address: '192.0.2.1' } as const
    for (const other of [null, odd]) {
      expect(await verdictOf(town.services.answerInvitation(other, reply))).toBe('invitation.invalid')
      expect(await verdictOf(town.services.invitation(other, { token: id }))).toBe('invitation.invalid')
    }
    expect(await town.services.answerInvitation(mads, reply)).toEqual({
      planId: town.planId,
      sessionToken: null,
    })
    expect((await town.services.planWorkspace(mads, { planId: town.planId })).role).toBe('editor')
  })

  it('makes a newcomer a person with a seat and a role, and signs them in', async () => {
    await invite()
    const { planId, sessionToken } = await accept()
    expect(planId).toBe(town.planId)
    const signedIn = await viewerOf(town.deps, sessionToken ?? undefined)
    expect(signedIn?.viewer).toMatchObject({
      name: 'Kari Nes',
      email: kari,
      seats: [
        { municipalityId: town.eikedal, side: 'voluntary', organisation: 'Eikedal skolekorps', admin: false },
      ],
    })
    expect(await town.atTheTable()).toContain('kari voluntary editor')
    expect(town.told.rights).toEqual([town.planId])
  })

  it('tells the plan’s stream of the newcomer', async () => {
    await invite()
    const heard: unknown[] = []
    town.deps.relay.subscribe(`plan:${town.planId}`, (message) => void heard.push(message))
    await accept()
    const { id } = await town.viewer(kari)
    // The news comes after the answer.
    await expect
      .poll(() => heard)
      .toEqual([{ kind: 'people.changed', personId: id, memberId: id, name: 'Kari Nes', role: 'editor' }])
    expect(
      await town.deps.db.planEvent.count({ where: { planId: town.planId, kind: 'people.changed' } }),
    ).toBe(1)
  })

  it('gives somebody of another municipality a second seat, and never signs into an account that exists', async () => {
    await invite({ email: addressOf('nils') })
    const outcome = await accept(null, addressOf('nils'))
    expect(outcome).toEqual({ planId: town.planId, sessionToken: null })
    const { seats, name } = await town.viewer('nils')
    expect(name).toBe('Nils')
    expect(new Set(seats.map((seat) => seat.municipalityId))).toEqual(new Set([town.eikedal, town.storvik]))
    expect(seats.find((seat) => seat.municipalityId === town.eikedal)?.admin).toBe(false)
    expect(await town.deps.db.session.count()).toBe(0)
  })

  it('keeps the side that a member has, and starts no second session for whoever is signed in', async () => {
    await town.services.updateMember(await town.viewer('anne'), {
      municipalityId: town.eikedal,
      personId: (await town.viewer('mads')).id,
      side: 'politics',
      organisation: 'Bygdelista',
    })
    await invite({ email: addressOf('mads'), role: 'proposer' })
    const { sessionToken } = await accept(await town.viewer('mads'), addressOf('mads'))
    expect(sessionToken).toBeNull()
    expect((await town.viewer('mads')).seats).toMatchObject([
      { side: 'politics', organisation: 'Bygdelista' },
    ])
    expect(await town.atTheTable()).toContain('mads politics proposer')
  })

  it('does not lower a role that somebody was given meanwhile', async () => {
    await invite({ email: addressOf('mads'), role: 'reader' })
    const { id: personId } = await town.viewer('mads')
    await town.deps.db.planMember.create({
      data: { planId: town.planId, personId, role: 'owner', addedAt: town.deps.now() },
    })
    await accept(null, addressOf('mads'))
    expect(await town.atTheTable()).toContain('mads voluntary owner')
  })

  it('cannot be answered by somebody else who is signed in, neither way', async () => {
    await invite()
    const token = await town.tokenTo(kari)
    const mads = await town.viewer('mads')
    for (const answer of ['accept', 'decline'] as const) {
      const attempt = town.services.answerInvitation(mads, { token, answer, userAgent: null, address: null })
      expect(await verdictOf(attempt)).toBe('invitation.otherPerson')
    }
    expect(await town.services.invitation(mads, { token })).toMatchObject({
      state: 'pending',
      refusal: 'invitation.otherPerson',
    })
  })

  it('is used once', async () => {
    await invite()
    const answers = await Promise.all([verdictOf(accept()), verdictOf(accept())])
    expect(answers.sort()).toEqual(['allowed', 'invitation.invalid'])
    expect(await verdictOf(accept())).toBe('invitation.invalid')
  })

  it('can be declined, and leaves no trace of a person', async () => {
    await invite()
    const token = await town.tokenTo(kari)
    await town.services.answerInvitation(null, { token, answer: 'decline', userAgent: null, address: null })
    expect(await verdictOf(accept())).toBe('invitation.invalid')
    expect(await town.deps.db.person.findUnique({ where: { email: kari } })).toBeNull()
    const { invitations } = await town.services.planPeople(odd, { planId: town.planId })
    expect(invitations).toMatchObject([{ email: kari, state: 'declined' }])
  })

  it('expires after fourteen days, and can be sent again', async () => {
    const { invitationId } = await invite()
    town.pass({ days: 14 })
    expect(await verdictOf(accept())).toBe('invitation.invalid')
    const { invitations } = await town.services.planPeople(odd, { planId: town.planId })
    expect(invitations).toMatchObject([{ id: invitationId, state: 'expired' }])
    await town.services.resendInvitation(odd, { invitationId })
    expect(await verdictOf(accept())).toBe('allowed')
  })

  it('has a new link when it is sent again, and the old one ends', async () => {
    const { invitationId } = await invite()
    const old = await town.tokenTo(kari)
    town.pass({ minutes: 1 })
    await town.services.resendInvitation(odd, { invitationId })
    expect(await town.tokenTo(kari)).not.toBe(old)
    expect(await verdictOf(town.services.invitation(null, { token: old }))).toBe('invitation.invalid')
    expect(await verdictOf(accept())).toBe('allowed')
    expect(await verdictOf(town.services.resendInvitation(odd, { invitationId }))).toBe('invitation.answered')
  })

  it('can be taken back until it is answered', async () => {
    const { invitationId } = await invite()
    await town.services.withdrawInvitation(odd, { invitationId })
    expect(await verdictOf(accept())).toBe('invitation.invalid')
    expect(await verdictOf(town.services.withdrawInvitation(odd, { invitationId }))).toBe(
      'invitation.answered',
    )
    expect((await town.services.planPeople(odd, { planId: town.planId })).invitations).toEqual([])
  })

  it('takes the place of an earlier one to the same address', async () => {
    await invite({ role: 'owner' })
    const earlier = await town.tokenTo(kari)
    town.pass({ minutes: 1 })
    await invite({ role: 'reader' })
    const attempt = town.services.answerInvitation(null, {
      token: earlier,
      answer: 'accept',
      userAgent: null,
      address: null,
    })
    expect(await verdictOf(attempt)).toBe('invitation.invalid')
    await accept()
    expect(await town.atTheTable()).toContain('kari voluntary reader')
  })

  it('is not sent to somebody who takes part already', async () => {
    expect(await verdictOf(invite({ email: addressOf('eva') }))).toBe('invitation.alreadyInPlan')
  })

  it('ends when its plan goes into the bin', async () => {
    await invite()
    await town.services.deletePlan(odd, { planId: town.planId })
    expect(await verdictOf(accept())).toBe('invitation.invalid')
    expect(await verdictOf(town.services.invitation(null, { token: await town.tokenTo(kari) }))).toBe(
      'invitation.invalid',
    )
  })

  it('keeps no token that could be used by whoever reads the database', async () => {
    await invite()
    const token = await town.tokenTo(kari)
    const { tokenHash } = await town.deps.db.invitation.findFirstOrThrow({ where: { email: kari } })
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(tokenHash).not.toContain(token)
    expect(await verdictOf(town.services.invitation(null, { token: tokenHash }))).toBe('invitation.invalid')
  })

  it('cannot be used to flood strangers with mail', async () => {
    for (let sent = 0; sent < 100; sent++) await invite({ email: `nr${sent}@korps.example` })
    expect(await verdictOf(invite({ email: 'nr100@korps.example' }))).toBe('rate.limited')
    town.pass({ minutes: 60 })
    expect(await verdictOf(invite({ email: 'nr100@korps.example' }))).toBe('allowed')
  })
})
