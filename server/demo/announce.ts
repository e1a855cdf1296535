import { municipalities } from '~templates/demo/index'
import { DEMO_API_TOKEN } from './demoToken'

/** Prints where the demonstration is, who can be tried, and the key to the JSON interface. */
export function announceDemo(address: string): void {
  const people = municipalities.flatMap((municipality) =>
    municipality.people.map((person) => ({ ...person, municipality: municipality.name })),
  )
  const width = Math.max(...people.map((person) => person.slug.length))
  const lines = [
    '',
    `Langbord: ${address}`,
    '',
    'One click on the first page signs in as one of these:',
    ...people.map(
      ({ slug, name, organisation, municipality }) =>
        `  ${slug.padEnd(width)}  ${name}, ${organisation ?? municipality}`,
    ),
    '',
    'The JSON interface:',
    `  curl -H 'Authorization: Bearer ${DEMO_API_TOKEN}' ${address}/api/v1/plans`,
    'A session cookie, for the sockets:',
    `  curl -i -d person=${people[0]?.slug ?? ''} ${address}/demo/sign-in`,
    '',
  ]
  process.stdout.write(lines.join('\n'))
}
