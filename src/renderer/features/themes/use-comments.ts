import { useCallback, useEffect, useRef, useState } from 'react'
import type { CommentGroup } from '#contracts/engine-jobs.ts'
import { isAbortError, toWireError, type WireError } from '#core/errors.ts'
import type { Selection } from '#core/selection/selection.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'
import { missingPages, NO_PAGES, PAGE_ROWS, withPage, type CommentPages } from './comment-pages.ts'

export interface Comments {
  readonly list: CommentPages
  readonly error: WireError | null
  /** Have the rows from `first` to `last` loaded; told whenever others come in sight. */
  readonly need: (first: number, last: number) => void
  /** Load again what is in sight, after a failure. */
  readonly retry: () => void
  /** The `index` of each comment from row `first` to row `last`, loaded where they are not here; null where that fails. */
  readonly indicesFrom: (first: number, last: number) => Promise<readonly number[] | null>
}

export interface AskedComments {
  readonly projectId: string
  readonly selection: Selection
  readonly group: CommentGroup
}

/** Rows asked for at once where only their indices are wanted. */
const RANGE_ROWS = 600

/** What one mount of the list has loaded and is loading. */
interface Loading {
  readonly controller: AbortController
  readonly pages: Set<number>
}

/**
 * Comments page by page as they come in sight. `asked` stays the same as long as the component lives.
 *
 * @param revision - Grows when comments may have come or gone: what is in sight is loaded anew, and shown until then.
 */
export function useComments(asked: AskedComments, revision: number): Comments {
  const client = useJobClient()
  const [input] = useState(asked)
  const [list, setList] = useState<CommentPages>(NO_PAGES)
  const [error, setError] = useState<WireError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const loading = useRef<Loading | null>(null)
  const loaded = useRef(NO_PAGES)
  const inSight = useRef<readonly [first: number, last: number]>([0, 0])

  const load = useCallback(
    async (page: number, { controller, pages }: Loading): Promise<void> => {
      if (pages.has(page)) return
      pages.add(page)
      try {
        const { signal } = controller
        const range = { offset: page * PAGE_ROWS, limit: PAGE_ROWS }
        const result = await client.run('list-comments', { ...input, ...range }, { signal })
        // A page of before the change may come late.
        if (loading.current?.controller !== controller) return
        loaded.current = withPage(loaded.current, page, result)
        setList(loaded.current)
        setError(null)
      } catch (failure) {
        if (loading.current?.controller === controller && !isAbortError(failure))
          setError(toWireError(failure))
      } finally {
        pages.delete(page)
      }
    },
    [client, input],
  )
  const need = useCallback(
    (first: number, last: number) => {
      inSight.current = [first, last]
      const now = loading.current
      if (now === null) return
      for (const page of missingPages(loaded.current, first, last)) void load(page, now)
    },
    [load],
  )
  useEffect(() => {
    const controller = new AbortController()
    loading.current = { controller, pages: new Set() }
    loaded.current = NO_PAGES
    need(...inSight.current)
    return () => controller.abort()
  }, [need, revision, attempt])
  const retry = useCallback(() => {
    setError(null)
    setAttempt(before => before + 1)
  }, [])
  const indicesFrom = useCallback(
    async (first: number, last: number): Promise<readonly number[] | null> => {
      const signal = loading.current?.controller.signal
      const indices: number[] = []
      try {
        for (let offset = first; offset <= last; offset += RANGE_ROWS) {
          const range = { offset, limit: Math.min(RANGE_ROWS, last - offset + 1) }
          const { rows } = await client.run(
            'list-comments',
            { ...input, ...range },
            { ...(signal !== undefined && { signal }) },
          )
          indices.push(...rows.map(row => row.index))
        }
        return indices
      } catch (failure) {
        if (!isAbortError(failure)) setError(toWireError(failure))
        return null
      }
    },
    [client, input],
  )
  return { list, error, need, retry, indicesFrom }
}
