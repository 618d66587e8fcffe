import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { MethodAnchor } from './method-anchors.ts'
import { MethodsContext } from './methods-context.ts'

const MethodsDialog = lazy(async () => ({ default: (await import('./MethodsDialog.tsx')).MethodsDialog }))

/** Lets every number below it say how it is made. */
export function MethodsProvider({ children }: { readonly children: ReactNode }) {
  const [anchor, setAnchor] = useState<MethodAnchor | null>(null)
  return (
    <MethodsContext value={setAnchor}>
      {children}
      {anchor !== null && (
        <Suspense fallback={null}>
          <MethodsDialog anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </MethodsContext>
  )
}
