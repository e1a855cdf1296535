import type { ExampleConsultation } from '~core/plan/exampleConsultation'
import { fromOrganisations } from './fromOrganisations'
import { fromOthers } from './fromOthers'

const party = (
  name: string,
  kind: 'organisation' | 'advisoryBoard' | 'publicBody',
  contactName: string,
  address: string,
) => ({ name, kind, contactName, email: `${address}@lag.example` }) as const

/** What the public was asked about grants and premises. */
export const horing: ExampleConsultation = {
  name: 'tilskudd-og-lokaler',
  title: 'Hva skal til for at laget ditt får det enklere?',
  intro:
    'Eikedal lager en temaplan for tilskudd og lokaler. Utkastet er skrevet av foreninger, politikere og ansatte i fellesskap. Nå vil vi vite hva du mener før kommunestyret bestemmer.',
  letter:
    'Hei, [mottaker]!\n\n[kommune] ber dere si hva dere mener om utkastet til [plan]. Fristen er [frist].\n\nLes og svar her: [lenke]\n\nSpørsmål? Ta kontakt med [kontaktperson], [e-post].',
  contact: 'marte-kvale',
  opens: -66,
  deadline: -17,
  askedOtherwise: [
    {
      now: 'Tilskuddsordningene samles',
      asked:
        'Tilskuddsordningene samles i én søknad i året, med frist 1. juni. Svaret kommer innen seks uker.',
    },
    {
      now: 'Små foreninger kan søke',
      asked:
        'Små foreninger kan søke om inntil 5 000 kroner uten budsjett og regnskap. Det holder med et avsnitt om hva pengene skal brukes til.',
    },
    {
      now: 'Skoler og kommunale grendehus',
      asked:
        'Skoler og grendehus er åpne for foreningene når de ikke er i bruk til undervisning. Den som låner, rydder og låser etter seg.',
    },
    { now: 'Kommunen har vakttelefon', asked: null },
    { now: 'Ungdomsrådet har fast plass', asked: null },
    { now: 'Planen rulleres', asked: 'Planen rulleres etter fire år.' },
  ],
  parties: [
    party('Eikedal skolekorps', 'organisation', 'Lars Nymoen', 'korpset'),
    party('Øygard velforening', 'organisation', 'Tor Øygard', 'velet'),
    party('Dalbygda sanitetsforening', 'organisation', 'Randi Moen', 'sanitet'),
    party('Eikedal idrettslag', 'organisation', 'Yusuf Ali', 'idrettslaget'),
    party('Eikedal frivilligsentral', 'organisation', 'Oddny Fjeld', 'sentralen'),
    party('Eikedal historielag', 'organisation', 'Gunvor Lie', 'historielaget'),
    party('Eikedal 4H', 'organisation', 'Sunniva Dahl', 'firehaa'),
    party('Oktasaš beavdi', 'organisation', 'Iŋgá Máret Vuolab', 'oktasas'),
    party('Eikedal eldreråd', 'advisoryBoard', 'Arne Solli', 'eldreradet'),
    party('Eikedal ungdomsråd', 'advisoryBoard', 'Thea Nguyen', 'ungdomsradet'),
    party('Råd for personer med funksjonsnedsettelse', 'advisoryBoard', 'Per Ivar Holm', 'radet'),
    party('Fylkeskommunen', 'publicBody', 'Anne Grete Vik', 'fylket'),
    party('Eikedal sangkor', 'organisation', 'Bjørg Haug', 'koret'),
    party('Nordsida bedehus', 'organisation', 'Jostein Berg', 'bedehuset'),
  ],
  statements: [...fromOrganisations, ...fromOthers],
}
