export const planSettings = {
  title: 'Innstillinger for planen',
  about: 'Planen',
  fields: {
    title: { label: 'Tittel', problem: 'Skriv en tittel på planen.' },
    language: {
      label: 'Målform',
      hint: 'Styrer ordene rundt teksten i nedlastede filer, som «Innhold» og «Tiltak». Teksten oversettes ikke.',
    },
  },
  phase: 'Fase',
  phaseNow: (phase: string) => `Planen er i fasen «${phase}».`,
  phaseLead:
    'Teksten tas vare på som en versjon først, slik den står nå. De andre fasene kommer av det de handler om: en høring som åpnes, en sak som legges fram, et vedtak.',
  enterPhase: (phase: string) => `Gå over til «${phase}»`,
  toConsultation: 'Forbered eller følg høringen',
  bin: 'Papirkurv',
  binLead: 'Slettede deler ligger her til noen henter dem tilbake. Teksten er i behold.',
  binEmpty: 'Ingen deler er slettet.',
  with: (titles: string) => `sammen med ${titles}`,
  deletedAt: 'Slettet',
  restoreThis: (title: string) => `Hent tilbake «${title}»`,
  template: 'Lagre som mal',
  templateLead: 'Andre i kommunen kan begynne en ny plan med de samme delene, rådene og overskriftene.',
  templateFields: {
    name: { label: 'Malens navn', problem: 'Gi malen et navn.' },
    description: { label: 'Hva malen passer til' },
    withText: {
      label: 'Ta med teksten',
      hint: 'Uten dette følger bare overskrifter og tomme mål og tiltak med.',
    },
  },
  saveTemplate: 'Lagre mal',
  delete: 'Slett planen',
  deleteLead:
    'Planen legges i papirkurven på «Mine planer», og forsvinner for alle andre. En eier kan hente den tilbake.',
  done: {
    phase: 'Planen har gått over i en ny fase. Teksten er tatt vare på som en versjon.',
    saved: 'Planen er lagret.',
    restored: 'Delen er hentet tilbake.',
    template: 'Malen er lagret.',
  },
}
