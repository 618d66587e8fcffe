import { useCallback, useMemo, useState } from 'react'
import type { ThemesOverview } from '#core/themes/theme.ts'
import { allowedKeys, presentKeys, selectedKeys } from './theme-selection.ts'

/** What is chosen in the list, and which themes show their sub-themes. */
export interface ListChoice {
  readonly selected: readonly string[]
  readonly choose: (keys: readonly string[]) => void
  readonly expanded: ReadonlySet<string>
  readonly expand: (keys: ReadonlySet<string>) => void
  /** Show the sub-themes of a theme. */
  readonly reveal: (theme: string) => void
}

interface Wanted {
  readonly keys: readonly string[]
  /** What was wanted before: it stays until the theme that an edit makes is there. */
  readonly before: readonly string[]
}

/**
 * Keeps the choice through edits: a theme that an edit makes may be chosen before it is there.
 *
 * @param first - What is chosen at first; null: the first of the list.
 */
export function useChoice(themes: ThemesOverview, first: string | null = null): ListChoice {
  const [wanted, setWanted] = useState<Wanted>({ keys: first === null ? [] : [first], before: [] })
  const [expanded, expand] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => {
    const isThere = presentKeys(themes, wanted.keys).length > 0
    return selectedKeys(themes, isThere ? wanted.keys : wanted.before)
  }, [themes, wanted])
  const choose = useCallback(
    (keys: readonly string[]) =>
      setWanted(last => ({ keys: allowedKeys(last.keys, keys), before: last.keys })),
    [],
  )
  const reveal = useCallback((theme: string) => expand(last => new Set(last).add(theme)), [])
  return useMemo(() => ({ selected, choose, expanded, expand, reveal }), [selected, choose, expanded, reveal])
}
