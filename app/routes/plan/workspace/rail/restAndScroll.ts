import { useEffect, type RefObject } from 'react'

/** Cards so far outside the window are not made, in pixels. */
export const NEAR = 700
/** The cards are arranged anew when the text has rested for so long, in milliseconds: they never jump while one types. */
const REST = { writing: 600, reading: 80 }

/** Calls back when the sheet has changed and then rested: text was written, marks were drawn, the window was resized. */
export function useWhenTextRests(rested: () => void): void {
  useEffect(() => {
    const sheet = document.querySelector('.sheet')
    if (!sheet) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const changed = () => {
      clearTimeout(timer)
      const isWriting = document.activeElement?.closest('.ProseMirror') != null
      timer = setTimeout(() => requestAnimationFrame(rested), isWriting ? REST.writing : REST.reading)
    }
    const marks = new MutationObserver(changed)
    marks.observe(sheet, { childList: true, subtree: true, characterData: true })
    const size = new ResizeObserver(changed)
    size.observe(sheet)
    return () => {
      clearTimeout(timer)
      marks.disconnect()
      size.disconnect()
    }
  }, [rested])
}

/** Follows the window in steps, so that scrolling makes cards now and then and not at every pixel. */
export function useViewport(
  frameRef: RefObject<HTMLElement | null>,
  moved: (view: { readonly from: number; readonly to: number }) => void,
): void {
  useEffect(() => {
    let last = NaN
    const look = () => {
      if (!frameRef.current) return
      const from = -frameRef.current.getBoundingClientRect().top
      if (Math.abs(from - last) < NEAR / 3) return
      last = from
      moved({ from, to: from + window.innerHeight })
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [frameRef, moved])
}
