import { bold, bullets, footnote, h2, italic, link, p, quote, table } from '../../builders'
import { written } from '../written'

/** Kartlegging av frivilligheten */
export const mapping = written('Kartlegging av frivilligheten', {
  status: 'locked',
  responsible: 'jon-arne-rod',
  guidance: `Skill mellom det vi vet, det vi tror, og det vi ikke har funnet ut av. Kilde på hvert tall.`,
  text: [
    p(
      'Våren 2026 spurte vi alle lag og foreninger vi kjente til, hvordan det står til. Listen begynte med ',
      link('Frivillighetsregisteret', 'https://www.brreg.no/'),
      ', der 79 av foreningene i Eikedal står. De andre 47 fant vi ved å spørre skolene, grendehusene, menigheten og hverandre. Til slutt hadde vi 126 navn, og 102 av dem svarte.',
      footnote(
        'De 24 som ikke svarte skriftlig, ringte vi. Der fikk vi svar på to ting: hvor de møtes, og om de får tilskudd. Tallene for møtested og tilskudd gjelder derfor alle 126, de andre tallene de 102.',
      ),
    ),
    h2('Ett lag for hver 113. innbygger'),
    p(`Eikedal hadde 14 238 innbyggere ved nyttår. Nesten alle foreningene drives uten ansatte: Bare elleve lønner
      noen, og bare fire har noen i full stilling. Idretten er størst, men kulturen har flest små lag, og det er
      også her flest leter etter et sted å være.`),
    table(
      ['Aktivitet', 'Lag', 'Mangler fast møtested', 'Får tilskudd'],
      ['Idrett og friluftsliv', '38', '9', '31'],
      ['Kultur, korps og kor', '27', '14', '18'],
      ['Velforeninger og grendelag', '19', '2', '8'],
      ['Helse, omsorg og beredskap', '16', '6', '6'],
      ['Barn og unge', '14', '7', '9'],
      ['Tro og livssyn', '7', '0', '0'],
      ['Annet', '5', '3', '2'],
      ['Sum', '126', '41', '74'],
    ),
    p(italic('Kilde: Kartlegging i Eikedal 2026 og Frivillighetsregisteret.')),
    h2('3 400 timer i uka'),
    p(`De som svarte, anslår at medlemmene deres til sammen gjør 3 400 frivillige timer i en vanlig uke. Det svarer
      til nitti hele stillinger. Likevel vil tre av fire foreninger ha flere frivillige. De mangler sjelden folk som
      vil bidra på en dugnad. De mangler folk som vil være kasserer.`),
    h2('Rom som står tomme'),
    p(`I en uke i april gikk vaktmesterne rundt på de fem skolene klokka 17, 18.30 og 20. Av 110 klasserom sto 88
      tomme alle tre gangene. Det er åtte av ti. I samme uke avlyste to kor øvelsen fordi de ikke hadde noe sted å
      synge. Rommene finnes. Det som mangler, er en nøkkel, en kalender og et svar på hvem som rydder.`),
    h2('Sju ordninger, sju frister'),
    p(`Kommunen deler ut 2,9 millioner kroner i året gjennom sju ordninger. I 2025 kom det 131 søknader fra 81 lag, og
      74 av lagene fikk penger. Fra frist til svar gikk det i snitt 74 dager. Kassererne bruker etter eget anslag
      ni timer på en søknad, enten den gjelder to tusen kroner eller to hundre tusen.`),
    h2('Det lagene selv sier'),
    p(
      'Nitten av svarene kom med et helt brev på kjøpet. Tre temaer går igjen: lokaler, skjemaer og svar som uteblir.',
    ),
    quote(
      p(`Vi er sju damer og en brødrister. Vi trenger ikke et kulturhus. Vi trenger et rom med vask, på onsdager, og at
        noen i kommunen vet hvem vi er.`),
      p(italic('Fra svaret til en håndarbeidsforening i Dalbygda')),
    ),
    p(
      'Foreninger med medlemmer fra andre steder enn Eikedal sier noe eget: De får hjelp når de spør, men de vet ikke at det går an å spørre. Den samiske foreningen ',
      bold('Oktasaš beavdi'),
      footnote(
        'Navnet er nordsamisk og betyr «felles bord». Foreningen ble stiftet i 2019 og ledes av Iŋgá Máret Vuolab.',
      ),
      ' drev i fem år uten å vite at den kunne få driftstilskudd. Tegnspråkklubben har aldri fått svar på hvordan den bestiller tolk til årsmøtet sitt. Mannskoret, derimot, fikk reisestøtte til vennskapskoret i Weißenfels to år på rad, for dirigenten kjente skjemaet.',
    ),
    h2('Det vi ikke vet'),
    bullets(
      'hvor mange som hjelper andre uten å være med i noe lag',
      'hvor mange barn som slutter fordi det koster for mye; foreningene tror det er flere enn de hører om',
      'hva frivillige timer i Eikedal er verdt i kroner. Vi har latt være å regne på det, fordi ingen i arbeidsgruppen ville bruke tallet til noe',
    ),
  ],
})
