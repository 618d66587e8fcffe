import { liveQuery } from 'dexie'
import { startTransition, useEffect, useState } from 'react'

export type LiveQuery<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }

const LOADING = { status: 'loading' } as const

/**
 * What a query of the small tables gives, again after every change of them, also by the engine. Never for tables of
 * chunks.
 *
 * @param query - Kept stable with `useCallback`; another function is another query.
 * @param keepsLast - While another query is asked for the first time, what the one before gave is shown on.
 */
export function useLiveQuery<T>(query: () => Promise<T>, keepsLast = false): LiveQuery<T> {
  const [state, setState] = useState<{ readonly of: unknown; readonly live: LiveQuery<T> }>({
    of: query,
    live: LOADING,
  })
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: value => {
        startTransition(() => setState({ of: query, live: { status: 'ready', value } }))
      },
      error: (error: unknown) => {
        setState({ of: query, live: { status: 'failed', error } })
      },
    })
    return () => {
      subscription.unsubscribe()
    }
  }, [query])
  return state.of === query || (keepsLast && state.live.status === 'ready') ? state.live : LOADING
}
