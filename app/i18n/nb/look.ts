import type { FontPair } from '~core/look/fontPairs'

const fontPairs: Record<FontPair, { name: string; text: string }> = {
  sourceSerif: {
    name: 'Source Serif med Inter',
    text: 'Antikva til brødteksten, grotesk til tabeller og merker.',
  },
  inter: { name: 'Inter', text: 'Grotesk til alt.' },
}

/** Kommunens utseende: farge, våpen og skrift på det som gis ut. */
export const look = {
  title: 'Utseende',
  lead: (name: string) =>
    `Slik ser det ut som ${name} gir ut: forsiden, overskriftene og tiltakene i PDF-en.`,
  link: 'Utseende',
  linkLead: 'Farge, kommunevåpen og skrift på planer som skrives ut eller lastes ned som PDF.',
  toPage: 'Endre utseendet',
  fields: {
    colour: {
      label: 'Farge',
      hint: 'Fargen står på omslaget, ved mål og bak tallene til tiltakene. Den må kunne leses på hvitt.',
      problem: 'Velg en mørkere farge.',
    },
    fontPair: { label: 'Skrift' },
    arms: {
      label: 'Kommunevåpen',
      hint: 'PNG eller JPEG. Bruk et bilde som er minst 600 piksler høyt.',
      problem: 'Velg et bilde i PNG eller JPEG.',
    },
    removeArms: { label: 'Ta bort kommunevåpenet' },
  },
  fontPairs,
  contrast: (ratio: number) => `Kontrasten mot papiret er ${ratio.toFixed(1).replace('.', ',')}.`,
  enough: 'Det er nok til å leses.',
  tooLittle: 'Det er for lite. Den må være minst 4,5.',
  preview: 'Forhåndsvisning',
  previewLead: 'Endrer seg mens du velger. Ingenting lagres før du trykker Lagre.',
  noArms: 'Ikke valgt',
  armsMissing: 'Filen med kommunevåpenet er borte. Last det opp på nytt, eller ta det bort.',
  sample: {
    title: 'Alle skal ha et lag å høre til',
    status: 'Vedtatt 11. februar 2027',
    goal: 'Mål',
    goalText: 'Alle i kommunen skal ha et lag å høre til.',
    number: '5.1',
    measure: 'Åpne skoler på kveldstid',
    measureText: 'Nøkkelfri adgang og felles bookingkalender på alle skoler.',
  },
  save: 'Lagre',
  done: { saved: 'Utseendet er lagret.' },
}
