import { useCallback, useEffect, useRef, useState } from 'react'
import { isAbortError } from '#core/errors.ts'
import type { RejectedRow } from '#core/importing/mapping.ts'
import { useReportError } from '../../app/report-error.ts'
import { useJobClient } from '../../jobs/job-client-context.ts'

const PAGE_ROWS = 100

export interface RejectedPages {
  /** Undefined while its page is not there yet. */
  readonly row: (index: number) => RejectedRow | undefined
  /** Asks for the pages of these rows that are not there yet. */
  readonly need: (first: number, last: number) => void
}

/** The rejected rows of an import, page by page as they come into sight. */
export function useRejectedRows(importId: string): RejectedPages {
  const client = useJobClient()
  const reportError = useReportError()
  const [pages, setPages] = useState<ReadonlyMap<number, readonly RejectedRow[]>>(new Map())
  const asked = useRef(new Set<number>())
  const leaving = useRef<AbortController>(null)
  useEffect(() => {
    const controller = new AbortController()
    leaving.current = controller
    return () => controller.abort()
  }, [])
  const load = useCallback(
    async (page: number) => {
      const input = { importId, offset: page * PAGE_ROWS, limit: PAGE_ROWS }
      const { rows } = await client.run('list-rejected', input, { signal: leaving.current?.signal })
      setPages(before => new Map(before).set(page, rows))
    },
    [client, importId],
  )
  const need = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / PAGE_ROWS); page <= Math.floor(last / PAGE_ROWS); page++) {
        if (asked.current.has(page)) continue
        asked.current.add(page)
        load(page).catch((error: unknown) => {
          asked.current.delete(page)
          if (!isAbortError(error)) reportError(error)
        })
      }
    },
    [load, reportError],
  )
  useEffect(() => need(0, 0), [need])
  return { row: index => pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS], need }
}
