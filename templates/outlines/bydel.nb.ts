import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, objective, p, section, table } from '../builders'

/** A bydel's own plan under the city's melding. */
export const bydelNb: PlanOutline = {
  key: 'bydel',
  language: 'nb',
  name: 'Plan for en bydel',
  description:
    'For bydelen som skal gjøre byens frivillighetsmelding til noe som merkes i nabolaget. Tar utgangspunkt i byens mål og bygger videre på bydelens egne lag, lokaler og møteplasser.',
  planTitle: 'Plan for frivillighet og nærmiljø',
  sections: [
    section('Forord', {
      numbered: false,
      guidance: `La lederen av bydelsutvalget og en som driver noe i nabolaget, skrive det sammen. Fortell om et
        sted eller en kveld som viser hva dere vil ha mer av. Kort og personlig er bedre enn fullstendig.`,
    }),
    section('Bydelen og byens melding', {
      guidance: `Forklar i fire–fem setninger hva byen har vedtatt, og hva den overlater til bydelen. Hva kan
        bydelsutvalget bestemme selv, og hva må tas opp med byrådet eller de sentrale etatene? Si fra om det
        ansvaret er uklart; da vet lagene hvem de skal spørre.`,
      text: [
        h2('Hva byen har bestemt'),
        p(),
        h2('Hva bydelen rår over'),
        p(),
        h2('Slik ble planen til'),
        p(),
      ],
    }),
    section('Bydelen vår', {
      guidance: `Beskriv bydelen slik de som bor her, ville kjent den igjen, strøk for strøk. Bruk byens
        statistikk, men spør også hvem som flytter ut og inn, hvor folk treffes, og hvor det er stille. Gå en tur
        med noen som kjenner gårdsrommene.`,
      text: [
        p(),
        table(
          ['Delområde', 'Innbyggere', 'Lag og foreninger', 'Lokaler til møter og aktivitet'],
          ['', '', '', ''],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
        h2('Det som finnes'),
        p(),
        h2('Det som mangler'),
        p(),
      ],
    }),
    section('Fra byens mål til bydelens', {
      guidance: `Ta for dere byens mål ett for ett: Hva betyr det hos oss, og hva gjør vi som byen ikke gjør? Noen
        mål er kanskje allerede nådd, andre passer dårlig her. Skriv det. Bydelens egne mål kommer etterpå.`,
      text: [
        table(
          ['Byens mål', 'Hva det betyr i bydelen', 'Tiltak i denne planen'],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ),
        h2('Bydelens mål'),
        goal(),
        objective(),
        objective(),
      ],
    }),
    section('Møteplasser og lokaler', {
      guidance: `Hvor kan ti mennesker møtes en tirsdag kveld uten å betale for det? List opp det som finnes, også
        det borettslag, menigheter og idrettslag eier, og si hva som skal til for å åpne dørene. Spør ungdommene
        hvor de er når de ikke er hjemme.`,
      text: [
        table(['Sted', 'Hvem driver det', 'Åpent for', 'Hva som må til'], ['', '', '', ''], ['', '', '', '']),
        p(),
      ],
    }),
    section('Folkehelse og nabolag', {
      guidance: `Ensomhet, utrygghet og stengte dører er saker for både helsestasjon, politikontakt og
        strikkeklubb. Hvem ser hva, og hvordan snakker de sammen? Velg ut det dere kan gjøre noe med i perioden.
        Skriv om mennesker med respekt: De det gjelder, skal kunne lese planen.`,
      text: [h2('De som bor alene'), p(), h2('Barn og unge'), p(), h2('Nye naboer'), p()],
    }),
    section('Tilskudd fra bydelen', {
      guidance: `Vis hvor mye bydelen deler ut, til hvem, og hvor lang tid det tar. Små summer tidlig på året kan
        bety mer enn store summer sent. Si også hvor lagene kan søke i byen og staten, og hvem i bydelen som
        hjelper dem med det.`,
      text: [
        table(
          ['Ordning', 'Hvem kan søke', 'Frist', 'Ramme', 'Svar innen'],
          ['', '', '', '', ''],
          ['', '', '', '', ''],
        ),
      ],
    }),
    section('Samarbeid', {
      guidance: `Beskriv hvem bydelen samarbeider med, og om hva. Skal frivilligsentralen samle lagene, eller gjør
        et nettverk det selv? Bli enige om hvor ofte dere møtes, og hva lagene får vite før bydelsutvalget
        behandler en sak.`,
      text: [
        h2('Frivilligsentralen'),
        p(),
        h2('Lag, foreninger og borettslag'),
        p(),
        h2('Møter med bydelsutvalget'),
        p(),
      ],
    }),
    section('Tiltak', {
      guidance: `Tiltakene skal kunne gjennomføres av bydelen og lagene selv, innenfor penger og tid som finnes. Om
        noe krever at byen gjør sin del, så skriv det i tiltaket. Start gjerne med ett tiltak som folk ser allerede
        den første våren.`,
      text: [
        measure('Åpne lokaler i bydelen'),
        measure('Småmidler med raskt svar'),
        measure('Årlig møte mellom lagene og bydelsutvalget'),
        measure(''),
      ],
    }),
    section('Oppfølging i bydelsutvalget', {
      guidance: `Når på året passer det å se hvordan det går, slik at funnene kan med i neste budsjett? Bestem hvem
        som legger fram saken, og hvordan lagene får uttale seg først. Si også hvem som melder fra til byen om
        det bydelen har lært.`,
      text: [bullets('', '', '')],
    }),
  ],
}
