import { startTransition, useEffect, useState } from 'react'
import type { BaseLocationHook } from 'wouter'
import { navigate } from 'wouter/use-hash-location'

/**
 * Where the app is, as wouter's own hook for hashes tells it, but what follows from a change is drawn in slices: a click
 * that opens a screen never holds up the page. Until the new screen is there the old one stays.
 */
export const useSlicedLocation: BaseLocationHook = Object.assign(useAddress, {
  // Links carry the hash too: they may be copied and opened in another tab.
  hrefs: (path: string) => `#${path}`,
})

/** The path that the address names now; what is drawn may be a little behind it. */
export function pathInAddress(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

function useAddress(): [string, typeof navigate] {
  const [path, setPath] = useState(pathInAddress)
  useEffect(() => {
    const follow = () => startTransition(() => setPath(pathInAddress()))
    // It may have changed between the first drawing and now.
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return [path, navigate]
}
