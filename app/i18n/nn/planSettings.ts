import type { planSettings as nb } from '../nb/planSettings'
import type { Words } from '../words'

export const planSettings: Words<typeof nb> = {
  title: 'Innstillingar for planen',
  about: 'Planen',
  fields: {
    title: { label: 'Tittel', problem: 'Skriv ein tittel på planen.' },
    language: {
      label: 'Målform',
      hint: 'Styrer orda rundt teksten i nedlasta filer, som «Innhald» og «Tiltak». Teksten blir ikkje omsett.',
    },
  },
  phase: 'Fase',
  phaseNow: (phase) => `Planen er i fasen «${phase}».`,
  phaseLead:
    'Teksten blir teken vare på som ein versjon først, slik han står no. Dei andre fasane kjem av det dei handlar om: ei høyring som blir opna, ei sak som blir lagd fram, eit vedtak.',
  enterPhase: (phase) => `Gå over til «${phase}»`,
  toConsultation: 'Førebu eller følg høyringa',
  bin: 'Papirkorg',
  binLead: 'Sletta delar ligg her til nokon hentar dei tilbake. Teksten er i behald.',
  binEmpty: 'Ingen delar er sletta.',
  with: (titles) => `saman med ${titles}`,
  deletedAt: 'Sletta',
  restoreThis: (title) => `Hent tilbake «${title}»`,
  template: 'Lagre som mal',
  templateLead: 'Andre i kommunen kan byrje ein ny plan med dei same delane, råda og overskriftene.',
  templateFields: {
    name: { label: 'Namnet på malen', problem: 'Gi malen eit namn.' },
    description: { label: 'Kva malen passar til' },
    withText: {
      label: 'Ta med teksten',
      hint: 'Utan dette følgjer berre overskrifter og tomme mål og tiltak med.',
    },
  },
  saveTemplate: 'Lagre mal',
  delete: 'Slett planen',
  deleteLead:
    'Planen blir lagd i papirkorga på «Planane mine», og forsvinn for alle andre. Ein eigar kan hente han tilbake.',
  done: {
    phase: 'Planen har gått over i ein ny fase. Teksten er teken vare på som ein versjon.',
    saved: 'Planen er lagra.',
    restored: 'Delen er henta tilbake.',
    template: 'Malen er lagra.',
  },
}
