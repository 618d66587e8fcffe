import type { ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from './create-words.ts'

/** A remark on an import as a sentence, with the file it is about where it is about one of several. */
export function warningSentence(words: Words, { code, count, values }: ImportWarning): string {
  const { file, delimiter, other } = values
  const text = words.t(`importing:warning.${code}`, {
    ...values,
    count,
    ...(delimiter !== undefined && { delimiter: visibleSign(words, delimiter) }),
    ...(other !== undefined && { other: visibleSign(words, other) }),
  })
  return file === undefined ? text : words.t('importing:inFile', { file, text })
}

/** A delimiter as it can be shown: a tab by its name. */
function visibleSign(words: Words, sign: string | number): string | number {
  return sign === '\t' ? words.t('importing:tab') : sign
}
