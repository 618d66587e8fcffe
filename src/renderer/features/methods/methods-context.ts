import { createContext, useContext } from 'react'
import type { MethodAnchor } from './method-anchors.ts'

/** Shows how a number is made; null outside of the app, where nothing can be shown. */
export type ShowMethod = ((anchor: MethodAnchor) => void) | null

export const MethodsContext = createContext<ShowMethod>(null)

/** Opens the page of formulas at the entry of a number. */
export function useShowMethod(): ShowMethod {
  return useContext(MethodsContext)
}
