import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from './create-words.ts'
import { withVisibleDelimiters } from './delimiter-name.ts'

/** A remark on an import as a sentence, with the file it is about where it is about one of several. */
export function warningSentence(words: Words, { code, count, values }: ImportWarning): string {
  const { file } = values
  const text = words.t(`importing:warning.${code}`, { ...withVisibleDelimiters(words.t, values), count })
  return file === undefined ? text : words.t('importing:inFile', { file, text })
}
