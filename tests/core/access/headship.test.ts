import { expect, it } from 'vitest'
import fc from 'fast-check'
import { keepsAnAdmin, keepsAnOwner, type PlanPart } from '~core/access/headship'
import { roles } from '~core/access/roles'

const part = (personId: string, role: PlanPart['role']): PlanPart => ({ personId, role })

it('does not let the last owner step down or leave', () => {
  const parts = [part('a', 'owner'), part('b', 'editor')]
  expect(keepsAnOwner(parts, 'a', 'editor')).toMatchObject({ allowed: false, code: 'plan.lastOwner' })
  expect(keepsAnOwner(parts, 'a', null)).toMatchObject({ allowed: false, code: 'plan.lastOwner' })
  expect(keepsAnOwner(parts, 'a', 'owner').allowed).toBe(true)
})

it('lets an owner go while another stays, and anybody else at any time', () => {
  const parts = [part('a', 'owner'), part('b', 'owner'), part('c', 'reader')]
  expect(keepsAnOwner(parts, 'a', null).allowed).toBe(true)
  expect(keepsAnOwner(parts, 'c', null).allowed).toBe(true)
})

it('never takes a plan from having an owner to having none', () => {
  const people = fc.constantFrom('a', 'b', 'c', 'd')
  const someParts = fc.uniqueArray(fc.record({ personId: people, role: fc.constantFrom(...roles) }), {
    selector: ({ personId }) => personId,
  })
  const owned = (parts: readonly PlanPart[]) => parts.some(({ role }) => role === 'owner')
  fc.assert(
    fc.property(someParts, people, fc.constantFrom(...roles, null), (parts, personId, role) => {
      const others = parts.filter((other) => other.personId !== personId)
      const after = role === null ? others : [...others, { personId, role }]
      const allowed = keepsAnOwner(parts, personId, role).allowed
      expect(allowed).toBe(!owned(parts) || owned(after))
    }),
  )
})

it('keeps an administrator in the municipality', () => {
  expect(keepsAnAdmin(['a'], 'a')).toMatchObject({ allowed: false, code: 'municipality.lastAdmin' })
  expect(keepsAnAdmin(['a', 'b'], 'a').allowed).toBe(true)
  expect(keepsAnAdmin(['a'], 'b').allowed).toBe(true)
})
