/** What the pages around a plan's text share. */
export const planFrame = {
  menu: 'Planens sider',
  text: 'Tekst',
  versions: 'Versjoner',
  people: 'Personer',
  download: 'Last ned',
  settings: 'Innstillinger',
  sessions: 'Arbeidsmøter',
}
