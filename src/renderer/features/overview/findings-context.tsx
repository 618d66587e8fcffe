import { createContext, useContext, type ReactNode } from 'react'
import type { Findings } from '#core/statistics/findings/finding.ts'
import { useFindings } from '../analysis/index.ts'

type SharedFindings = ReturnType<typeof useFindings>

const FindingsContext = createContext<SharedFindings | null>(null)

/** Asks for the findings once for all cards below; they come and go without drawing the others anew. */
export function FindingsProvider({ children }: { readonly children: ReactNode }) {
  return <FindingsContext value={useFindings()}>{children}</FindingsContext>
}

/** The findings of the responses in play. @throws Error outside of a {@link FindingsProvider}: a mistake in the code. */
export function useSharedFindings(): SharedFindings {
  const shared = useContext(FindingsContext)
  if (shared === null) throw new Error('There is no FindingsProvider above this component')
  return shared
}

/** The findings where they belong to the responses in view; null while they are being made. */
export function usePresentFindings(): Findings | null {
  const { result, isStale } = useSharedFindings()
  return isStale ? null : result
}
