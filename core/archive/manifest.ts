/** `manifest.json`: every file of the package with its hash, and the messages in the order they are sent. */
import { z } from 'zod'
import { archiveMessages, MESSAGE_TYPE } from './arkivmelding'
import { SYSTEM } from './codes'
import type { ArchiveFacts } from './facts'
import { committeeCase, committeeDecision } from './political'

/** What one file is, however it was made. */
export interface PackedFile {
  readonly name: string
  readonly mediaType: string
  readonly byteLength: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** A part of the package that is sent by itself: a message with its files. */
const Part = z.object({ name: z.string(), type: z.string(), files: z.array(z.string()) })
export type Part = z.output<typeof Part>

/** The manifest as it is read again. */
export const Manifest = z.object({
  system: z.string(),
  version: z.literal(1),
  plan: z.object({ id: z.string(), title: z.string() }),
  municipality: z.string(),
  caseNumber: z.string(),
  createdAt: z.string(),
  parts: z.array(Part),
  files: z.array(
    z.object({ name: z.string(), mediaType: z.string(), byteLength: z.number(), sha256: z.string() }),
  ),
})
export type Manifest = z.output<typeof Manifest>

/** A file that is made of the facts alone. */
export interface WrittenFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

const POLITICAL = 'no.ks.fiks.politisk.behandling.v1'
export const CASE_FILE = 'utvalgssak.send.json'
export const DECISION_FILE = 'vedtakfrautvalg.send.json'

/** Indented, since people look at it as well. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The messages, as they lie in the package. */
export function messageFiles(facts: ArchiveFacts): WrittenFile[] {
  const political = [
    { name: CASE_FILE, content: committeeCase(facts) },
    { name: DECISION_FILE, content: committeeDecision(facts) },
  ]
  return [
    ...archiveMessages(facts).map(({ name, xml }) => ({ name, mediaType: 'application/xml', text: xml })),
    ...political.flatMap(({ name, content }) =>
      content ? [{ name, mediaType: 'application/json', text: jsonText(content) }] : [],
    ),
  ]
}

/** What is sent, in order: the archive knows the documents before the bodies' system is told of the case. */
export function partsOf(facts: ArchiveFacts): Part[] {
  return [
    ...archiveMessages(facts).map(({ name, files }) => ({ name, type: MESSAGE_TYPE, files: [...files] })),
    ...(committeeCase(facts) ? [{ name: CASE_FILE, type: `${POLITICAL}.utvalgssak.send`, files: [] }] : []),
    ...(committeeDecision(facts)
      ? [{ name: DECISION_FILE, type: `${POLITICAL}.vedtakfrautvalg.send`, files: [] }]
      : []),
  ]
}

/** @param files everything in the package but the manifest itself */
export function manifestOf(facts: ArchiveFacts, files: readonly PackedFile[]): Manifest {
  return {
    system: SYSTEM,
    version: 1,
    plan: { id: facts.plan.id, title: facts.plan.title },
    municipality: facts.municipality.name,
    caseNumber: facts.caseNumber,
    createdAt: facts.createdAt.toISOString(),
    parts: partsOf(facts),
    files: [...files],
  }
}
