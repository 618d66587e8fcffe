import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from './create-words.ts'
import { withVisibleDelimiters } from './delimiter-name.ts'

/** A remark on an import as a sentence, with the file it is about where it is about one of several. */
export function warningSentence(words: Words, { code, count, values }: ImportWarning): string {
  const { file } = values
  const isMixed = code === 'undecided-date-order' && Number(values['dmy']) > 0 && Number(values['mdy']) > 0
  const key = isMixed ? 'importing:mixedOrders' : `importing:warning.${code}`
  const text = words.t(key, { ...withVisibleDelimiters(words.t, values), count })
  return file === undefined ? text : words.t('importing:inFile', { file, text })
}
