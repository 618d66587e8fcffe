import type { ThemesOverview } from '#core/themes/theme.ts'

/** Results kept. Each carries some quotes and counts, so a few are enough. */
const KEPT = 16

const memories = new WeakMap<object, Map<string, ThemesOverview>>()

/** The themes that were got through `client` under `key`; undefined when there are none, or no longer. */
export function recallThemes(client: object, key: string): ThemesOverview | undefined {
  return memories.get(client)?.get(key)
}

/** Keep themes under a key that names everything they depend on. The oldest of more than 16 are let go. */
export function rememberThemes(client: object, key: string, themes: ThemesOverview): void {
  const memory = memories.get(client) ?? new Map<string, ThemesOverview>()
  memories.set(client, memory)
  memory.delete(key)
  memory.set(key, themes)
  const [oldest] = memory.keys()
  if (memory.size > KEPT && oldest !== undefined) memory.delete(oldest)
}
