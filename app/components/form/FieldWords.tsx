import { useContext, type ReactNode } from 'react'
import { FormContext, type FieldTexts } from './PostForm'

/** Gives the fields within it their words, where a form is made of many alike. */
export function FieldWords({
  fields,
  children,
}: {
  readonly fields: Readonly<Record<string, FieldTexts>>
  readonly children: ReactNode
}) {
  return (
    <FormContext.Provider value={{ ...useContext(FormContext), fields }}>{children}</FormContext.Provider>
  )
}
