import type { look as bokmaal } from '../nb/look'

export const look: typeof bokmaal = {
  title: 'Utsjånad',
  lead: (name) => `Slik ser det ut som ${name} gir ut: framsida, overskriftene og tiltaka i PDF-en.`,
  link: 'Utsjånad',
  linkLead: 'Farge, kommunevåpen og skrift på planar som blir skrivne ut eller lasta ned som PDF.',
  toPage: 'Endre utsjånaden',
  fields: {
    colour: {
      label: 'Farge',
      hint: 'Fargen står på omslaget, ved mål og bak tala til tiltaka. Han må kunne lesast på kvitt.',
      problem: 'Vel ein mørkare farge.',
    },
    fontPair: { label: 'Skrift' },
    arms: {
      label: 'Kommunevåpen',
      hint: 'PNG eller JPEG. Bruk eit bilete som er minst 600 pikslar høgt.',
      problem: 'Vel eit bilete i PNG eller JPEG.',
    },
    removeArms: { label: 'Ta bort kommunevåpenet' },
  },
  fontPairs: {
    sourceSerif: {
      name: 'Source Serif med Inter',
      text: 'Antikva til brødteksten, grotesk til tabellar og merke.',
    },
    inter: { name: 'Inter', text: 'Grotesk til alt.' },
  },
  contrast: (ratio) => `Kontrasten mot papiret er ${ratio.toFixed(1).replace('.', ',')}.`,
  enough: 'Det er nok til å lesast.',
  tooLittle: 'Det er for lite. Han må vere minst 4,5.',
  preview: 'Førehandsvising',
  previewLead: 'Endrar seg medan du vel. Ingenting blir lagra før du trykkjer Lagre.',
  noArms: 'Ikkje valt',
  armsMissing: 'Fila med kommunevåpenet er borte. Last det opp på nytt, eller ta det bort.',
  sample: {
    title: 'Alle skal ha eit lag å høyre til',
    status: 'Vedteken 11. februar 2027',
    goal: 'Mål',
    goalText: 'Alle i kommunen skal ha eit lag å høyre til.',
    number: '5.1',
    measure: 'Opne skular på kveldstid',
    measureText: 'Nøkkelfri tilgang og felles bookingkalender på alle skular.',
  },
  save: 'Lagre',
  done: { saved: 'Utsjånaden er lagra.' },
}
