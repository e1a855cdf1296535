import script from '~app/publicScript/answering.ts?worker&url'

/** What makes the page a little kinder where scripts run; nothing depends on it. */
export function SmallScript() {
  return <script src={script} defer />
}
