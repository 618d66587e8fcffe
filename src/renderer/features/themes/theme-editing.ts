import { createContext, useContext } from 'react'
import type { ThemeAction } from '#contracts/theme-actions.ts'
import type { ThemesOverview } from '#core/themes/theme.ts'

/** A dialog that the screen can open. */
export type Question =
  | { readonly kind: 'merge'; readonly themes: readonly string[] }
  | { readonly kind: 'nest'; readonly themes: readonly string[] }
  | { readonly kind: 'delete'; readonly themes: readonly string[] }
  /** Themes that were dragged onto another. */
  | { readonly kind: 'drop'; readonly themes: readonly string[]; readonly on: string }
  | { readonly kind: 'create'; readonly word: string | null }
  | { readonly kind: 'rule'; readonly theme: string }
  | { readonly kind: 'split'; readonly theme: string; readonly word: string | null }
  | { readonly kind: 'join'; readonly theme: string; readonly word: string }
  /** Comments by their `index`; `done` is called once they were moved. */
  | { readonly kind: 'move'; readonly indices: readonly number[]; readonly done: () => void }
  | { readonly kind: 'history' }
  | { readonly kind: 'codebook' }
  | { readonly kind: 'afresh' }

/** How the parts of the screen change the themes. */
export interface ThemeEditing {
  readonly themes: ThemesOverview
  /**
   * Have something done, one after the other; it is said once it is done. Fulfilled with whether it was.
   *
   * @param choose - What is chosen in the list then; `made`: the themes that it made.
   */
  readonly act: (action: ThemeAction, choose?: readonly string[] | 'made') => Promise<boolean>
  readonly ask: (question: Question) => void
  /** The theme whose name is being typed in the list, null for none. */
  readonly renaming: string | null
  readonly rename: (theme: string | null) => void
}

export const ThemeEditingContext = createContext<ThemeEditing | null>(null)

/** @throws Error outside of the theme screen: a mistake in the code. */
export function useThemeEditing(): ThemeEditing {
  const editing = useContext(ThemeEditingContext)
  if (editing === null) throw new Error('There is no ThemeEditingContext above this component')
  return editing
}
