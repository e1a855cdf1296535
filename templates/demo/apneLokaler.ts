import type { ExamplePlan } from '~core/plan/example'
import { bullets, goal, h2, p, table } from '../builders'
import { written } from './written'

/** A plan that has only just begun: the mapping is under way. */
export const apneLokaler: ExamplePlan = {
  title: 'Åpne lokaler i alle grender',
  language: 'nb',
  phase: 'mapping',
  members: [
    { person: 'marte-kvale', role: 'owner' },
    { person: 'lars-nymoen', role: 'editor' },
    { person: 'amir-haddad', role: 'editor' },
    { person: 'berit-myhre', role: 'proposer' },
    { person: 'randi-moen', role: 'reader' },
  ],
  sections: [
    written('Oppdraget', {
      status: 'review',
      responsible: 'amir-haddad',
      guidance: `Gjengi vedtaket, og si hva planen ikke skal handle om.`,
      text: [
        p(`Utvalg for kultur og oppvekst har bedt om en oversikt over alle rom i Eikedal som kan lånes av foreninger, og et
          forslag til hvordan de blir lette å finne. Planen skal ikke foreslå nye bygg.`),
      ],
    }),
    written('Rommene vi har', {
      responsible: 'lars-nymoen',
      guidance: `Gå innom. Prøv døra, finn lysbryteren, tell stolene.`,
      text: [
        p(`Vi har besøkt sju bygg så langt. Listen blir til mens vi går, og alle kan føye til.`),
        table(
          ['Sted', 'Eier', 'Rom til', 'Det som mangler'],
          ['Dalbygda skole, musikkrommet', 'Kommunen', '30', 'Lagring for instrumenter'],
          ['Sentrum skole, skolekjøkkenet', 'Kommunen', '16', 'Avtale om renhold'],
          ['Øygard grendehus', 'Øygard velforening', '80', 'Varme om vinteren'],
          ['Biblioteket, lille sal', 'Kommunen', '40', 'Åpningstid etter kl. 19'],
          ['Menighetshuset', 'Menigheten', '120', 'Ingenting'],
          ['Bedehuset på Nordsida', 'Indremisjonen', '60', 'Rampe'],
          ['Klubbhuset på stadion', 'Eikedal idrettslag', '50', 'Nøkkelboks'],
        ),
      ],
    }),
    written('Hva foreningene trenger', {
      guidance: `Spør om tre ting: når, hvor mange og hva rommet må ha.`,
      text: [
        p(`Spørsmålene går ut til 126 foreninger. Svarene samles her etter hvert.`),
        h2('Det vi spør om'),
        bullets(
          'Hvilken dag og hvilket klokkeslett passer best, og hva er nest best?',
          'Hvor mange er dere vanligvis, og hvor mange på det meste?',
          'Hva må rommet ha: vask, lås, piano, trinnfri inngang?',
        ),
      ],
    }),
    written('Mål', {
      guidance: `Vent med målet til svarene er inne.`,
      text: [goal('I hver grend finnes det et rom som foreninger kan bruke på kort varsel.')],
    }),
  ],
}
