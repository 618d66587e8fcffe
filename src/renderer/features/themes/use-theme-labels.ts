import { useServices } from '../../app/app-services.ts'
import { presentNames, quotedList } from './edit-sentence.ts'
import { useThemeEditing } from './theme-editing.ts'

/** What themes are called now, as a list for a sentence. */
export function useThemeLabels(ids: readonly string[]): string {
  const { words } = useServices()
  const names = presentNames(useThemeEditing().themes)
  return quotedList(
    ids.map(id => names.get(id) ?? id),
    words,
  )
}
