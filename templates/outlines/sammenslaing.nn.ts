import type { PlanOutline } from '~core/plan/outline'
import { bullets, goal, h2, measure, numbers, objective, p, section, table } from '../builders'

/** The joint policy for municipalities that merge, in nynorsk. */
export const sammenslaingNn: PlanOutline = {
  key: 'sammenslaing',
  language: 'nn',
  name: 'Felles politikk for kommunar som slår seg saman',
  description:
    'For to eller fleire kommunar som skal bli éin. Set ordningane opp mot kvarandre, lèt laga seie kva som må takast vare på, og lagar ein overgang der ingen mistar tilskotet sitt.',
  planTitle: 'Felles frivilligheitspolitikk',
  sections: [
    section('Forord frå ordførarane', {
      numbered: false,
      guidance: `Ordførarane skriv under på same teksten. Sei kva innbyggjarane i den eine kommunen kan glede seg
        over hos den andre, og kva de lovar laga medan alt er i rørsle.`,
    }),
    section('Kvifor ein felles politikk no', {
      guidance: `Foreiningar kryssar kommunegrenser lenge før kommunar gjer det. Forklar kva fellesnemnda har bede
        om, kva som må vere avklart før samanslåingsdagen, og kva det nye kommunestyret kan ta seg god tid til.
        Ver ærleg om uroa: Kva er folk redde for skal bli borte?`,
      text: [
        h2('Oppdraget'),
        p(),
        h2('Kva som må avgjerast før samanslåinga'),
        bullets('', ''),
        h2('Prosessen'),
        p(),
      ],
    }),
    section('Slik er det i kommunane i dag', {
      guidance: `Fortel utan å rangere. La folk frå kvar kommune skrive om seg sjølve, og la dei andre lese og spørje
        før teksten blir slått saman. Skilnader som ser små ut på papiret, kan vere store for eit lite lag.`,
      sections: [
        section('Ordningane side om side', {
          guidance: `Gå gjennom reglane i kommunane punkt for punkt og fyll ut tabellen saman. Spør kasserarar i
            begge kommunane om det står rett. Merk av kvar skilnaden betyr pengar for nokon, og om lag kor mykje.`,
          text: [
            table(
              ['Område', 'Første kommune', 'Andre kommune', 'Kva skilnaden betyr'],
              ['Driftstilskot', '', '', ''],
              ['Aktivitetsmidlar for barn og unge', '', '', ''],
              ['Leige av skular og hallar', '', '', ''],
              ['Frivilligsentral', '', '', ''],
              ['Kontaktperson i kommunen', '', '', ''],
              ['Råd og forum', '', '', ''],
            ),
          ],
        }),
        section('Laga og stadene', {
          guidance: `Kor mange lag finst på kvar side, kva for lag har systerlag i den andre kommunen, og kva for grender
            får lengst veg til det nye rådhuset? Eit kart seier meir enn ei liste. Hugs lag som aldri har hatt
            noko med kommunen å gjere.`,
          text: [
            table(
              ['', 'Første kommune', 'Andre kommune', 'Samla'],
              ['Innbyggjarar', '', '', ''],
              ['Lag og foreiningar', '', '', ''],
              ['Grendehus og forsamlingslokale', '', '', ''],
              ['Tilskot til frivillige i året', '', '', ''],
            ),
          ],
        }),
        section('Dette vil laga ta vare på', {
          guidance: `Hald eitt møte i kvar kommune med dei same spørsmåla: Kva må overleve, kva kan bort, og kva kunne de
            lære av kvarandre? Gi att svara slik at laga kjenner dei att, òg der dei er usamde.`,
        }),
      ],
    }),
    section('Felles verdiar og mål', {
      guidance: `Nøy dykk ikkje med det minste de kan semjast om. Kva vil de vere gode på som ingen av kommunane er
        gode på åleine? Set opp måla slik at dei held òg for dei som bur lengst frå sentrum. La ungdomsråda lese
        dei før fellesnemnda gjer det.`,
      text: [h2('Dette står vi saman om'), p(), goal(), objective(), objective()],
    }),
    section('Slik gjer vi ordningane like', {
      guidance: `For kvar ordning finst det tre vegar: løysinga til den eine, løysinga til den andre, eller ei ny. Vel
        ope og skriv grunnen. Sei kva det kostar, og kven som får mindre enn før, for det finn dei ut uansett.`,
      sections: [
        section('Tilskot', {
          guidance: `Rekn ut kva dei nye reglane betyr for fem vanlege lag i kvar kommune, og vis reknestykka. Då
            handlar høyringa om verkelege tal.`,
          text: [
            table(
              ['Lag (døme)', 'Får i dag', 'Får med nye reglar', 'Overgang'],
              ['', '', '', ''],
              ['', '', '', ''],
            ),
            p(),
          ],
        }),
        section('Lokale og utleige', {
          guidance: `Bestem pris, tilgang og bestilling for heile den nye kommunen, og når det skal gjelde. Avtalar som
            løper, bør nemnast med utløpsdato. Kven eig bygg som er reiste på dugnad?`,
        }),
        section('Avtalar og kontaktpersonar', {
          guidance: `Kven ringjer laga dagen etter samanslåinga? Set inn namn eller stilling så tidleg som råd. List
            opp avtalar som må fornyast, og kven som tek kontakt først.`,
        }),
      ],
    }),
    section('Overgangsordningar', {
      guidance: `Inga foreining bør måtte leggje om budsjettet midt i ein sesong. Sei kor lenge gamle satsar og
        avtalar gjeld, kva som skjer med fond og gåver som éin av kommunane har fått, og kven som avgjer tvil.`,
      text: [table(['Ordning', 'Gjeld til', 'Deretter'], ['', '', ''], ['', '', ''])],
    }),
    section('Samarbeidet i den nye kommunen', {
      guidance: `Fortel om forum, råd og faste møte frå første dag. Skal det vere eitt forum eller eitt i kvar del av
        kommunen, og kven leier det? Avstandar avgjer meir enn organisasjonskart: Sei kvar møta blir haldne.`,
      text: [
        table(
          ['Møteplass', 'Kven møtest', 'Kvar og kor ofte', 'Kven kallar inn'],
          ['', '', '', ''],
          ['', '', '', ''],
        ),
      ],
    }),
    section('Tiltak', {
      guidance: `Del tiltaka etter tid, så ser alle kva som hastar. Før samanslåinga er det fellesnemnda og dei gamle
        kommunane som gjer jobben; etterpå er det den nye. Kvart tiltak treng ein som framleis har ei stilling
        når fristen kjem.`,
      text: [
        h2('Før samanslåinga'),
        measure('Felles oversikt over lag, lokale og avtalar'),
        measure('Eitt søknadsskjema'),
        h2('Det første året'),
        measure('Samla frivilligforum'),
        measure('Lik pris og tilgang til kommunale lokale'),
        h2('Fram mot første rullering'),
        measure('Gjennomgang av overgangsordningane'),
      ],
    }),
    section('Gjennomføring og oppfølging', {
      guidance: `Vis vegen frå fellesnemnd til nytt kommunestyre: Kven tek over ansvaret, og når blir politikken lagd
        fram på nytt? Avtal ei evaluering etter to år, medan folk enno hugsar korleis det var.`,
      text: [numbers('', '', '')],
    }),
    section('Vedlegg', {
      numbered: false,
      guidance: `Legg ved reglane slik dei var i kvar kommune, og oversikta over lag. Om nokre år er det her nokon finn
        ut kvifor det vart slik.`,
      text: [bullets('Gjeldande reglar i kommunane', 'Lag og foreiningar', 'Innspel frå møta')],
    }),
  ],
}
