import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from '#words/create-words.ts'

/** The sentence of a remark that the import made; the code itself where no sentence is known. */
export function warningText(warning: ImportWarning, words: Words): string {
  const key = `importing:warning.${warning.code}`
  return words.exists(key) ? words.t(key, { ...warning.values, count: warning.count }) : warning.code
}
