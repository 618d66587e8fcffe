import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from '#words/create-words.ts'
import { warningSentence } from '#words/warning-sentence.ts'

/** The sentence of a remark that the import made; the code itself where no sentence is known. */
export function warningText(warning: ImportWarning, words: Words): string {
  return words.exists(`importing:warning.${warning.code}`) ? warningSentence(words, warning) : warning.code
}
