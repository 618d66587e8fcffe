import type { CommentPage } from '#contracts/engine-jobs.ts'
import type { Quote } from '#core/themes/theme.ts'

/** Comments asked for at once: a few screens full. */
export const PAGE_ROWS = 60

/** Pages kept; scrolling through a hundred thousand comments must not fill the memory. */
const KEPT_PAGES = 12

/** The part of a long list of comments that is here. */
export interface CommentPages {
  /** Null until the first page is here. */
  readonly total: number | null
  /** Rows of each page, the one used last at the end. */
  readonly pages: ReadonlyMap<number, readonly Quote[]>
}

export const NO_PAGES: CommentPages = { total: null, pages: new Map() }

/** The list with a page more; of too many the one that came first goes. */
export function withPage(before: CommentPages, page: number, loaded: CommentPage): CommentPages {
  const pages = new Map(before.pages)
  pages.delete(page)
  pages.set(page, loaded.rows)
  const [oldest] = pages.keys()
  if (pages.size > KEPT_PAGES && oldest !== undefined) pages.delete(oldest)
  return { total: loaded.total, pages }
}

/** Row `index` of the list; undefined while it is not here. */
export function commentAt(list: CommentPages, index: number): Quote | undefined {
  return list.pages.get(Math.floor(index / PAGE_ROWS))?.[index % PAGE_ROWS]
}

/** Pages that the rows from `first` to `last` need and that are not here. */
export function missingPages(list: CommentPages, first: number, last: number): readonly number[] {
  const missing: number[] = []
  for (let page = Math.floor(first / PAGE_ROWS); page <= Math.floor(last / PAGE_ROWS); page++) {
    if (!list.pages.has(page)) missing.push(page)
  }
  return missing
}
