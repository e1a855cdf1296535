import { bold, bullets, h2, link, measure, p } from '../../builders'
import { written } from '../written'
import { goalNames } from './goals'

/** Samarbeid og møteplasser */
export const cooperation = written('Samarbeid og møteplasser', {
  responsible: 'randi-moen',
  guidance: `En møteplass trenger en som innkaller, en dagsorden begge kan påvirke, og et referat noen følger opp.`,
  text: [
    p(`To ganger i året møtes foreningene, utvalgslederne og kommunens tjenester til frivillighetsforum. Dagsordenen lages i
      fellesskap, og forumet får saker av betydning på høring før de går til politisk behandling.`),
    h2('Et forum som bestemmer noe'),
    p(`Vi har hatt dialogmøter før. De var hyggelige. Det foreningene husker, er at ingenting skjedde etterpå. Forumet skal
      derfor ha tre oppgaver som ikke kan utsettes:`),
    bullets(
      'uttale seg til budsjettet i oktober, før formannskapet innstiller',
      'si ja eller nei til endringer i tilskuddsreglene; sier forumet nei, skal saken til kommunestyret med begrunnelsen vedlagt',
      'velge to medlemmer til gruppen som følger opp denne meldingen',
    ),
    p(
      'Alle foreninger kan møte, registrert eller ikke. Referatet er ute innen en uke på ',
      link('eikedal.example/forum', 'https://eikedal.example/forum'),
      '. Ungdomsrådet, eldrerådet og rådet for personer med funksjonsnedsettelse har fast plass, og møtene tolkes når noen ber om det.',
    ),
    measure(
      'Frivillighetsforum to ganger i året',
      {
        responsible: 'Frivillighetskoordinator',
        deadline: 'Mai 2027',
        cost: '40 000 kr i året',
        goal: goalNames.asked,
      },
      'Første møte holdes i Dalbygda, med sanitetsforeningen som vert. Etter fire møter vurderer deltakerne om forumet er verdt kveldene sine.',
    ),
    h2('Folk som leter etter hverandre'),
    p(
      'Tre av fire foreninger vil ha flere frivillige, og på folkemøtene traff vi mange som ville bidra, men ikke visste hvor. ',
      bold('Frivilligbørsen'),
      ' skal gjøre det lett å bli spurt. Den holdes i idrettshallen en lørdag i september, når nye i bygda har pakket ut og før kveldene er fulle. Lag som ikke kan stå på stand, får en nabo til å stå for seg.',
    ),
    measure(
      'Frivilligbørs hver høst',
      {
        responsible: 'Frivilligsentralen',
        deadline: 'September 2027',
        cost: '60 000 kr i året',
        goal: goalNames.open,
      },
      'Foreningene viser hva de driver med, og sier hva de trenger hjelp til, i oppgaver på en time, en kveld eller et år.',
    ),
    h2('Næringslivet og nabokommunene'),
    p(`Sju bedrifter i Eikedal gir de ansatte fri til frivillig arbeid én dag i året. Frivilligsentralen tar imot tilbudene og
      setter dem sammen med oppgaver, så foreningene slipper å takke nei til tretti ryddevillige ingeniører en onsdag i
      februar. Med nabokommunene deler vi kurs for nye styremedlemmer, på nett og vekselvis hos hverandre.`),
  ],
})
