/**
 * The programs of others that judge our files. Where one is missing its tests are skipped, except in CI, where
 * they then fail. Which ones are missing is told at the end of `npm test`.
 */
import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const inCi = Boolean(process.env.LANGBORD_CI)
const answers = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0

const javaLibraries = '/usr/share/java'
const run = promisify(execFile)

/** Whether tests that need it are to run. */
export const toBeRun = {
  veraPdf: inCi || (answers('java', '-version') && existsSync(join(javaLibraries, 'jaxb-api.jar'))),
  poppler: inCi || answers('pdftotext', '-v'),
  libreOffice: inCi || answers('soffice', '--version'),
  xmllint: inCi || answers('xmllint', '--version'),
} as const

async function inFolder<Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'langbord-conformance-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What veraPDF says of the file, a line for each profile: "PASS 2a", or "FAIL ua1" and the rules that are broken. */
export const judgePdf = (bytes: Uint8Array, profiles: readonly string[]) =>
  judgePdfs({ file: bytes }, profiles)

/** The same of several files in one run; each line ends with the file's name when there is more than one. */
export async function judgePdfs(
  files: Readonly<Record<string, Uint8Array>>,
  profiles: readonly string[],
): Promise<string[]> {
  const jar = fileURLToPath(
    new URL('../../node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', import.meta.url),
  )
  const libraries = [
    'jaxb-api',
    'jaxb-runtime',
    'jaxb-impl',
    'istack-commons-runtime',
    'txw2',
    'stax-ex',
    'FastInfoset',
    'javax.activation',
  ].map((name) => join(javaLibraries, `${name}.jar`))
  const source = fileURLToPath(new URL('pdfcheck/PdfCheck.java', import.meta.url))
  return inFolder(async (folder) => {
    const names = Object.keys(files)
    const paths = names.map((name) => join(folder, `${name}.pdf`))
    await Promise.all(Object.values(files).map((bytes, index) => writeFile(paths[index] ?? '', bytes)))
    const classPath = [jar, ...libraries.filter((library) => existsSync(library))].join(':')
    const { stdout } = await run('java', ['-cp', classPath, source, profiles.join(','), ...paths]).catch(
      (error: { stdout?: string; stderr?: string }) => {
        if (error.stdout) return { stdout: error.stdout }
        throw new Error(`veraPDF did not run: ${error.stderr}`)
      },
    )
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/ \(\d+ checks\)$/, ''))
      .map((line) => (paths.length === 1 ? line.replace(` ${paths[0]}`, '') : nameOf(line)))
  })
}

const nameOf = (line: string) => line.replace(/ \S*\/([^/]+)\.pdf$/, ' $1')

/** The text of a PDF: as it lies on the page, or in the order in which it was written, cell by cell. */
export async function textOfPdf(bytes: Uint8Array, order: 'layout' | 'raw' = 'layout'): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.pdf')
    await writeFile(file, bytes)
    return (await run('pdftotext', [`-${order}`, file, '-'], { maxBuffer: 1e8 })).stdout
  })
}

/** What `pdfinfo` tells of a PDF, by its labels. */
export async function factsOfPdf(bytes: Uint8Array): Promise<Record<string, string>> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.pdf')
    await writeFile(file, bytes)
    const { stdout } = await run('pdfinfo', [file])
    return Object.fromEntries(
      stdout.split('\n').flatMap((line) => {
        const [, label, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
        return label === undefined ? [] : [[label, value ?? '']]
      }),
    )
  })
}

/** Opens a file in LibreOffice and saves it in another format. */
export async function convertInLibreOffice(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, `file.${from}`), bytes)
    // A profile of its own, so that runs side by side do not wait for each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `file.${from}`)]
    await run('soffice', args)
    return new Uint8Array(await readFile(join(folder, `file.${to.split(':')[0]}`)))
  })
}

/** What xmllint says against the XML by a schema (XSD); nothing when it is valid. */
export async function judgeXml(xml: string, schema: string): Promise<string> {
  return inFolder(async (folder) => {
    const file = join(folder, 'file.xml')
    await writeFile(file, xml)
    try {
      await run('xmllint', ['--nonet', '--noout', '--schema', schema, file])
      return ''
    } catch (error) {
      return (error as { stderr?: string }).stderr || String(error)
    }
  })
}
