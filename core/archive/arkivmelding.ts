/**
 * `arkivmelding` by Fiks Arkiv v2. A message of this version creates one folder and at most one entry: the first makes the
 * case's folder (saksmappe) with the first entry of the journal in it, and each of the others is put into that folder by the
 * key that both systems know it by.
 */
import { wallTimeOf } from '~core/calendar/osloTime'
import type { Id } from '~core/ids'
import { readCaseNumber } from './caseNumber'
import {
  coded,
  documentTypes,
  entryTypes,
  externalKey,
  finished,
  partyTypes,
  places,
  shielding,
  SYSTEM,
  variants,
} from './codes'
import type { ArchiveDocument, ArchiveEntry, ArchiveFacts, ArchiveFile } from './facts'
import { leaf, node, type Xml } from './xml'

/** The type that Fiks IO knows the message by. */
export const MESSAGE_TYPE = 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett'

const root =
  'arkivmelding xmlns="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v2"' +
  ' xmlns:mdk="https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v2"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

/** One message, and the files that go with it. */
export interface ArchiveMessage {
  /** What the message is called in the package. */
  readonly name: string
  readonly xml: string
  readonly files: readonly string[]
}

/** The messages, in the order they must be sent: the one that makes the folder first. */
export function archiveMessages(facts: ArchiveFacts): ArchiveMessage[] {
  const [first, ...others] = facts.entries
  const opening = message(facts, 'arkivmelding.xml', first ?? null, folder(facts))
  const width = String(others.length + 1).length
  return [
    opening,
    ...others.map((entry, index) =>
      message(facts, `arkivmelding-${String(index + 2).padStart(width, '0')}.xml`, entry, null),
    ),
  ]
}

function message(facts: ArchiveFacts, name: string, entry: ArchiveEntry | null, opened: Xml): ArchiveMessage {
  const files = (entry?.documents ?? []).flatMap((document) => document.files.map((file) => file.name))
  const inFolder = node('referanseForelderMappe', keyOf(folderKey(facts.plan.id), 'mdk:'))
  const body = node(
    root,
    leaf('system', SYSTEM),
    leaf('antallFiler', files.length),
    opened,
    entry && journalEntry(facts, entry, inFolder),
  )
  return { name, xml: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`, files }
}

/** The key of the case's folder. */
export const folderKey = (planId: Id): string => `plan-${planId}`
/** The key of an entry. */
export const entryKey = (planId: Id, key: string): string => `plan-${planId}-${key}`

/** @param space the prefix of the element's own namespace; what is in it is the catalogue's in any case */
function keyOf(key: string, space: '' | 'mdk:' = ''): string {
  const { fagsystem, noekkel } = externalKey(key)
  return node(
    `${space}referanseEksternNoekkel`,
    leaf('mdk:fagsystem', fagsystem),
    leaf('mdk:noekkel', noekkel),
  )
}

function folder(facts: ArchiveFacts): string {
  const { plan, archiveCode, caseworker, createdAt, municipality } = facts
  const number = readCaseNumber(facts.caseNumber, createdAt.getUTCFullYear())
  return node(
    'mappe xsi:type="saksmappe"',
    leaf('mappeID', facts.caseNumber),
    leaf('tittel', plan.title),
    leaf('offentligTittel', plan.title),
    archiveCode.trim() === '' ? null : node('klassifikasjon', leaf('klasseID', archiveCode)),
    keyOf(folderKey(plan.id)),
    leaf('saksaar', number?.year ?? null),
    leaf('sakssekvensnummer', number?.sequence ?? null),
    leaf('saksdato', wallTimeOf(createdAt).date),
    node('administrativEnhet', leaf('mdk:navn', municipality.name)),
    caseworker ? node('saksansvarlig', leaf('mdk:navn', caseworker)) : null,
  )
}

/** In the order that the schema wants. */
function journalEntry(facts: ArchiveFacts, entry: ArchiveEntry, inFolder: string): string {
  const { documents, title, date, receivedAt } = entry
  const isShielded = (entry.party?.isShielded ?? false) || documents.some((document) => document.isShielded)
  return node(
    'registrering xsi:type="journalpost"',
    inFolder,
    isShielded ? shieldingElement : null,
    ...documents.map(documentElement),
    leaf('tittel', title),
    leaf('offentligTittel', title),
    correspondent(facts, entry),
    keyOf(entryKey(facts.plan.id, entry.key)),
    coded('journalposttype', entryTypes[entry.kind]),
    coded('journalstatus', finished),
    leaf('dokumentetsDato', date),
    leaf('mottattDato', receivedAt && receivedAt.toISOString()),
    leaf('antallVedlegg', Math.max(0, documents.length - 1)),
  )
}

const shieldingElement = node(
  'skjerming',
  coded('tilgangsrestriksjon', shielding.restriction),
  leaf('skjermingshjemmel', shielding.ground),
)

function documentElement(document: ArchiveDocument, index: number): string {
  return node(
    'dokumentbeskrivelse',
    coded('dokumenttype', documentTypes[document.kind]),
    coded('dokumentstatus', finished),
    leaf('tittel', document.title),
    coded('tilknyttetRegistreringSom', index === 0 ? places.main : places.attached),
    leaf('dokumentnummer', index + 1),
    document.isShielded ? shieldingElement : null,
    ...document.files.map(fileElement),
  )
}

function fileElement({ name, originalName, mediaType, byteLength, sha256, variant }: ArchiveFile): string {
  return node(
    'dokumentobjekt',
    leaf('versjonsnummer', 1),
    coded('variantformat', variants[variant]),
    node('format', leaf('mdk:kode', /[^.]*$/.exec(name)?.[0].toUpperCase() ?? '')),
    leaf('mimeType', mediaType),
    leaf('filnavn', originalName) ?? leaf('filnavn', name),
    leaf('referanseDokumentfil', name),
    leaf('sjekksum', sha256),
    leaf('sjekksumAlgoritme', 'SHA-256'),
    leaf('filstoerrelse', byteLength),
  )
}

function correspondent({ municipality, caseworker }: ArchiveFacts, { party }: ArchiveEntry): string {
  if (!party)
    return node(
      'korrespondansepart',
      coded('korrespondanseparttype', partyTypes.ownSender),
      leaf('korrespondansepartNavn', municipality.name),
      node('administrativEnhet', leaf('mdk:navn', municipality.name)),
      caseworker ? node('saksbehandler', leaf('mdk:navn', caseworker)) : null,
    )
  return node(
    'korrespondansepart',
    coded('korrespondanseparttype', partyTypes.sender),
    leaf('korrespondansepartNavn', party.name),
    leaf('organisasjonid', party.isPerson ? null : party.organisationNumber),
    leaf('erSkjermet', party.isShielded),
    leaf('erPersonnavn', party.isPerson),
  )
}
