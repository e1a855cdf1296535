/** What is said to somebody whose answer to a consultation brings more than can be taken at once. */
import type { Locale } from '~core/access/fields'

interface TooLargeTexts {
  readonly title: string
  /** What happened, and what can be done. */
  readonly lines: (megabytes: number) => readonly string[]
  readonly back: string
}

export const tooLarge: Readonly<Record<Locale, TooLargeTexts>> = {
  nb: {
    title: 'Filen er for stor',
    lines: (megabytes) => [
      `Det du sendte, er større enn ${megabytes} MB, og ble ikke tatt imot. Det du har lagret før, er der fortsatt.`,
      'Legg ved én fil om gangen, eller gjør filen mindre, for eksempel ved å lagre den som PDF.',
    ],
    back: 'Tilbake til uttalelsen',
  },
  nn: {
    title: 'Fila er for stor',
    lines: (megabytes) => [
      `Det du sende, er større enn ${megabytes} MB, og vart ikkje teke imot. Det du har lagra før, er der framleis.`,
      'Legg ved éi fil om gongen, eller gjer fila mindre, til dømes ved å lagre henne som PDF.',
    ],
    back: 'Tilbake til fråsegna',
  },
  en: {
    title: 'The file is too large',
    lines: (megabytes) => [
      `What you sent is larger than ${megabytes} MB and was not taken. What you had saved is still there.`,
      'Attach one file at a time, or make the file smaller, for example by saving it as PDF.',
    ],
    back: 'Back to your statement',
  },
}
