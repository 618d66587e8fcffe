import type { ResponseRate } from '#core/importing/offered/response-rate.ts'
import type { Words } from './create-words.ts'
import { formatCount, formatPercent } from './format.ts'

/** How many of the surveys that went out were answered, with what the figure does not tell. */
export function responseRateSentence(words: Words, found: ResponseRate): string {
  const { rows, answered, rate, files, ofFiles, hasOverlap } = found
  return [
    words.t('common:responseRate.sentence', {
      rate: formatPercent(rate, rows),
      rows: formatCount(rows),
      answered: formatCount(answered),
    }),
    ...(files < ofFiles
      ? [
          words.t('common:responseRate.someFiles', {
            files: formatCount(files),
            ofFiles: formatCount(ofFiles),
          }),
        ]
      : []),
    ...(hasOverlap ? [words.t('common:responseRate.overlap')] : []),
  ].join(' ')
}
