/** The letter that answers a sender, as a municipality finds it before it writes its own. Fields stand in brackets. */
import type { PlanLanguage } from '~core/plan/document'

export const replyLetters: Readonly<Record<PlanLanguage, string>> = {
  nb: `Hei, [mottaker]!

Takk for at du svarte da «[høring]» var på høring. Uttalelsen din har nummer [nummer]. Vi har lest den, og her er hva kommunedirektøren foreslår.

[merknader]

Alle merknader med vurdering og svar ligger her: [lenke]

Spørsmål? Ta kontakt med [kontaktperson], [e-post].

Vennlig hilsen
[kommune]`,
  nn: `Hei, [mottakar]!

Takk for at du svara då «[høyring]» var på høyring. Fråsegna di har nummer [nummer]. Vi har lese henne, og her er kva kommunedirektøren foreslår.

[merknader]

Alle merknader med vurdering og svar ligg her: [lenkje]

Spørsmål? Ta kontakt med [kontaktperson], [e-post].

Venleg helsing
[kommune]`,
}
