import { describe, expect, it } from 'vitest'
import { doc, h, li, measure, ol, p, ul } from '~core/document/build'
import { isMeasureLabel } from '~core/intake/labels'
import { looksLikeHeading } from '~core/intake/headingGuess'
import { sentencesOf } from '~core/intake/sentences'
import { intakeOfText, quotesOf, titles } from './intakeOf'

const lines = (...all: readonly string[]) => all.join('\n')
/** The text of the only section. */
const textOf = (text: string, bulletsAsMeasures = false) =>
  intakeOfText(text, { bulletsAsMeasures }).sections[0]?.text

describe('typed lists', () => {
  it('makes points of bullets, also with empty lines between them', () => {
    expect(textOf('Vi trenger:\n • Lokaler.\n\n • Folk.')).toEqual(
      doc(p('Vi trenger:'), ul('Lokaler.', 'Folk.')),
    )
  })

  it('nests points by their indent', () => {
    const text = lines('Her er det vi vil.', '• Møteplasser', '    ◦ Skoler', '    ◦ Kirker', '• Penger')
    expect(textOf(text)).toEqual(
      doc(p('Her er det vi vil.'), ul(li('Møteplasser', ul('Skoler', 'Kirker')), 'Penger')),
    )
  })

  it('nests points by their sign where nothing is indented', () => {
    const text = lines('Her er det vi vil.', '• Møteplasser', '– Skoler', '– Kirker', '• Penger')
    expect(textOf(text)).toEqual(
      doc(p('Her er det vi vil.'), ul(li('Møteplasser', ul('Skoler', 'Kirker')), 'Penger')),
    )
  })

  it('counts numbers and letters', () => {
    expect(textOf('Slik går det til.\n1. Søk.\n2. Vent.\n   a) Les brevet.\n   b) Svar.')).toEqual(
      doc(
        p('Slik går det til.'),
        ol('Søk.', li('Vent.', { ...ol('Les brevet.', 'Svar.'), attrs: { id: null, start: 1, type: 'a' } })),
      ),
    )
  })

  it('leaves speech alone: dashes that stand apart', () => {
    const text = lines('– Vi må snakke sammen, sier lederen.', '', '– Det er jeg enig i, svarer ordføreren.')
    expect(textOf(text)).toEqual(
      doc(p('– Vi må snakke sammen, sier lederen.'), p('– Det er jeg enig i, svarer ordføreren.')),
    )
  })

  it('leaves a year and a lone number alone', () => {
    expect(textOf('2. Vi begynner med to.')).toEqual(doc(p('2. Vi begynner med to.')))
  })
})

describe('lines broken to fit a column', () => {
  it('become paragraphs again', () => {
    const text = lines(
      'Vi som bor her, har alltid hjulpet hverandre med det som',
      'trengs. Når noen blir syke, kommer naboen med middag, og',
      'når taket lekker, kommer hele laget med stige.',
      '',
      'Det skal vi fortsette med.',
    )
    expect(textOf(text)).toEqual(
      doc(
        p(
          'Vi som bor her, har alltid hjulpet hverandre med det som trengs. Når noen blir syke, kommer naboen med middag, og når taket lekker, kommer hele laget med stige.',
        ),
        p('Det skal vi fortsette med.'),
      ),
    )
  })

  it('stay apart where they are paragraphs', () => {
    expect(textOf('Kort linje.\nEn til.\nOg en til.')).toEqual(
      doc(p('Kort linje.'), p('En til.'), p('Og en til.')),
    )
  })
})

describe('headings of plain text', () => {
  it.each([
    ['Frivillig sektor', true],
    ['Hva er frivillighet?', true],
    ['2.1 Lokaler', true],
    ['Vi skal møtes oftere.', false],
    ['Foto: Eikedal kommune', false],
    ['30. november 2026', false],
    ['liten forbokstav', false],
    ['Kommunen vil at alle som bor her skal kunne finne et sted å høre til', false],
  ])('%s: %s', (words, expected) => expect(looksLikeHeading(words)).toBe(expected))

  it('are found by standing alone over text', () => {
    const text = lines(
      'Plan for bygda',
      '',
      'Mål',
      '',
      'Alle skal med.',
      '',
      'Midler',
      '',
      'Vi har litt penger.',
    )
    const intake = intakeOfText(text)
    expect(intake.title).toBe('Plan for bygda')
    expect(titles(intake.sections)).toEqual(['Mål', 'Midler'])
    expect(quotesOf(intake, 'headingsGuessed')).toEqual(['Mål', 'Midler'])
  })

  it('take their depth from typed numbers, which are then taken away', () => {
    const long = Array<string>(80).fill('Ord').join(' ')
    const text = lines(
      '1 Mål',
      '',
      `${long}.`,
      '',
      '1.1 Barn',
      '',
      `${long}.`,
      '',
      '1.2 Unge',
      '',
      `${long}.`,
      '',
      '2 Midler',
      '',
      `${long}.`,
    )
    const intake = intakeOfText(text)
    expect(titles(intake.sections)).toEqual(['Mål', 'Midler'])
    expect(titles(intake.sections[0]?.sections ?? [])).toEqual(['Barn', 'Unge'])
    expect(quotesOf(intake, 'numbersTakenAway')).toContain('1.1 Barn')
  })

  it('are not made of a signature at the end', () => {
    const text = lines('Vi takker for oss.', '', 'Kari Nordmann', '', 'Leder i Eikedal musikklag')
    expect(titles(intakeOfText(text).sections)).toEqual(['Filnavn'])
  })
})

describe('labels for measures', () => {
  it.each([
    'Strategi/tiltak',
    'Startegi/tiltak',
    'Tiltak',
    'Tiltak:',
    'Strategi og tiltak',
    'Strategier og tiltak',
    'Våre tiltak',
    'Tiltak i perioden 2026–2029',
    'TILTAK',
    'Titlak',
  ])('%s is one', (words) => expect(isMeasureLabel(words)).toBe(true))
  it.each([
    'Mål',
    'Tiltakspakke',
    'Strategi',
    'Vi vil sette i verk mange gode tiltak',
    'Tiltak koster penger.',
  ])('%s is none', (words) => expect(isMeasureLabel(words)).toBe(false))

  it('make measures of the points below: the first sentence the title, the rest the text', () => {
    const text = lines(
      'Hva vi vil.',
      '',
      'Strategi/tiltak',
      '• Åpne skolene om kvelden. Nøkler hentes f.eks. på biblioteket.',
      '• Kjøpe ny hengehenger.',
    )
    expect(textOf(text, true)).toEqual(
      doc(
        p('Hva vi vil.'),
        h(2, 'Strategi/tiltak'),
        measure('Åpne skolene om kvelden.', {}, 'Nøkler hentes f.eks. på biblioteket.'),
        measure('Kjøpe ny hengehenger.'),
      ),
    )
  })

  it('keep a point’s own points in its measure', () => {
    const text = lines(
      'Hva vi vil.',
      '',
      'Strategi/tiltak',
      '• Åpne skolene.',
      '    ◦ Ullvik',
      '    ◦ Sentrum',
    )
    expect(textOf(text, true)?.content?.at(-1)).toEqual(measure('Åpne skolene.', {}, ul('Ullvik', 'Sentrum')))
  })

  it('are chapters where they stand once', () => {
    const text = lines('Mål', '', 'Alle skal med.', '', 'Tiltak', '', '• Åpne skolene.', '• Kjøpe henger.')
    const intake = intakeOfText(text, { bulletsAsMeasures: true })
    expect(titles(intake.sections)).toEqual(['Mål', 'Tiltak'])
    expect(intake.sections[1]?.text).toEqual(doc(measure('Åpne skolene.'), measure('Kjøpe henger.')))
  })
})

describe('sentences', () => {
  it('do not end at short forms and dates', () => {
    expect(sentencesOf('Vi møtes 3. mai kl. 18 på f.eks. biblioteket. Ta med kake! Velkommen.')).toEqual([
      'Vi møtes 3. mai kl. 18 på f.eks. biblioteket.',
      'Ta med kake!',
      'Velkommen.',
    ])
  })
})
