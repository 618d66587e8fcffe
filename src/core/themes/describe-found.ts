import type { Learned } from './assign.ts'
import type { Pace } from './pace.ts'
import type { FoundTheme } from './theme.ts'
export async function describeFoundThemes(
  learned: Learned,
  order: readonly number[],
  pace: Pace,
): Promise<FoundTheme[]> {
  await pace.step(0)
  return order.map((_, i) => ({ id: `t${i + 1}`, label: 'x', keywords: [], markedStems: [] }))
}
