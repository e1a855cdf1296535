import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef, useSyncExternalStore, type CSSProperties, type ReactPortal } from 'react'
import type { ViewedEditor } from './usePreparedEditor'

interface EditorPlaceProps {
  readonly editor: Editor
  readonly className: string
  readonly style: CSSProperties
}

const none: Readonly<Record<string, ReactPortal>> = {}
const noneNow = () => none
const silent = () => () => undefined

/** Where a prepared editor stands on the page, and what React draws in its text. */
export function EditorPlace({ editor, className, style }: EditorPlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  const viewed: ViewedEditor = editor
  const views = viewed.contentComponent
  const drawn = useSyncExternalStore(views?.subscribe ?? silent, views?.getSnapshot ?? noneNow, noneNow)
  useLayoutEffect(() => {
    place.current?.append(viewed.view.dom)
  }, [viewed])
  return (
    <>
      <div ref={place} className={className} style={style} />
      {Object.values(drawn)}
    </>
  )
}
