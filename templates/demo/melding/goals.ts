import { bold, goal, h2, objective, p } from '../../builders'
import { written } from '../written'

/** The names by which measures point at the goals. */
export const goalNames = { easy: 'mal-enkelt', open: 'mal-lett', asked: 'mal-spurt' } as const

/** Visjon og mål */
export const goals = written('Visjon og mål', {
  status: 'review',
  responsible: 'ingrid-solvang',
  guidance: `Målene skal kunne etterprøves i 2030. Hvem merker det først når vi har nådd dem?`,
  text: [
    p(bold('Alle i Eikedal skal ha et lag å høre til.')),
    p(`Vi har satt oss tre mål for perioden: Det skal være enkelt å drive en forening, lett å finne noe å være med på,
      og naturlig for kommunen å spørre frivilligheten først. Under hvert mål står det hva som skal ha skjedd når
      meldingen går ut i 2030.`),
    h2('Enkelt å drive'),
    goal('Det er enkelt å drive en forening i Eikedal.', goalNames.easy),
    objective('Ingen forening som ønsker et fast sted å møtes, mangler det. I 2026 gjelder det 41.'),
    objective('Alle søknader om tilskudd er besvart innen fire uker. I 2025 tok det i snitt 74 dager.'),
    h2('Lett å finne'),
    goal('Det er lett å finne noe å være med på, også for den som er ny.', goalNames.open),
    objective('Halvparten av foreningene sier at de har de frivillige de trenger. I 2026 er det én av fire.'),
    objective('Alle barn mellom 6 og 16 år har prøvd minst ett lag uten at det kostet noe.'),
    h2('Spurt først'),
    goal('Kommunen spør frivilligheten først, mens saken ennå kan endres.', goalNames.asked),
    objective('Alle saksframlegg som gjelder lag og foreninger, viser hva frivillighetsforumet har ment.'),
    objective('Åtte av ti foreninger vet hvem de skal ringe i kommunen.'),
    p(`Arbeidsgruppen har drøftet om vi også burde ha et mål om flere medlemmer. Vi lot være. En forening på sju kan
      være akkurat stor nok.`),
  ],
})
