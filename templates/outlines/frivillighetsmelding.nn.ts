import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, objective, p, section, table } from '../builders'

/** The default outline, in nynorsk. */
export const frivillighetsmeldingNn: PlanOutline = {
  key: 'frivillighetsmelding',
  language: 'nn',
  name: 'Frivilligheitsmelding',
  description:
    'Den samla politikken kommunen har for frivilligheita, frå kartlegging til tiltak med ansvar og frist. Vel denne når heile breidda av lag og foreiningar skal vere med.',
  planTitle: 'Frivilligheitsmelding',
  sections: [
    section('Forord', {
      numbered: false,
      guidance: `Skriv forordet til slutt. La gjerne ordføraren og ein frå frivilligheita skrive det saman, så
        står begge sider av bordet bak dei første orda. Sei kvifor meldinga kjem no, kva som blir annleis for
        laga, og takk dei som har gitt av kveldane sine. Éi side held.`,
    }),
    section('Samandrag', {
      numbered: false,
      guidance: `Mange les berre denne sida. Fortel kort kva kartlegginga viste, kva kommunen vil, og kva for tiltak
        som betyr mest for laga. Skriv ho når resten er klart, og be ein som ikkje har vore med, om å lese
        ho høgt: Der lesaren stoppar, er det setninga det er noko gale med.`,
      text: [p(), h2('Dei viktigaste tiltaka'), bullets('', '', '')],
    }),
    section('Bakgrunn, mandat og prosess', {
      guidance: `Her skal lesaren kunne sjå at meldinga ikkje er skriven på eit kontor. Gi att mandatet slik
        kommunestyret vedtok det, med saksnummer. Fortel kven som sat i arbeidsgruppa, korleis dei vart valde,
        og kven de ikkje fekk med. Det siste er like nyttig å vite som det første.`,
      text: [
        h2('Kvifor vi skriv denne meldinga'),
        p(),
        h2('Oppdraget frå kommunestyret'),
        p(),
        h2('Slik vart meldinga til'),
        p(),
        table(
          ['Dato', 'Møte eller aktivitet', 'Kven var med', 'Kva kom ut av det'],
          ['', 'Oppstartsmøte', '', ''],
          ['', 'Spørjeundersøking', '', ''],
          ['', 'Ope folkemøte', '', ''],
          ['', 'Arbeidsmøte', '', ''],
          ['', 'Høyring', '', ''],
        ),
      ],
    }),
    section('Definisjonar og verdigrunnlag', {
      guidance: `Bli samde om orda før de blir usamde om tiltaka. Er dugnaden i burettslaget frivillig arbeid? Er
        pårørande frivillige? Kva med den som stiller opp utan å vere medlem nokon stad? Skriv definisjonane så
        enkelt at dei kan lesast opp på eit årsmøte, og sei til slutt kva kommunen og frivilligheita lovar
        kvarandre.`,
      text: [
        h2('Ord vi bruker'),
        table(
          ['Ord', 'Slik bruker vi det'],
          ['Frivillig innsats', ''],
          ['Frivillig organisasjon', ''],
          ['Frivilligsentral', ''],
          ['Samskaping', ''],
        ),
        h2('Dette byggjer samarbeidet på'),
        bullets('', '', ''),
      ],
    }),
    section('Kunnskapsgrunnlag', {
      guidance: `Denne delen er grunnmuren: Det de føreslår seinare, skal kunne førast tilbake hit. Skil mellom det
        de veit, det de trur, og det de ikkje har funne ut av. Oppgi kjelde og årstal for kvart tal, og la laga
        sjå tala før dei blir trykte.`,
      sections: [
        section('Slik kartla vi', {
          guidance: `Fortel kvar lista over lag kjem frå. Frivilligheitsregisteret er ein god start, men mange
            små lag står ikkje der: Spør skulane, grendehusa, kyrkjelydane og frivilligsentralen. Oppgi kor mange
            som fekk spørsmåla, kor mange som svara, og når.`,
        }),
        section('Frivilligheita i tal', {
          guidance: `Nokre få sikre tal er betre enn mange usikre. Del laga etter kva dei driv med, og ta med tal
            som seier noko om kvardagen: frivillige timar, medlemmer under 26 år, kor mange som manglar ein stad
            å vere. Samanlikn gjerne med kommunar på same storleik.`,
          text: [
            table(
              ['Aktivitet', 'Tal på lag', 'Medlemmer', 'Manglar fast møtestad'],
              ['Idrett og friluftsliv', '', '', ''],
              ['Kultur, korps og kor', '', '', ''],
              ['Velforeiningar og grendelag', '', '', ''],
              ['Helse, omsorg og beredskap', '', '', ''],
              ['Barn og unge', '', '', ''],
              ['Tru og livssyn', '', '', ''],
              ['Anna', '', '', ''],
              ['Sum', '', '', ''],
            ),
          ],
        }),
        section('Kva laga sjølve seier', {
          guidance: `La laga kome til orde med eigne setningar; det gir tala andlet. Be om lov før de siterer, og
            vel sitat som viser breidda, også frå dei som er misnøgde. Kva går tida deira med til? Kva ville dei
            ha gjort om dei fekk éin ting til?`,
        }),
        section('Kven som ikkje er med', {
          guidance: `Kven deltek ikkje, og kva er det som stengjer: pengar, språk, transport, tidspunkt, at ingen
            spurde? Snakk med ungdomsrådet, eldrerådet, rådet for personar med funksjonsnedsetjing og
            vaksenopplæringa. Sei òg kva de ikkje rakk å undersøkje.`,
        }),
      ],
    }),
    section('Visjon og mål', {
      guidance: `Visjonen skal ein kunne hugse, måla skal ein kunne etterprøve. Spør for kvart mål: Korleis ser
        kommunen ut den dagen vi har nådd det, og kven merkar det først? Tre delmål som alle hugsar, er betre
        enn ti som ingen les. Tiltaka i handlingsdelen skal peike på eit mål herifrå.`,
      text: [h2('Visjon'), p(), h2('Hovudmål'), goal(), h2('Delmål'), objective(), objective(), objective()],
    }),
    section('Rammevilkår', {
      guidance: `Her bur kvardagen til laga: pengar, nøklar, svar på e-post. Opn med kva kommunen styrer sjølv, og
        kva han ikkje rår over. Be eit par kasserarar lese delen før han går vidare.`,
      sections: [
        section('Tilskot', {
          guidance: `Set opp alle ordningane i éin tabell; ofte er det første gongen nokon ser dei samla. Spør så:
            Kan nokre slåast saman? Står arbeidet med søknaden i høve til summen? Kjem svaret tidsnok til at
            laget kan bruke pengane? Ta med ein som nyleg fekk avslag.`,
          text: [
            table(
              ['Ordning', 'Føremål', 'Kven kan søkje', 'Søknadsfrist', 'Årleg ramme'],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
            ),
          ],
        }),
        section('Lokale og anlegg', {
          guidance: `Kva for rom eig kommunen, og når står dei tomme? Kven har nøkkel, kva kostar det, og kven ryddar?
            Snakk med vaktmeistrar og reinhaldarar like mykje som med leiarar: Dei veit kva som hindrar og kva
            som verkar. Hugs lokale som velforeiningar og kyrkjelydar eig.`,
          text: [
            table(
              ['Lokale', 'Eigar', 'Ledig tid', 'Pris og vilkår', 'Kontakt'],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
              ['', '', '', '', ''],
            ),
          ],
        }),
        section('Informasjon og rettleiing', {
          guidance: `Kvar går den som vil starte eit lag, søkje om pengar eller bli frivillig? Skildre vegen slik
            han er i dag, med alle omvegar, og slik de vil ha han. Eitt namn og eitt telefonnummer er ofte betre
            enn ein portal.`,
        }),
        section('Enklare reglar og skjema', {
          guidance: `Samle krava kommunen sjølv har laga: skjema, rapportar, vedlegg, underskrifter. Kva for nokre
            følgjer av lov, og kva for nokre har berre blitt slik? Føreslå kva som kan strykast, og rekn gjerne
            ut kor mange dugnadstimar det frigjer.`,
        }),
      ],
    }),
    section('Samarbeid og dialogarenaer', {
      guidance: `Fortel kvar kommunen og laga møtest, og kva som faktisk blir avgjort der. Ein møteplass treng ein
        som kallar inn, ei saksliste begge partar kan påverke, og eit referat nokon følgjer opp. Sei tydeleg
        når i ei sak frivilligheita blir spurd: medan saka enno kan endrast.`,
      text: [
        h2('Prinsipp for samarbeidet'),
        bullets('', '', ''),
        h2('Faste møteplassar'),
        table(
          ['Møteplass', 'Kven møtest', 'Kor ofte', 'Kven kallar inn'],
          ['Frivilligforum', '', '', ''],
          ['', '', '', ''],
        ),
        h2('Frivilligsentralen'),
        p(),
        h2('Avtalar mellom kommunen og laga'),
        p(),
      ],
    }),
    section('Satsingsområde', {
      guidance: `Vel to til fire område der de vil gjere meir enn å leggje til rette. Forslaga under kan strykast
        og bytast ut. For kvart område: Kva sa kartlegginga, kven arbeider med dette alt, og kva kan kommunen og
        laga få til saman som ingen av dei får til åleine?`,
      sections: [
        section('Barn og unge', {
          guidance: `Spør barn og unge sjølve, gjerne i ein skuletime og ikkje berre i ungdomsrådet. Sjå på
            medlemspengar, utstyr og korleis dei kjem seg dit. Kva får den som ikkje vil konkurrere?`,
        }),
        section('Inkludering og mangfald', {
          guidance: `Kven kjenner ikkje lagslivet frå før, og kven kan opne døra? Snakk med flyktningtenesta,
            samiske foreiningar der dei finst, og laga til innvandrarane sjølve. Skriv om det folk kan bidra med,
            ikkje berre om det dei manglar.`,
        }),
        section('Fleire frivillige', {
          guidance: `Dei fleste blir frivillige fordi nokon spør dei. Kven spør i kommunen dykkar, og kven blir
            aldri spurd? Tenk på den som vil gi ein time i månaden, og på den som vil gi seg utan dårleg samvit.
            Ta med korleis kommunen seier takk.`,
        }),
      ],
    }),
    section('Handlingsdel: tiltak', {
      guidance: `Eit tiltak er ein lovnad: Nokon med namn gjer noko bestemt innan ein dato, for pengar som finst.
        Ha heller åtte tiltak som blir gjennomførte, enn tretti som ser bra ut. Gå gjennom kvart av dei med den
        som får ansvaret, før høyringa. Kostnaden kan vere null, men det skal stå.`,
      text: [
        h2('Rammevilkår'),
        measure('Éin søknad for alle tilskot'),
        measure('Opne lokale på kveldstid'),
        h2('Samarbeid'),
        measure('Frivilligforum'),
        measure('Éin kontaktperson for frivilligheita'),
        h2('Satsingsområda'),
        measure(''),
        measure(''),
      ],
    }),
    section('Oppfølging, evaluering og rullering', {
      guidance: `Arbeidet byrjar når meldinga er vedteken. Sei kven som eig ho då, når kommunestyret får høyre
        korleis det går, og kva som skjer med tiltak som blir liggjande. La frivilligheita vere med på å
        vurdere, ikkje berre kommunen sjølv.`,
      text: [
        table(
          ['Når', 'Kva skjer', 'Kven har ansvaret'],
          ['Kvar vår', 'Status for tiltaka blir lagd fram for kommunestyret', ''],
          ['Halvvegs', 'Forum og kommune vurderer meldinga saman', ''],
          ['Siste år', 'Rulleringa startar med ny kartlegging', ''],
        ),
      ],
    }),
    section('Vedlegg', {
      numbered: false,
      guidance: `Legg det her som nokon vil slå opp, men få vil lese frå ende til annan. Ta bort
        kontaktopplysningar om privatpersonar før meldinga blir send ut.`,
      text: [
        bullets(
          'Lag og foreiningar i kommunen',
          'Spørsmåla i kartlegginga',
          'Deltakarane i arbeidsgruppa',
          'Merknadene frå høyringa og kva dei førte til',
        ),
      ],
    }),
  ],
}
