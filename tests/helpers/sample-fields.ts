import { DEFAULT_THRESHOLDS } from '#core/statistics/base-size.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'
import {
  fieldsInReport,
  tableOf,
  TABLES_ON_PAPER,
  type FieldTables,
} from '#core/statistics/grouped/field-tables.ts'
import { makeDataset, type PlainResponse } from './make-dataset.ts'
import { SCALE } from './screen-figures.ts'

/** Values that a column may have: `hostile` ones try to break the layout of a page. */
type ValueKind = 'plain' | 'hostile'

const HOSTILE = ['Unbreakable'.repeat(19), '<img src=x onerror="document.title=1">', 'שירות הלקוחות לא ענה']

function responses(kind: ValueKind): PlainResponse[] {
  return Array.from({ length: 2400 }, (_, n) => {
    const spread = (n * 7919) % 2400
    const hour = 7 + (((spread % 13) + (spread % 5) * 2) % 14)
    const region =
      kind === 'plain' ? `Region ${spread % 11}` : (HOSTILE[spread % 20] ?? `Region ${spread % 20}`)
    return {
      score: 1 + ((spread + (hour > 17 ? 0 : 3)) % 7),
      date: `2026-03-${String(2 + (spread % 26)).padStart(2, '0')}T${String(hour).padStart(2, '0')}:15`,
      channel: ['phone', 'phone', 'mail', 'chat', 'phone'][spread % 5]!,
      topic: `Topic ${spread % 9}`,
      // One group is nothing to print, but by whoever asks for it.
      language: 'en',
      others: { Region: region, Plan: spread % 6 === 0 ? '' : ['Gold', 'Basic'][spread % 2]! },
    }
  })
}

const CHOICES: readonly FieldChoice[] = [
  { by: 'column:Plan', across: null },
  { by: 'topic', across: null },
  { by: 'topic', across: 'column:Region' },
]

/** Breakdowns of 2,400 invented responses by hour, channel, language, plan, and topic crossed with region, as a report has them. */
export function sampleFields(kind: ValueKind, hiddenBelow = 0): FieldTables {
  const counted = { dataset: makeDataset(responses(kind)), mask: null, scale: SCALE }
  const limits = { rows: 10_000, crossed: { rows: 300, columns: 100 } }
  const one = (by: 'hour' | 'channel' | 'language') => {
    const table = tableOf(counted, null, { by, across: null }, limits)
    return table.kind === 'one' ? [table.breakdown] : []
  }
  const week = tableOf(counted, null, { by: 'hour', across: 'weekday' }, limits)
  return fieldsInReport(
    {
      standing: [...one('hour'), ...one('channel'), ...one('language')],
      week: week.kind === 'crossed' ? week.crossed : null,
      chosen: CHOICES.map(choice => tableOf(counted, null, choice, limits)),
    },
    { ...DEFAULT_THRESHOLDS, hiddenBelow },
    TABLES_ON_PAPER,
  )
}
