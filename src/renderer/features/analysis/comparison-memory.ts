import type { ComparedField, ComparisonChoice } from '#core/statistics/comparison/comparison-choice.ts'

/** What was compared last on the screen for it, so that the report may hold the same. */
export interface LastComparison {
  readonly projectId: string
  readonly choice: ComparisonChoice
  /** Null: grouped by the usual column. */
  readonly groupBy: readonly ComparedField[] | null
}

const last = new WeakMap<object, LastComparison>()

/** What was compared last in a project in this session; null where nothing was. */
export function lastComparison(client: object, projectId: string): LastComparison | null {
  const found = last.get(client)
  return found?.projectId === projectId ? found : null
}

/** Keep what is compared, as long as `client` lives. */
export function rememberComparison(client: object, comparison: LastComparison): void {
  last.set(client, comparison)
}
