import { COLUMN_ROLES, REJECT_REASONS } from '#core/importing/mapping.ts'
import type { ReportSource } from '#core/report/report.ts'
import type { Words } from '#words/create-words.ts'
import { delimitersName } from '#words/delimiter-name.ts'
import { formatCount } from '#words/format.ts'
import { warningText } from '../import-words.ts'
import { creditFacts } from '#words/credit-facts.ts'
import { ticketSentences } from '#words/ticket-sentences.ts'
import { LONGEST_NAME, shorten } from '../shorten.ts'
import { Facts, type Fact } from './Facts.tsx'

interface SourceFileProps {
  readonly source: ReportSource
  readonly words: Words
  readonly position: { readonly number: number; readonly total: number }
}

/** One file: what it is, what became of its rows, and how its columns were used. */
export function SourceFile({ source, words, position }: SourceFileProps) {
  return (
    <>
      <h3 dir="auto">
        {position.total === 1
          ? words.t('report:source.file')
          : words.t('report:source.fileOf', { ...position, file: shorten(source.file, 80) })}
      </h3>
      <Facts facts={[...fileFacts(source, words), ...rowFacts(source, words)]} />
      <h3>{words.t('report:source.columns')}</h3>
      <Facts facts={[...columnFacts(source, words), ...creditsOf(source, words)]} />
    </>
  )
}

/** The encoding, with what was put right in the text. */
function encodingName({ encoding, repairs = [] }: ReportSource['reading'], words: Words): string {
  if (repairs.length === 0) return encoding
  const names = repairs.map(repair => words.t(`report:source.repairName.${repair}`))
  return words.t('report:source.repaired', { encoding, repairs: names.join(', ') })
}

function fileFacts(source: ReportSource, words: Words): Fact[] {
  const { reading } = source
  const form = words.t(`report:source.form.${reading.kind}`, {
    n: formatCount(source.bytes),
    encoding: encodingName(reading, words),
    delimiter: delimitersName(words.t, reading.delimiter),
    sheet: shorten(reading.sheet ?? '', LONGEST_NAME),
  })
  return [
    { name: words.t('report:source.file'), values: [shorten(source.file, LONGEST_NAME)], isVerbatim: true },
    { name: words.t('report:source.sha256'), values: [source.sha256], isVerbatim: true },
    { name: words.t('report:source.size'), values: [form] },
    ...metricFacts(source, words),
    { name: words.t('report:source.dateOrder'), values: [dateOrderName(source.dateOrder, words)] },
  ]
}

/** Which of several questions the scores answer. */
function metricFacts({ metric }: ReportSource, words: Words): Fact[] {
  if (metric === undefined) return []
  const values = { header: shorten(metric.header, LONGEST_NAME), name: shorten(metric.name, LONGEST_NAME) }
  return [{ name: words.t('report:source.metric'), values: [words.t('report:source.metricValue', values)] }]
}

function rowFacts(source: ReportSource, words: Words): Fact[] {
  const { total } = source.rejected
  return [
    { name: words.t('report:source.rows'), values: [formatCount(source.rows)] },
    { name: words.t('report:source.kept'), values: [formatCount(source.responses)] },
    { name: words.t('report:source.rejected'), values: [formatCount(total), ...reasons(source, words)] },
    { name: words.t('report:source.withoutDate'), values: [formatCount(source.withoutDate)] },
    ...ticketFacts(source, words),
    { name: words.t('report:source.warnings'), values: warnings(source, words) },
  ]
}

/** How its responses found their tickets, and the fingerprints of the files that hold these. */
function ticketFacts({ tickets }: ReportSource, words: Words): Fact[] {
  if (tickets === undefined) return []
  return [
    {
      name: words.t('tickets:title'),
      values: ticketSentences(words, tickets).map(sentence => shorten(sentence, 600)),
    },
    {
      name: words.t('tickets:fingerprint'),
      values: tickets.files.map(({ sha256 }) => sha256),
      isVerbatim: true,
    },
  ]
}

function reasons(source: ReportSource, words: Words): string[] {
  return REJECT_REASONS.flatMap(reason => {
    const n = source.rejected.byReason[reason] ?? 0
    if (n === 0) return []
    return [
      words.t('report:source.rejectedPart', {
        n: formatCount(n),
        reason: words.t(`importing:reject.${reason}`),
      }),
    ]
  })
}

function warnings(source: ReportSource, words: Words): string[] {
  if (source.warnings.length === 0) return [words.t('report:source.noWarnings')]
  return source.warnings.map(warning => shorten(warningText(warning, words), 600))
}

function dateOrderName(order: string | null, words: Words): string {
  return words.t(`report:source.dateOrderName.${order ?? 'none'}`)
}

function creditsOf({ credit }: ReportSource, words: Words): Fact[] {
  return creditFacts(words, credit).map(({ name, value }) => ({ name, values: [value] }))
}

/** Which column of the file was used as what. */
function columnFacts(source: ReportSource, words: Words): Fact[] {
  return COLUMN_ROLES.flatMap(role => {
    const headers = source.columns[role] ?? []
    if (headers.length === 0) return []
    const values = headers.map(header => shorten(header, LONGEST_NAME))
    return [{ name: words.t(`importing:role.${role}`), values, isVerbatim: true }]
  })
}
