/** What the tests need beyond Node, where it is found, and what is not run without it. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const answers = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

function hasBrowser() {
  const own = () => createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  return [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', own()].some(
    (path) => path && existsSync(path),
  )
}

/** @returns {{ name: string, there: boolean, without: string }[]} */
export function parts() {
  return [
    { name: 'Chromium', there: hasBrowser(), without: 'journeys in the browser (set CHROME_PATH)' },
    {
      name: 'PostgreSQL',
      there: Boolean(process.env.TEST_DATABASE_URL),
      without: 'server tests on PostgreSQL (set TEST_DATABASE_URL)',
    },
    {
      name: 'veraPDF',
      there: answers('java', '-version') && existsSync('/usr/share/java/jaxb-api.jar'),
      without: 'PDF/A and PDF/UA validation (install Java 17 and libjaxb-java)',
    },
    {
      name: 'poppler-utils',
      there: answers('pdftotext', '-v'),
      without: 'reading PDFs back (install poppler-utils)',
    },
    {
      name: 'LibreOffice',
      there: answers('soffice', '--version'),
      without: 'opening DOCX in LibreOffice (install libreoffice-writer)',
    },
    {
      name: 'xmllint',
      there: answers('xmllint', '--version'),
      without: 'the messages for the archive by their schema (install libxml2-utils)',
    },
    {
      name: 'the real texts',
      there: Boolean(process.env.LANGBORD_TEXTS),
      without: 'import of real strategies (set LANGBORD_TEXTS to their folder)',
    },
  ]
}
