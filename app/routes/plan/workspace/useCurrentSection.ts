import { useEffect, useState } from 'react'

/** How far down the window the line is that decides which section is being read. */
const READING_LINE = 0.35

/** The section that stands at the reading line. */
export function useSectionInView(ids: readonly string[]): string | null {
  const [inView, setInView] = useState<string | null>(ids[0] ?? null)
  const key = ids.join(' ')
  useEffect(() => {
    let frame = 0
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const { scrollHeight } = document.documentElement
        const atEnd = window.scrollY > 0 && window.scrollY + window.innerHeight >= scrollHeight - 4
        // The last sections may be too short ever to reach the line.
        const line = atEnd ? Infinity : window.innerHeight * READING_LINE
        const passed = key
          .split(' ')
          .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) <= line)
        setInView(passed.at(-1) ?? key.split(' ')[0] ?? null)
      })
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [key])
  return inView
}
