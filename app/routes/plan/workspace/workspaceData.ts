import type { SerializeFrom } from '@remix-run/node'
import { createContext, useContext } from 'react'
import type { loader } from '../workspace'
import type { SectionAct } from './useSectionActions'

export type WorkspaceData = SerializeFrom<typeof loader>
export type WorkspaceSection = WorkspaceData['sections'][number]
export type WorkspacePerson = WorkspaceData['people'][number]

/** What may be done here, and how it is asked for. */
export interface WorkspaceTools {
  readonly data: WorkspaceData
  readonly act: SectionAct
  /** May arrange sections: add, rename, move, delete, give a status. */
  readonly arranges: boolean
  /** May lock and unlock. */
  readonly locks: boolean
  /** May write in the text, where it is not locked. */
  readonly writes: boolean
  /** The section that is being written in or read. */
  readonly currentId: string | null
  readonly openDialog: (dialog: WorkspaceDialog | null) => void
}

export type WorkspaceDialog =
  | { readonly kind: 'add'; readonly parentId: string | null; readonly afterId: string | null }
  | { readonly kind: 'edit'; readonly sectionId: string }
  | { readonly kind: 'delete'; readonly sectionId: string }
  /** The paragraphs of a section, to choose one by. */
  | { readonly kind: 'paragraphs'; readonly sectionId: string }
  /** The form that was about to sign out. */
  | { readonly kind: 'signOut'; readonly form: HTMLFormElement }
  /** Of which paragraph; null where none is chosen. */
  | { readonly kind: 'history'; readonly blockId: string | null }
  | { readonly kind: 'contents' | 'threads' | 'more' | 'link' | 'image' | 'shortcuts' }

export const WorkspaceContext = createContext<WorkspaceTools | null>(null)

export function useWorkspace(): WorkspaceTools {
  const tools = useContext(WorkspaceContext)
  if (!tools) throw new Error('useWorkspace stands outside the workspace')
  return tools
}
