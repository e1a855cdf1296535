/** Langbord's own way from the plan's JSON to the PDF, in a process that begins with nothing as the others do. */
import { readFile, writeFile } from 'node:fs/promises'
import type { PlanDocument } from '~core/plan/document'
import { planPdf } from '~server/export/pdf/planPdf'

const [from = '', to = ''] = process.argv.slice(2)
const plan = JSON.parse(await readFile(from, 'utf8')) as PlanDocument
await writeFile(to, await planPdf(plan, [], new Date('2027-02-12T10:00:00Z'), () => undefined))
