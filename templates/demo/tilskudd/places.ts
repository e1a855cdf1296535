/** Where remarks about grants and premises belong, and what several of them were answered. */
import type { ExampleRemark } from '~core/plan/exampleConsultation'

export const grants = { section: 'Tilskudd', responsible: 'silje-bakken' } as const
export const deadline = { ...grants, at: 'Tilskuddsordningene', themes: ['frister'] } as const
export const small = { ...grants, at: 'Små foreninger', themes: ['små foreninger'] } as const
export const young = { ...grants, at: 'Foreninger for barn', themes: ['barn og unge'] } as const
export const halls = { section: 'Lokaler', responsible: 'jon-arne-rod' } as const
export const open = { ...halls, at: 'Skoler og', themes: ['lokaler'] } as const
export const storage = { ...halls, at: 'Utstyr kan', themes: ['lokaler'] } as const
export const door = { section: 'Én dør inn', responsible: 'marte-kvale' } as const
export const forum = {
  section: 'Frivillighetsforum',
  responsible: 'marte-kvale',
  themes: ['samarbeid'],
} as const
export const after = { section: 'Oppfølging', themes: ['oppfølging'] } as const

export const movedDeadline = {
  assessment: 'Fristen flyttes. Da er svarene klare før fellesferien, og foreningene kan kjøpe inn i tide.',
  disposition: 'accepted',
  answer: 'Fristen er flyttet til 1. mars, og svaret kommer innen fire uker.',
  changed: 'Tilskuddsordningene samles',
} as const satisfies Partial<ExampleRemark>
export const moreForSmall = {
  assessment: 'Grensen heves. Erfaringen er at de minste søknadene koster mer å behandle enn det de gjelder.',
  disposition: 'accepted',
  answer: 'Grensen er hevet til 10 000 kroner.',
  changed: 'Små foreninger kan søke',
} as const satisfies Partial<ExampleRemark>
export const onlyOurs = {
  assessment: 'Velforeningen har rett. Teksten begrenses til bygg som kommunen eier.',
  disposition: 'accepted',
  answer: 'Planen gjelder nå bare kommunale grendehus.',
  changed: 'Skoler og kommunale',
} as const satisfies Partial<ExampleRemark>
export const dutyPhone = {
  assessment:
    'Det settes opp vakttelefon på hverdager. Vaktmester til stede hver kveld får ikke plass i rammen.',
  disposition: 'partly',
  answer: 'Det kommer en vakttelefon, men ikke vaktmester i hvert bygg.',
  changed: 'Kommunen har vakttelefon',
  group: 'Noen å ringe til på kvelden',
} as const satisfies Partial<ExampleRemark>
