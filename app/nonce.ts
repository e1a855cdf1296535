import { createContext, useContext } from 'react'

/** This answer's nonce for inline scripts and styles; empty in the browser, where it is no longer needed. */
export const NonceContext = createContext('')

export const useNonce = () => useContext(NonceContext)
