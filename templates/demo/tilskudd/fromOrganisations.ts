import type { ExampleStatement } from '~core/plan/exampleConsultation'
import {
  grants,
  deadline,
  small,
  young,
  halls,
  open,
  storage,
  door,
  forum,
  after,
  movedDeadline,
  moreForSmall,
  onlyOurs,
  dutyPhone,
} from './places'

/** What eight organisations said about grants and premises. */
export const fromOrganisations: readonly ExampleStatement[] = [
  {
    from: 'Eikedal skolekorps',
    kind: 'organisation',
    came: -58,
    remarks: [
      {
        ...deadline,
        ...movedDeadline,
        text: 'Vi får tilskuddet først i november, lenge etter at instrumentene må kjøpes. Sett søknadsfristen til 1. mars, så rekker vi sommeren.',
        summary: 'Fristen må være 1. mars for at korpset skal rekke innkjøp før sommeren.',
      },
      {
        ...storage,
        text: 'Vi trenger et låsbart rom til slagverket. En liste hjelper ikke mot at ting blir borte.',
        summary: 'Ønsker låsbart rom til instrumenter.',
        assessment: 'Låsbare skap vurderes bygg for bygg når nøkkelkortene kommer. Det loves ikke i planen.',
        disposition: 'noted',
        answer: 'Vi tar det med når nøkkelkortene innføres.',
      },
      {
        ...young,
        text: 'Bra at barn og unge går foran. Det må gjelde korps med voksne medlemmer også.',
        summary: 'Korps med både barn og voksne bør regnes som forening for barn og unge.',
      },
    ],
  },
  {
    from: 'Øygard velforening',
    kind: 'organisation',
    came: -55,
    remarks: [
      {
        ...open,
        ...onlyOurs,
        text: 'Grendehuset på Øygard er vårt, ikke kommunens. Kommunen kan ikke åpne det uten avtale med oss.',
        summary: 'Grendehuset eies av velforeningen. Kommunen kan ikke åpne det uten avtale.',
      },
      {
        ...halls,
        text: 'Vi leier gjerne ut, men da må strømmen betales. Foreslår fast sats per kveld.',
        summary: 'Leier ut mot fast sats som dekker strøm.',
        themes: ['lokaler', 'økonomi'],
        assessment: 'Satser for private bygg avtales med hver eier og hører ikke hjemme i planen.',
        disposition: 'rejected',
        answer: 'Vi tar gjerne en avtale med dere utenom planen.',
      },
      {
        ...door,
        text: 'Fint med én dør inn. Vi har ringt rundt i kommunen i årevis.',
        summary: 'Støtter én dør inn.',
        assessment: 'Kommunen takker for støtten.',
        disposition: 'noted',
        answer: 'Takk!',
      },
    ],
  },
  {
    from: 'Dalbygda sanitetsforening',
    kind: 'organisation',
    came: -52,
    remarks: [
      {
        ...small,
        ...moreForSmall,
        text: '5 000 kroner dekker ikke en gang leie av en buss. Hev grensen til det dobbelte.',
        summary: 'Grensen for enkel søknad bør dobles.',
      },
      {
        ...open,
        ...dutyPhone,
        text: 'Små lag tør ikke låne når ingen kan nås på kvelden. Hva gjør vi når døra ikke går i lås?',
        summary: 'Små lag tør ikke låne når ingen kan nås på kvelden.',
      },
      {
        ...forum,
        text: 'Vi støtter forumet og stiller gjerne som vertskap for det første møtet.',
        summary: 'Støtter forumet og vil gjerne holde det første møtet.',
        assessment: 'Kommunen takker og tar kontakt om sted.',
        disposition: 'noted',
        answer: 'Vi tar kontakt om sted.',
      },
    ],
  },
  {
    from: 'Eikedal idrettslag',
    kind: 'organisation',
    came: -47,
    remarks: [
      {
        ...deadline,
        ...movedDeadline,
        text: 'Fristen 1. juni er midt i sesongen. 1. mars passer mye bedre.',
        summary: 'Fristen bør være 1. mars.',
      },
      {
        ...young,
        text: 'Prioriteringen av barn og unge må ikke gå ut over mosjonstilbudet til voksne.',
        summary: 'Bekymret for voksentilbudet.',
        assessment: 'Prioriteringen gjelder bare når pengene ikke strekker til. Den beholdes.',
        disposition: 'rejected',
        answer: 'Prioriteringen gjelder bare når det ikke er nok penger.',
      },
      {
        ...halls,
        at: 'Utstyr',
        themes: ['lokaler'],
        text: 'Hvem har ansvaret når utstyr blir ødelagt?',
        summary: 'Ansvar for ødelagt utstyr må avklares.',
      },
      {
        ...after,
        at: 'Hvert år',
        text: 'Bra med tall. Ta med hvor mange søknader som fikk avslag.',
        summary: 'Antall avslag bør med i rapporten.',
      },
    ],
  },
  {
    from: 'Oktasaš beavdi',
    kind: 'organisation',
    came: -38,
    remarks: [
      {
        ...grants,
        at: 'Tilskuddsordningene',
        themes: ['språk'],
        text: 'Skjemaet må finnes på nordsamisk. Giitu ahte jearrabehtet.',
        summary: 'Søknadsskjemaet bør finnes på nordsamisk.',
        assessment: 'Skjemaet oversettes til nordsamisk og engelsk når det er prøvd ut.',
        disposition: 'accepted',
        answer: 'Skjemaet kommer på nordsamisk.',
      },
      {
        ...forum,
        text: 'Forumet bør ha tolk når noen ber om det.',
        summary: 'Tolk i forumet på forespørsel.',
        themes: ['språk', 'samarbeid'],
      },
    ],
  },
  {
    from: 'Eikedal frivilligsentral',
    kind: 'organisation',
    came: -36,
    remarks: [
      {
        ...door,
        text: 'Frivilligsentralen er allerede en dør inn. Si hvordan de to døra henger sammen.',
        summary: 'Forholdet mellom koordinatoren og frivilligsentralen må avklares.',
      },
      {
        ...deadline,
        ...movedDeadline,
        text: 'Seks uker er for lenge å vente. Fire uker er nok når søknaden er enkel.',
        summary: 'Svartiden bør være fire uker.',
      },
      {
        ...forum,
        text: 'Forumet må få sakene tidlig, ikke uka før de avgjøres.',
        summary: 'Forumet må få sakene i god tid.',
        assessment: 'Årshjulet for forumet legges slik at saker kommer minst seks uker før de avgjøres.',
        disposition: 'noted',
        answer: 'Vi legger det inn i årshjulet.',
      },
      {
        ...after,
        text: 'Fire år er for lenge. Mye skjer i frivilligheten på to.',
        summary: 'Planen bør rulleres oftere.',
        at: 'Planen rulleres',
      },
    ],
  },
  {
    from: 'Eikedal historielag',
    kind: 'organisation',
    came: -30,
    remarks: [
      {
        ...storage,
        text: 'Arkivet vårt står i kjelleren på skolen. Det må tåle fukt, og vi må få beskjed før dere pusser opp.',
        summary: 'Ber om varsel før oppussing og tørt lager.',
        assessment:
          'Eiendom varsler foreninger som har utstyr lagret, før arbeid starter. Det er rutine fra før.',
        disposition: 'noted',
        answer: 'Dere blir varslet før arbeid starter.',
      },
      {
        ...small,
        text: 'Fint at det holder med et avsnitt. Men hvem avgjør hva som er en liten forening?',
        summary: 'Ber om definisjon av liten forening.',
      },
    ],
  },
  {
    from: 'Eikedal 4H',
    kind: 'organisation',
    came: -22,
    remarks: [
      {
        ...deadline,
        ...movedDeadline,
        text: '1. mars passer for oss også. Da er leirene planlagt.',
        summary: 'Støtter frist 1. mars.',
      },
      {
        ...halls,
        at: 'Skoler',
        themes: ['lokaler'],
        text: 'Skolekjøkkenet er alltid opptatt av kurs. Sett av én kveld i uka til foreninger.',
        summary: 'Én kveld i uka på skolekjøkkenet bør settes av til foreninger.',
      },
    ],
  },
]
