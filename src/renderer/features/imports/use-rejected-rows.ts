import { useCallback, useEffect, useRef, useState } from 'react'
import { isAbortError } from '#core/errors.ts'
import type { RejectedRow, RejectReason } from '#core/importing/mapping.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'

const PAGE_ROWS = 100

/** What was loaded of the rows that fit one filter. */
interface LoadedRows {
  /** One a filter: another list stands for another key. */
  readonly key: string
  readonly total: number
  readonly pages: ReadonlyMap<number, readonly RejectedRow[]>
}

export interface RejectedPages {
  /** Null until the first page is there; after a change of the filter the rows before stay until then. */
  readonly loaded: Pick<LoadedRows, 'key' | 'total'> | null
  /** Undefined while its page is not there yet. */
  readonly row: (index: number) => RejectedRow | undefined
  /** Asks for the pages of these rows that are not there yet. */
  readonly need: (first: number, last: number) => void
}

/** The rejected rows of an import that fit a filter, page by page as they come into sight. */
export function useRejectedRows(
  importId: string,
  reason: RejectReason | null,
  search: string,
): RejectedPages {
  const client = useJobClient()
  const reportError = useReportError()
  const [loaded, setLoaded] = useState<LoadedRows | null>(null)
  const loadPage = useRef<(page: number) => void>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const key = `${reason ?? 'all'} ${search}`
    const asked = new Set<number>()
    let pages: LoadedRows['pages'] = new Map()
    const load = async (page: number) => {
      const input = { importId, reason, search, offset: page * PAGE_ROWS, limit: PAGE_ROWS }
      const { total, rows } = await client.run('list-rejected', input, { signal })
      if (signal.aborted) return
      pages = new Map(pages).set(page, rows)
      setLoaded({ key, total, pages })
    }
    loadPage.current = page => {
      if (asked.has(page)) return
      asked.add(page)
      load(page).catch((error: unknown) => {
        asked.delete(page)
        if (!isAbortError(error)) reportError(error)
      })
    }
    loadPage.current(0)
    return () => controller.abort()
  }, [client, reportError, importId, reason, search])
  const need = useCallback((first: number, last: number) => {
    for (let page = Math.floor(first / PAGE_ROWS); page <= Math.floor(last / PAGE_ROWS); page++) {
      loadPage.current?.(page)
    }
  }, [])
  return {
    loaded,
    row: index => loaded?.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS],
    need,
  }
}
