/** A plan of a hundred pages, and the forms of it that the others begin with. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { planHtml } from '~core/render/planHtml'
import { planDocxFile } from '~server/export/docx/planDocxFile'
import { longPlan } from '~tests/conformance/fullPlan'

const [folder = ''] = process.argv.slice(2)
const plan = longPlan(18)
await writeFile(join(folder, 'plan.json'), JSON.stringify(plan))
await writeFile(join(folder, 'plan.html'), planHtml(plan, new Map()))
const day = new Date('2027-02-12T10:00:00Z')
await writeFile(join(folder, 'plan.docx'), await planDocxFile(plan, [], day, () => undefined))
