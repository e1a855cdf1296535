import { bold, bullets, factBox, footnote, h2, italic, link, p, table } from '../../builders'
import { written } from '../written'

/** Forord */
export const foreword = written('Forord', {
  numbered: false,
  status: 'review',
  responsible: 'ingrid-solvang',
  guidance: `Ordføreren og frivilligsentralen skriver sammen. Hold det på én side, og takk dem som har vært med.`,
  text: [
    p(`En torsdag i februar sto vi to i gangen på Dalbygda skole og så på en låst dør. Innenfor lå et musikkrom
      ingen brukte. Utenfor sto elleve mennesker fra strengeorkesteret med instrumentene i bilen og uten nøkkel.
      Vaktmesteren hadde fri, som han skulle. Ingen hadde gjort noe galt. Det var bare slik vi hadde ordnet det.`),
    p(`Denne meldingen handler om å ordne det annerledes. I Eikedal finnes det et lag for hver 113. innbygger. Lagene
      lærer barna våre å svømme, holder skiløypa åpen, synger på sykehjemmet, leter når noen er borte, og koker
      kaffen etterpå. Kommunen kunne ikke ha kjøpt noe av dette, og skal heller ikke prøve. Det vi kan gjøre, er
      å slutte å stå i veien, og å spørre tidligere.`),
    p(`Meldingen er ikke skrevet av kommunen alene. Politikere, ansatte og frivillige har sittet ved samme bord,
      ofte med samme avsnitt foran seg. Vi har vært uenige, særlig om penger og nøkler. Der vi ikke ble enige,
      står det i teksten.`),
    p(`Takk til de 102 foreningene som svarte på undersøkelsen, til de 184 som kom på folkemøtene, og til
      vaktmesterne som gikk rundt og telte tomme klasserom. Døra i Dalbygda er forresten åpen nå. Strengeorkesteret
      øver der hver torsdag.`),
    p(bold('Ingrid Solvang'), ', ordfører, og ', bold('Oddny Fjeld'), ', Eikedal frivilligsentral'),
  ],
})

/** Bakgrunn og prosess */
export const background = written('Bakgrunn og prosess', {
  status: 'ready',
  responsible: 'marte-kvale',
  guidance: `Gjengi mandatet, vis hvem som har vært med, og si hvem vi ikke nådde.`,
  text: [
    p(`Eikedal har aldri hatt en samlet politikk for frivilligheten. Vi har hatt ordninger: noen for idretten,
      noen for kulturen, noen som ble til fordi en rådmann en gang sa ja. Hver for seg er de fornuftige. Samlet er
      de så innfløkte at foreninger med en god kasserer får penger, mens foreninger uten lar være å søke.`),
    h2('Oppdraget fra kommunestyret'),
    p(
      'Kommunestyret vedtok 11. desember 2025 at Eikedal skal ha en frivillighetsmelding for årene 2027–2030.',
      footnote('Kommunestyret, sak 94/25. Vedtaket var enstemmig.'),
      ' Den skal skrives i partnerskap, bygge på en kartlegging og ende i tiltak som har ',
      bold('en ansvarlig, en frist og en pris'),
      '. Kommunedirektøren fikk samtidig beskjed om at arbeidet skulle ledes i fellesskap av én fra kommunen og én fra frivilligheten.',
    ),
    h2('Ni ved bordet'),
    p(`Arbeidsgruppen har ni medlemmer, tre fra hver side. De frivillige ble valgt på et åpent møte i januar 2026,
      der 47 foreninger var til stede. Marte Kvale og Oddny Fjeld har ledet gruppen sammen.`),
    bullets(
      [p(bold('Politikerne:'), ' Ingrid Solvang, Amir Haddad og Berit Myhre')],
      [p(bold('Administrasjonen:'), ' Marte Kvale, Jon Arne Rød og Silje Bakken')],
      [p(bold('Frivilligheten:'), ' Oddny Fjeld, Randi Moen og Yusuf Ali')],
    ),
    h2('Slik gikk vi fram'),
    table(
      ['Når', 'Hva', 'Hvem var med', 'Hva kom ut av det'],
      ['22. januar 2026', 'Åpent møte', '47 foreninger', 'Tre medlemmer til arbeidsgruppen'],
      ['2. mars–30. april', 'Kartlegging', '102 av 126 foreninger svarte', 'Tallene i del 3'],
      ['5. mai', 'Folkemøte i Dalbygda', '62 deltakere', 'Lokaler ble det viktigste temaet'],
      ['7. mai', 'Folkemøte på Øygard', '38 deltakere', 'Skyss kom inn i meldingen'],
      ['12. mai', 'Folkemøte i rådhuset', '84 deltakere', 'Utkast til de tre målene'],
      ['Juni–september', 'Fem arbeidsmøter', 'Arbeidsgruppen', 'Dette utkastet'],
    ),
    p(`Utkastet sendes på høring i åtte uker. Alle kan svare, også den som ikke er med i noe lag. Etter planen
      vedtar kommunestyret meldingen 4. mars 2027.`),
    h2('Dem vi ikke nådde'),
    p(
      'Vi fikk få svar fra dem som har flyttet til Eikedal de siste tre årene, og nesten ingen fra unge mellom 16 og 20. Ungdomsrådet sa det slik: ',
      italic('Dere spurte foreningene. Vi er ikke med i noen forening. Det er jo det som er saken.'),
      ' I høringen møter vi derfor opp på videregående, på voksenopplæringen og i kafeen på stasjonen.',
    ),
  ],
})

/** Hva vi mener med frivillighet */
export const definitions = written('Hva vi mener med frivillighet', {
  status: 'ready',
  responsible: 'oddny-fjeld',
  guidance: `Bli enige om ordene først. Definisjonene skal kunne leses høyt på et årsmøte.`,
  text: [
    p(`Ordet frivillighet brukes om nesten alt som ikke er lønnet arbeid. I denne meldingen bruker vi det om det
      folk gjør for andre enn sin egen familie, av egen vilje og uten lønn, alene eller sammen. Det meste skjer i
      lag og foreninger, men ikke alt: Den som måker for naboen hver vinter, er frivillig selv om ingen har ført
      henne opp på en liste.`),
    h2('Ord vi bruker'),
    bullets(
      [
        p(bold('Lag og foreninger'), ' er organisasjoner som medlemmene styrer selv. Noen er'),
        bullets(
          'store, med ansatte, regnskapsfører og egne bygg',
          'små, med et styre på tre og en konto i sparebanken',
          'uregistrerte, som turgruppa på Øygard, som verken har vedtekter eller savner dem',
        ),
      ],
      [
        p(
          bold('Frivilligsentralen'),
          ' er et møtested og en hjelper. Den skal bringe folk sammen, og ikke gjøre det foreningene gjør fra før.',
        ),
      ],
      [
        p(
          bold('Samskaping'),
          ' betyr at kommunen og andre finner ut av noe i fellesskap før svaret er gitt. Er svaret gitt, heter det informasjon.',
        ),
      ],
    ),
    h2('Frivillig er ikke gratis arbeidskraft'),
    p(
      'Frivillige skal ikke erstatte ansatte, og ansatte skal ikke fylle hull i dugnadslistene. Besøksvennen kommer for å være venn, ikke for å dele ut medisin. Når en oppgave er lovpålagt, er den kommunens.',
      footnote(
        'Fagforeningene i kommunen har lest og sluttet seg til dette avsnittet. De ber om at det tas opp hvert år i hovedutvalgene.',
      ),
      ' Det hindrer ikke at en forening kan gjøre mye nettopp der kommunen også er: Dalbygda sanitetsforening var på plass med tepper og suppe lenge før kriseledelsen hadde møtt under flommen i 2023.',
    ),
    factBox(
      p(bold('Fire løfter vi gir hverandre')),
      p('Kommunen lover å spørre før saken er avgjort, og å svare når noen spør tilbake.'),
      p('Foreningene lover å være åpne for nye medlemmer, og å si fra når noe ikke virker.'),
      p('Vi lover begge å skrive slik at det kan forstås, og å møte opp når vi har sagt vi kommer.'),
      p('Ingen av oss lover noe på vegne av dem som ikke sitter ved bordet.'),
    ),
    p(
      'Frivilligheten er fri. En forening som får støtte, skal fortsatt kunne kritisere kommunen, be om noe annet enn det kommunen vil gi, og la være å samarbeide. Støtten følger av det laget gjør, ikke av det det mener. Kommunens regler ligger på ',
      link('eikedal.example/frivillighet', 'https://eikedal.example/frivillighet'),
      '.',
    ),
  ],
})
