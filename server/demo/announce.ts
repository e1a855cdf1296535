import { municipalities } from '~templates/demo/index'
import { DEMO_API_TOKEN } from './demoToken'

/** Prints where the demonstration is, who can be tried, and the key to the JSON interface. */
export function announceDemo(address: string): void {
  const slugs = municipalities.flatMap(({ people }) => people.map(({ slug }) => slug))
  const width = Math.max(...slugs.map((slug) => slug.length))
  const lines = [
    '',
    `Langbord: ${address}`,
    '',
    'One click on the first page signs in as one of these:',
    ...municipalities.flatMap(({ name, people }) => [
      `  ${name}`,
      ...people.map(
        (person) => `    ${person.slug.padEnd(width)}  ${person.name}, ${person.organisation ?? name}`,
      ),
    ]),
    '',
    'The JSON interface:',
    `  curl -H 'Authorization: Bearer ${DEMO_API_TOKEN}' ${address}/api/v1/plans`,
    'A session cookie, for the sockets:',
    `  curl -i -d person=${slugs[0] ?? ''} ${address}/demo/sign-in`,
    '',
  ]
  process.stdout.write(lines.join('\n'))
}
