import { headerWords } from '../../survey/header-words.ts'
import type { ColumnFacts } from './column-profiler.ts'
import type { RoleGuess } from '../mapping.ts'
import { columnWeight, isMachineMade } from './role-words.ts'

/** Mean characters from which cells read like sentences; a Chinese character says as much as two or three others. */
const SENTENCE_LENGTH = 40
const SHORT_LENGTH = 8
const WIDE_FACTOR = 2.5

/** What a header weighs that says comment in so many words, and one that suggests it. */
const NAMED = 10
const SUGGESTED = 8

/** Share of different cells from which a column is free text rather than a choice. */
const DIFFERENT = 0.3

/** Different cells from which a column that its header calls a comment is one, however often people say the same. */
const MOST_CHOICES = 100

const NO_COMMENT =
  /^(id|title|titel|tytuł|subject|url|link|name|naam|email|mail|address|ip|agent|browser|device|city|country|location|phone|question|categories|category|aspects|permalink|hash|token|path|file)$/

/** The columns of free text, in file order; joined with a line break they are the comment. */
export function recogniseComments(columns: readonly ColumnFacts[]): RoleGuess {
  const texts = columns.filter(isFreeText)
  const evidence = texts.map(column => ({
    code: columnWeight(column, 'comment') > 0 ? 'header-names-role' : 'free-text',
    values: { header: column.header, length: Math.round(column.meanLength), filled: column.filled },
  }))
  const isNamed = texts.some(column => columnWeight(column, 'comment') >= 8)
  return {
    role: 'comment',
    columns: texts.map(column => column.index),
    confidence: texts.length === 0 ? 0 : isNamed ? 0.95 : 0.7,
    evidence:
      texts.length > 1 ? [...evidence, { code: 'comments-joined', values: { n: texts.length } }] : evidence,
  }
}

function isFreeText(column: ColumnFacts): boolean {
  if (column.filled === 0 || column.dates !== undefined || isMachineMade(column.header)) return false
  const weight = columnWeight(column, 'comment')
  if (isNumeric(column) || isYesOrNo(column)) return false
  if (weight >= NAMED) return true
  if (weight < SUGGESTED && headerWords(column.header).some(word => NO_COMMENT.test(word))) return false
  if (!isVaried(column, weight >= SUGGESTED ? MOST_CHOICES : Infinity)) return false
  const length = column.meanLength * (1 + (WIDE_FACTOR - 1) * column.wideShare)
  return length >= (weight >= SUGGESTED ? SHORT_LENGTH : SENTENCE_LENGTH)
}

/** More different cells than a choice has; what the non-answers repeat does not count. */
function isVaried(column: ColumnFacts, enough: number): boolean {
  if (!column.distinctIsExact) return true
  const answers = column.filled * (1 - column.nonAnswerShare)
  return answers > 0 && column.distinct - 1 >= Math.min(enough, DIFFERENT * answers)
}

function isNumeric(column: ColumnFacts): boolean {
  return column.samples.length > 0 && column.samples.every(sample => /^[\d\s.,:/+-]+$/.test(sample))
}

/** Some tools only say whether there was a comment. */
function isYesOrNo(column: ColumnFacts): boolean {
  return (
    column.values.length > 0 &&
    column.values.every(({ value }) => /^(yes|no|true|false|y|n)$/i.test(value.trim()))
  )
}
