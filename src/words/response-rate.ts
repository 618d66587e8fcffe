import type { GroupRate } from '#core/importing/offered/group-rates.ts'
import type { ResponseRate } from '#core/importing/offered/response-rate.ts'
import { ratesApart } from '#core/importing/offered/who-answered.ts'
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

/** How many of a group's surveys were answered, with how many went out; '–' where none did. */
export function groupRateText(words: Words, group: GroupRate | undefined): string {
  if (group === undefined) return '–'
  const { rate, rows } = group
  return words.t('common:responseRate.cell', { rate: formatPercent(rate, rows), rows: formatCount(rows) })
}

/**
 * What must be said beside groups with response rates: of what they are and, where two groups with enough surveys lie more
 * than ten points apart, that who answered differs.
 *
 * @param groups - Those that are shown.
 * @param leastRows - Surveys that a group needs to be named.
 */
export function groupRateNote(
  words: Words,
  groups: readonly GroupRate[],
  leastRows: number,
  label: (key: string) => string,
): string {
  const apart = ratesApart(groups, leastRows)
  const note = words.t('common:responseRate.note')
  if (apart === null) return note
  const { highest, lowest } = apart
  const sentence = words.t('common:responseRate.apart', {
    high: label(highest.key),
    highRate: formatPercent(highest.rate, highest.rows),
    highRows: formatCount(highest.rows),
    low: label(lowest.key),
    lowRate: formatPercent(lowest.rate, lowest.rows),
    lowRows: formatCount(lowest.rows),
  })
  return `${sentence} ${note}`
}
