import { useEffect, useRef, useState, type FocusEvent } from 'react'

/** Where the focus is when one writes: in the text, in its tools, or in what they opened. */
const WRITING = '.ProseMirror, .tb, .footnote-box, .find'

/**
 * Whether one writes, and how much of the window a phone's keyboard covers (the style property `--keyboard`), so
 * that the text tools can stand right above it.
 */
export function useKeyboardRoom() {
  const [writing, setWriting] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return
    const measure = () => {
      const covered = Math.max(0, window.innerHeight - view.height - view.offsetTop)
      document.documentElement.style.setProperty('--keyboard', `${covered}px`)
    }
    view.addEventListener('resize', measure)
    view.addEventListener('scroll', measure)
    return () => {
      view.removeEventListener('resize', measure)
      view.removeEventListener('scroll', measure)
    }
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])

  const onFocus = ({ target }: FocusEvent) => {
    clearTimeout(timer.current)
    setWriting(target.closest(WRITING) !== null)
  }
  // The focus may be on its way from the text to a tool.
  const onBlur = () => {
    timer.current = setTimeout(() => setWriting(false), 150)
  }
  return { writing, watch: { onFocus, onBlur } }
}
