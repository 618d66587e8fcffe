import {
  columnsOf,
  COLUMN_ROLES,
  REJECT_REASONS,
  type RejectCounts,
  type RejectReason,
} from '#core/importing/mapping.ts'
import type { ImportRecord } from '#storage/records.ts'
import type { Words } from '#words/create-words.ts'
import { creditFacts } from '#words/credit-facts.ts'
import { formatCount } from '#words/format.ts'
import { describeLowScores } from '../../app/filter-words.ts'

/** How a file was read, as names with values: the roles that were filled, then scale, dates and reading. */
export function mappingRows(record: ImportRecord, words: Words): readonly (readonly [string, string])[] {
  const { mapping, scale, dateOrder, timezone, reading } = record.plan
  const roles = COLUMN_ROLES.filter(role => columnsOf(mapping, role).length > 0).map(
    (role): readonly [string, string] => [
      words.t(`screens:import.role.${role}`),
      columnsOf(mapping, role)
        .map(index => columnName(record.headers, index, words))
        .join(', '),
    ],
  )
  const { min, max, lowIsGood } = scale
  const ends = words.t(lowIsGood ? 'screens:import.rangeLowIsGood' : 'screens:import.range', { min, max })
  const low = words.t('screens:app.lowChip', { scores: describeLowScores(words, scale, scale.low) })
  const { metric } = record.plan
  const credits = creditFacts(words, record.plan.credit).map(({ name, value }) => [name, value] as const)
  return [
    ...roles,
    ...credits,
    ...(metric === undefined
      ? []
      : [[words.t('report:source.metric'), words.t('report:source.metricValue', metric)] as const]),
    [
      words.t('screens:import.scaleTitle'),
      [words.t(`screens:import.scaleName.${scale.kind}`), ...(scale.kind === 'none' ? [] : [ends, low])].join(
        ' · ',
      ),
    ],
    [words.t('screens:import.dateOrderLabel'), words.t(`screens:import.dateOrder.${dateOrder ?? 'none'}`)],
    [words.t('screens:import.timezone'), timezone],
    [
      words.t('screens:import.encoding'),
      [
        reading.sheet ?? reading.encoding,
        words.t('screens:import.headerRows', { count: reading.headerRows }),
      ].join(' · '),
    ],
  ]
}

/** One sentence for each reason that occurred, in the order of the reasons: "440 without a score". */
export function rejectionRows(counts: RejectCounts, words: Words): readonly string[] {
  return presentReasons(counts).map(({ reason, n }) =>
    words.t('screens:import.rejected', {
      n: formatCount(n),
      reason: words.t(`screens:import.reason.${reason}`),
    }),
  )
}

/** The reasons that occurred with their number of rows, in the order of the reasons. */
export function presentReasons(
  counts: RejectCounts,
): readonly { readonly reason: RejectReason; readonly n: number }[] {
  return REJECT_REASONS.map(reason => ({ reason, n: counts[reason] ?? 0 })).filter(({ n }) => n > 0)
}

/** A name for the file of the rejected rows: `wave.csv` gives `wave.rejected.csv`, without the folders of an archive. */
export function rejectsFileName(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file
  return `${name.replace(/(?<=.)\.[^.]*$/, '')}.rejected.csv`
}

function columnName(headers: readonly string[], index: number, words: Words): string {
  const header = headers[index] ?? ''
  return header === '' ? words.t('screens:import.noHeader', { n: index + 1 }) : header
}
