import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, objective, p, section, table } from '../builders'

/** The bydel's plan, in nynorsk. */
export const bydelNn: PlanOutline = {
  key: 'bydel',
  language: 'nn',
  name: 'Plan for ein bydel',
  description:
    'For bydelen som skal gjere frivilligheitsmeldinga i byen til noko ein merkar i nabolaget. Tek utgangspunkt i måla til byen og byggjer vidare på laga, lokala og møteplassane i bydelen.',
  planTitle: 'Plan for frivilligheit og nærmiljø',
  sections: [
    section('Forord', {
      numbered: false,
      guidance: `La leiaren av bydelsutvalet og ein som driv noko i nabolaget, skrive det saman. Fortel om ein stad
        eller ein kveld som viser kva de vil ha meir av. Kort og personleg er betre enn fullstendig.`,
    }),
    section('Bydelen og meldinga til byen', {
      guidance: `Forklar i fire–fem setningar kva byen har vedteke, og kva han overlèt til bydelen. Kva kan
        bydelsutvalet avgjere sjølv, og kva må takast opp med byrådet eller dei sentrale etatane? Sei frå om
        ansvaret er uklart; då veit laga kven dei skal spørje.`,
      text: [
        h2('Kva byen har bestemt'),
        p(),
        h2('Kva bydelen rår over'),
        p(),
        h2('Slik vart planen til'),
        p(),
      ],
    }),
    section('Bydelen vår', {
      guidance: `Skildre bydelen slik dei som bur her, ville ha kjent han att, strok for strok. Bruk statistikken
        til byen, men spør òg kven som flyttar ut og inn, kvar folk treffest, og kvar det er stilt. Gå ein tur
        med nokon som kjenner gardsromma.`,
      text: [
        p(),
        table(
          ['Delområde', 'Innbyggjarar', 'Lag og foreiningar', 'Lokale til møte og aktivitet'],
          ['', '', '', ''],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
        h2('Det som finst'),
        p(),
        h2('Det som manglar'),
        p(),
      ],
    }),
    section('Frå måla til byen til våre eigne', {
      guidance: `Ta for dykk måla til byen eitt for eitt: Kva betyr det hos oss, og kva gjer vi som byen ikkje
        gjer? Nokre mål er kanskje nådde alt, andre høver dårleg her. Skriv det. Måla til bydelen sjølv kjem
        etterpå.`,
      text: [
        table(
          ['Mål for byen', 'Kva det betyr i bydelen', 'Tiltak i denne planen'],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ),
        h2('Mål for bydelen'),
        goal(),
        objective(),
        objective(),
      ],
    }),
    section('Møteplassar og lokale', {
      guidance: `Kvar kan ti menneske møtast ein tysdagskveld utan å betale for det? List opp det som finst, òg det
        burettslag, kyrkjelydar og idrettslag eig, og sei kva som skal til for å opne dørene. Spør ungdommane
        kvar dei er når dei ikkje er heime.`,
      text: [
        table(['Stad', 'Kven driv han', 'Open for', 'Kva som må til'], ['', '', '', ''], ['', '', '', '']),
        p(),
      ],
    }),
    section('Folkehelse og nabolag', {
      guidance: `Einsemd, utryggleik og stengde dører er saker for både helsestasjon, politikontakt og
        strikkeklubb. Kven ser kva, og korleis snakkar dei saman? Vel ut det de kan gjere noko med i perioden.
        Skriv om menneske med respekt: Dei det gjeld, skal kunne lese planen.`,
      text: [h2('Dei som bur åleine'), p(), h2('Barn og unge'), p(), h2('Nye naboar'), p()],
    }),
    section('Tilskot frå bydelen', {
      guidance: `Vis kor mykje bydelen deler ut, til kven, og kor lang tid det tek. Små summar tidleg på året kan
        bety meir enn store summar seint. Sei òg kvar laga kan søkje i byen og staten, og kven i bydelen som
        hjelper dei med det.`,
      text: [
        table(
          ['Ordning', 'Kven kan søkje', 'Frist', 'Ramme', 'Svar innan'],
          ['', '', '', '', ''],
          ['', '', '', '', ''],
        ),
      ],
    }),
    section('Samarbeid', {
      guidance: `Fortel kven bydelen samarbeider med, og om kva. Skal frivilligsentralen samle laga, eller gjer eit
        nettverk det sjølv? Bli samde om kor ofte de møtest, og kva laga får vite før bydelsutvalet behandlar ei
        sak.`,
      text: [
        h2('Frivilligsentralen'),
        p(),
        h2('Lag, foreiningar og burettslag'),
        p(),
        h2('Møte med bydelsutvalet'),
        p(),
      ],
    }),
    section('Tiltak', {
      guidance: `Bydelen og laga skal kunne gjennomføre tiltaka sjølve, med pengar og tid som finst. Om noko krev at
        byen gjer sin del, så skriv det i tiltaket. Start gjerne med eitt tiltak som folk ser alt den første
        våren.`,
      text: [
        measure('Opne lokale i bydelen'),
        measure('Småmidlar med raskt svar'),
        measure('Årleg møte mellom laga og bydelsutvalet'),
        measure(''),
      ],
    }),
    section('Oppfølging i bydelsutvalet', {
      guidance: `Når på året høver det å sjå korleis det går, slik at funna kan kome med i neste budsjett? Bestem
        kven som legg fram saka, og korleis laga får uttale seg først. Sei òg kven som melder frå til byen om det
        bydelen har lært.`,
      text: [bullets('', '', '')],
    }),
  ],
}
