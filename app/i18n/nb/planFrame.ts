/** What the pages around a plan's text share. */
export const planFrame = {
  menu: 'Planens sider',
  text: 'Tekst',
  proposals: 'Forslag',
  versions: 'Versjoner',
  people: 'Personer',
  download: 'Last ned',
  settings: 'Innstillinger',
  log: 'Logg over hva som er gjort i planen',
  sessions: 'Arbeidsmøter',
  consultation: 'Høring',
  remarks: 'Merknader',
  council: 'Politisk behandling',
  casePaper: 'Saksframlegg',
}
