import { useEffect, useRef, useState } from 'react'

/** How long typing in a field may go on before it is written into the text, in milliseconds. */
const SETTLED = 500

/**
 * A short field of a block, written into the shared text as one types, but not for every letter. While the field
 * has focus, what others write there waits, so that letters do not jump about under one's hands.
 */
export function useFieldDraft(stored: string, write: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const latest = useRef({ draft, stored, write })
  useEffect(() => {
    latest.current = { draft, stored, write }
  })

  const settle = () => {
    clearTimeout(timer.current)
    const { draft: value, stored: old, write: put } = latest.current
    if (value !== null && value !== old) put(value)
  }
  // A card that leaves the page takes no half-typed word with it.
  useEffect(() => settle, [])

  return {
    value: draft ?? stored,
    onChange: (value: string) => {
      setDraft(value)
      clearTimeout(timer.current)
      timer.current = setTimeout(settle, SETTLED)
    },
    onBlur: () => {
      settle()
      setDraft(null)
    },
  }
}
