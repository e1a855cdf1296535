/** Letters that a municipality begins with and writes on. What stands in brackets is filled in; core/consultation/letter knows it. */
import type { PlanLanguage } from '~core/plan/document'

/** Høringsbrev: invites those who are asked by name. */
export const consultationLetters: Readonly<Record<PlanLanguage, string>> = {
  nb: `[kommune] lager «[plan]» sammen med frivillige lag og foreninger, politikere og administrasjon. Nå ligger utkastet ute til høring, og vi ber om deres syn på det.

Les utkastet og svar her: [lenke]

Dere kan kommentere enkelte avsnitt, hele deler eller planen som helhet, og legge ved filer. Lenken er deres egen. Med den kan dere begynne på et svar, legge det fra dere og fortsette senere. Dere kan endre eller trekke svaret helt til fristen er ute.

Fristen for å svare er [frist].

Alle uttalelser blir lest og vurdert, og kommunen viser etterpå hva innspillene førte til. Uttalelser fra organisasjoner publiseres med navn. Kontaktopplysninger blir ikke publisert.

Har dere spørsmål, kan dere kontakte [kontaktperson], [e-post].

Med vennlig hilsen
[kommune]`,
  nn: `[kommune] lagar «[plan]» saman med frivillige lag og foreiningar, politikarar og administrasjon. No ligg utkastet ute til høyring, og vi ber om dykkar syn på det.

Les utkastet og svar her: [lenkje]

De kan kommentere enkelte avsnitt, heile delar eller planen som heilskap, og leggje ved filer. Lenkja er dykkar eiga. Med henne kan de byrje på eit svar, leggje det frå dykk og halde fram seinare. De kan endre eller trekkje svaret heilt til fristen er ute.

Fristen for å svare er [frist].

Alle fråsegner blir lesne og vurderte, og kommunen viser etterpå kva innspela førte til. Fråsegner frå organisasjonar blir publiserte med namn. Kontaktopplysningar blir ikkje publiserte.

Har de spørsmål, kan de kontakte [kontaktperson], [e-post].

Med venleg helsing
[kommune]`,
}

/** The sentences under the heading of the public page. */
export const consultationIntros: Readonly<Record<PlanLanguage, string>> = {
  nb: 'Les utkastet og si hva du mener. Du kan kommentere et avsnitt, en del eller hele planen.',
  nn: 'Les utkastet og sei kva du meiner. Du kan kommentere eit avsnitt, ein del eller heile planen.',
}
