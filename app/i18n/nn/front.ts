import type { front as nb } from '../nb/front'
import type { Words } from '../words'

export const front: Words<typeof nb> = {
  title: 'Inviter frivilligheita til bordet',
  lead: 'Ved Langbord skriv politikarar, administrasjon og frivilligheit saman på frivilligheitsmeldinga til kommunen, frå første setning til ferdig dokument. Dette er ein demonstrasjon: Eikedal kommune og alle som bur der, er oppdikta.',
  tryTitle: 'Seks ting å prøve',
  tries: [
    'Logg inn som to personar i kvar sin nettlesar, og skriv i same del. Orda er framme med ein gong.',
    'Slå av nettet medan du skriv. Teksten ventar på eininga og blir fletta inn når nettet er tilbake.',
    'Set ein del til «Låst» som eigar. Dei andre kan lese, men ikkje skrive, frå same augeblink.',
    'Lag ein ny plan av ein mal, eller importer eit Word-dokument: Overskriftene blir delar, og punkta kan bli tiltak.',
    'Inviter nokon til planen, og svar på invitasjonen som ligg i utboksen.',
    'Last ned utkastet som PDF eller Word, med innhaldsliste og universell utforming.',
  ],
  planTitle: 'Planen dei skriv på',
  planLead: (people) => `${people} personar rundt bordet. Planen har tekst i kvar del.`,
  openPlanAs: (name) => `Opne planen som ${name}`,
  peopleTitle: 'Kven vil du vere?',
  peopleLead: 'Eitt klikk loggar deg inn. Det er berre mogleg her i demonstrasjonen.',
  elsewhere: 'Ein annan kommune på same installasjon. Dei som sit der, ser ingenting av planane over.',
  signInAs: (name) => `Logg inn som ${name}`,
  admin: 'Administrerer kommunen',
}
