/** The demonstration: two invented municipalities in the middle of their work. */
import type { ExampleMunicipality } from '~core/plan/example'
import { eikedal } from './eikedal'
import { sorfjell } from './sorfjell'

/** The one that people meet first stands first. */
export const municipalities: readonly ExampleMunicipality[] = [eikedal, sorfjell]
