import { useEffect, useState, type RefObject } from 'react'

/** A section comes alive this far outside the window, and rests again only farther out. In pixels. */
const NEAR = 700
const FAR = 2_200

/** Whether something stands near the window. Coming and going have different borders, so that it never flickers. */
export function useNearViewport(frame: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const watch = (margin: number, changed: (inside: boolean) => void) => {
      const observer = new IntersectionObserver(
        (entries) => changed(entries.some((entry) => entry.isIntersecting)),
        { rootMargin: `${margin}px 0px` },
      )
      observer.observe(element)
      return observer
    }
    const coming = watch(NEAR, (inside) => inside && setNear(true))
    const going = watch(FAR, (inside) => !inside && setNear(false))
    return () => {
      coming.disconnect()
      going.disconnect()
    }
  }, [frame])
  return near
}
