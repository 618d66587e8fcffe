import { languageFromCode, type Language } from '../text/languages.ts'
import { stemKey } from '../text/lexicon.ts'
import { createScannedText, type ScannedText, scanWords } from '../text/scan-words.ts'
import { isoDay } from '../survey/calendar-day.ts'
import { type CodedColumn, type Dataset, NO_DAY, type TextReader, valuesOf } from '../survey/dataset.ts'
import type { Quote } from './theme.ts'

/** A stretch of the text, in UTF-16 units: from the first to one past the last. */
type Mark = readonly [start: number, end: number]

/** The response's comment as evidence for a theme: its text, where the theme's words stand in it, and what belongs to it. */
export function quoteOf(
  dataset: Dataset,
  texts: TextReader,
  index: number,
  markedStems: readonly string[],
): Quote {
  const text = texts.text(index)
  const day = dataset.day[index]!
  return {
    index,
    row: dataset.rowNumber[index]!,
    text,
    marks: createMarker(markedStems).marksIn(text).marks,
    score: dataset.scoreValues[dataset.scoreCode[index]!]!,
    date: day === NO_DAY ? null : isoDay(day),
    topic: valueOf(dataset.fields.topic, index),
    agent: valueOf(dataset.fields.agent, index),
  }
}

function valueOf(column: CodedColumn, index: number): string | null {
  const values = valuesOf(column, column.codes[index]!)
  return values.length === 0 ? null : values.join(', ')
}

/** Marks of a text and which of the marked stems it holds, by their place in the list. */
interface MarkedText {
  readonly marks: readonly Mark[]
  readonly stems: ReadonlySet<number>
}

export interface Marker {
  marksIn(text: string): MarkedText
}

/** Filled anew for each text. */
const scanned = createScannedText()

/** Finds the words of a list of stems (`language:stem`, phrases joined by a blank) in texts. */
export function createMarker(markedStems: readonly string[]): Marker {
  const ranks = new Map(markedStems.map((stem, rank) => [stem, rank]))
  const languages = languagesOf(markedStems)
  return {
    marksIn(text) {
      scanWords(text, scanned)
      const marks: Mark[] = []
      const stems = new Set<number>()
      for (const language of languages) markWords(text, scanned, { language, ranks }, marks, stems)
      return { marks: mergeMarks(marks), stems }
    },
  }
}

function languagesOf(markedStems: readonly string[]): Language[] {
  const languages = new Set<Language>()
  for (const stem of markedStems) {
    const language = languageFromCode(stem.slice(0, stem.indexOf(':')))
    if (language !== null) languages.add(language)
  }
  return [...languages]
}

/** Mark words, and neighbours that are a phrase: at most one word without meaning between them, within a clause. */
function markWords(
  text: string,
  { starts, ends, count }: ScannedText,
  { language, ranks }: { readonly language: Language; readonly ranks: ReadonlyMap<string, number> },
  marks: Mark[],
  stems: Set<number>,
): void {
  let previous: { readonly key: string; readonly start: number } | null = null
  let skipped = 0
  const markIfListed = (key: string, mark: Mark): void => {
    const rank = ranks.get(key)
    if (rank === undefined) return
    stems.add(rank)
    marks.push(mark)
  }
  for (let i = 0; i < count; i++) {
    const [start, end] = [starts[i]!, ends[i]!]
    if (start < 0) {
      previous = null
      continue
    }
    const key = stemKey(text.slice(start, end), language)
    if (key === null) {
      skipped++
      continue
    }
    markIfListed(key, [start, end])
    if (previous !== null && skipped <= 1) markIfListed(`${previous.key} ${key}`, [previous.start, end])
    previous = { key, start }
    skipped = 0
  }
}

/** Marks in order, those that overlap made one. */
function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: [number, number][] = []
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
