/** Whether an answer of the JSON interface is what its OpenAPI description promises. */
import Ajv from 'ajv/dist/2020'
import description from '~server/api/openapi.json'

type Json = { [key: string]: unknown }

/** Nothing beside what the description names: an answer that has grown must be described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema && (schema as Json).type === 'object'
    ? { ...inner, additionalProperties: false }
    : inner
}

const ajv = new Ajv({ strict: true, allErrors: false, allowUnionTypes: true })
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addVocabulary(['components'])
ajv.addSchema({ $id: 'langbord', components: closed(description.components) as Json })

/** The first thing that does not fit the schema of this name, or "fits". */
export function check(name: string, answer: unknown): string {
  const validate = ajv.getSchema(`langbord#/components/schemas/${name}`)
  if (!validate) throw new Error(`The description has no ${name}.`)
  if (validate(answer)) return 'fits'
  const [first] = validate.errors ?? []
  return `${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)}`
}
