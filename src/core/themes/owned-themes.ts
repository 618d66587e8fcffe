import { placeLearned } from './assign.ts'
import type { Pace } from './pace.ts'
import { isLargePart, type Owned } from './sub-themes.ts'
import { pickThemes, type SubThemes, type ThemeModel } from './theme-model.ts'
import type { ThemeTree } from './theme-tree.ts'
import type { Documents } from './views.ts'

/** Count the whole comments of each theme: what is learned from parts of comments may be no comment's main matter. */
export async function countOwned(documents: Documents, tree: ThemeTree, pace: Pace): Promise<Owned> {
  const { main } = await placeLearned(documents, tree, pace)
  const byTheme = new Uint32Array(tree.parentOf.length)
  for (const theme of main) if (theme >= 0) byTheme[theme]!++
  return { comments: documents.size, byTheme }
}

/** The themes that enough comments are mainly about; all of them where none is. @param fewest - What each must have. */
export function withoutSmallThemes(
  model: ThemeModel,
  { byTheme }: Owned,
  fewest: (theme: number) => number,
): ThemeModel {
  const kept = [...byTheme.keys()].filter(theme => byTheme[theme]! >= fewest(theme))
  return kept.length === 0 ? model : pickThemes(model, kept)
}

/** The sub-themes that enough comments of their theme are about; none where fewer than two are. */
export function withoutSmallParts(
  { model: { themes }, parts, parentOf }: ThemeTree,
  { byTheme }: Owned,
): SubThemes {
  return parts.map((model, top) => {
    if (model === null) return null
    const sizes = [...byTheme].filter((_, theme) => theme >= themes && parentOf[theme] === top)
    const all = sizes.reduce((sum, size) => sum + size, byTheme[top]!)
    const kept = [...sizes.keys()].filter(part => isLargePart(sizes[part]!, all))
    return kept.length < 2 ? null : pickThemes(model, kept)
  })
}
