import type { Id } from '~core/ids'

/** A picture as a renderer needs it: its bytes and what they are. Crosses to the worker as it is. */
export interface Picture {
  readonly fileId: Id
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** The picture as an address that holds it. */
export function dataUrl({ bytes, mediaType }: Picture): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
