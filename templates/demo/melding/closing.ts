import { bold, bullets, footnote, h2, link, measure, numbers, p, table } from '../../builders'
import { written } from '../written'
import { goalNames } from './goals'

/** Tiltak 2027–2030 */
export const measures = written('Tiltak 2027–2030', {
  responsible: 'jon-arne-rod',
  guidance: `Hvert tiltak er et løfte: en ansvarlig, en frist og en pris. Ha heller åtte vi gjennomfører enn tretti som ser bra ut.`,
  text: [
    p(`Åtte tiltak skal gjøre målene til virkelighet. Fem av dem står i del 5 og 6, der de er begrunnet. De tre siste
      står her, fordi de angår flere deler. Statusen oppdateres i juni hvert år.`),
    measure(
      'Én dør inn til kommunen',
      {
        responsible: 'Kultur',
        deadline: '1. august 2026',
        cost: 'Innenfor rammen',
        status: 'completed',
        goal: goalNames.asked,
      },
      'To halve stillinger er slått sammen til en hel frivillighetskoordinator med eget telefonnummer og plikt til å følge saken helt fram.',
    ),
    measure(
      'Prøv tre lag',
      {
        responsible: 'Kultur og idrettsrådet',
        deadline: 'Skolestart 2027',
        cost: '100 000 kr i 2027, deretter 200 000 kr i året',
        goal: goalNames.open,
      },
      'Alle barn mellom 6 og 16 år får et kort som gir gratis prøvetid i tre lag de velger selv. Kommunen dekker kontingenten for prøvetiden. Alle får det samme kortet, så ingen må forklare hvorfor de trenger det.',
      bullets(
        'Kortet deles ut på skolen til alle.',
        'Korps, kor og speider er med fra første dag, ikke bare idretten.',
      ),
    ),
    measure(
      'Skyss hjem fra trening og øvelse',
      {
        responsible: 'Plan og miljø, sammen med velforeningene',
        deadline: '2029',
        cost: 'Utredes innenfor rammen',
        status: 'postponed',
        goal: goalNames.open,
      },
      'Siste buss til Øygard går klokka 18.40. Vi vil prøve bestillingsskyss to kvelder i uka. Tiltaket er satt på vent til fylkeskommunen har lyst ut nye bussruter.',
    ),
    h2('Hva det koster'),
    p(
      'Tabellen viser kostnader ut over det som allerede ligger i budsjettet, i hele tusen kroner. Tiltak som ikke står her, løses innenfor rammen.',
      footnote('Beløpene er i 2026-kroner. De legges inn i handlingsprogrammet og vedtas på nytt hvert år.'),
    ),
    table(
      ['Tiltak', '2027', '2028', '2029', '2030'],
      ['Åpne skoler på kveldstid', '420', '180', '180', '180'],
      ['Utlån av utstyr på biblioteket', '0', '150', '30', '30'],
      ['Frivillighetsforum to ganger i året', '40', '40', '40', '40'],
      ['Frivilligbørs hver høst', '60', '60', '60', '60'],
      ['Prøv tre lag', '100', '200', '200', '200'],
      ['Sum', '620', '630', '510', '510'],
    ),
    p(
      'For hele perioden blir det ',
      bold('2 270 000 kroner'),
      `. Det er mindre enn kommunen deler ut i tilskudd på ett år. Blir pengene mindre enn dette, er arbeidsgruppen enig om hva som
      skal skjermes: De åpne skolene røres ikke.`,
    ),
  ],
})

/** Oppfølging og rullering */
export const followUp = written('Oppfølging og rullering', {
  responsible: 'berit-myhre',
  guidance: `Si hvem som eier meldingen etter vedtaket, og når kommunestyret får høre hvordan det går.`,
  text: [
    p(`Når meldingen er vedtatt, begynner den å eldes. For at den skal holde i fire år, gjør vi dette:`),
    numbers(
      'En oppfølgingsgruppe på seks, to fra hver side, møtes hvert kvartal. Møtene er åpne.',
      'Hver juni får kommunestyret en statusmelding på to sider: hva som er gjort, hva som er forsinket, og hvorfor.',
      'Våren 2029 spør vi foreningene de samme spørsmålene som i 2026, så tallene kan sammenlignes.',
      'Høsten 2029 starter rulleringen med et nytt, åpent møte. En ny melding skal ligge klar når denne går ut.',
    ),
    p(`Er et tiltak mer enn ett år forsinket, skal saken til utvalg for kultur og oppvekst med ett av tre forslag: gi det mer
      penger, gi det mer tid eller stryke det. Å la det ligge er ikke et alternativ.`),
    p(`Kommunedirektøren har ansvaret for at meldingen blir fulgt. Frivillighetsforumet har ansvaret for å si fra når den ikke
      blir det.`),
  ],
})

/** Vedlegg */
export const appendices = written('Vedlegg', {
  numbered: false,
  responsible: 'silje-bakken',
  guidance: `Legg det her som noen vil slå opp. Ta bort privatpersoners kontaktopplysninger før høringen.`,
  text: [
    bullets(
      [
        p(
          link('Oversikt over lag og foreninger', 'https://eikedal.example/frivillighet/lag'),
          ', de 109 som har sagt ja til å stå der',
        ),
      ],
      [
        p(
          link('Spørsmålene i kartleggingen', 'https://eikedal.example/frivillighet/kartlegging'),
          ', på bokmål, engelsk og arabisk',
        ),
      ],
      'Referater fra de tre folkemøtene og de fem arbeidsmøtene',
      'Vaktmesternes romtelling, skole for skole',
    ),
  ],
})
