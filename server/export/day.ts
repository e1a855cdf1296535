import type { RenderLabels } from '~core/render/labels/labels'

/** The calendar day in Norway. `month` is 1 to 12. */
export function dayInNorway(moment: Date): { day: number; month: number; year: number } {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Oslo',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(moment)
  const part = (type: 'day' | 'month' | 'year') => Number(parts.find((p) => p.type === type)?.value)
  return { day: part('day'), month: part('month'), year: part('year') }
}

/** The day as people write it: "21. november 2026". */
export function writtenDay(moment: Date, labels: RenderLabels): string {
  const { day, month, year } = dayInNorway(moment)
  return labels.date(day, month, year)
}
