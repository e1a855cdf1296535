import { useSyncExternalStore } from 'react'

/** Kept on the device: what one can bear to see may differ from the phone to the desk. */
const KEY = 'langbord:calm'
const changed = 'langbord:calm-changed'

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on'
  } catch {
    // A browser that keeps nothing shows everybody.
    return false
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener(changed, listener)
    window.removeEventListener('storage', listener)
  }
}

/** Rolig visning: whether the movements of others are held back here. */
export function useCalm(): boolean {
  return useSyncExternalStore(subscribe, read, () => false)
}

export function setCalm(calm: boolean): void {
  try {
    localStorage.setItem(KEY, calm ? 'on' : 'off')
  } catch {
    return
  }
  window.dispatchEvent(new Event(changed))
}
