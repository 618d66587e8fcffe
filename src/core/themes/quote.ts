import { languageFromCode, type Language } from '../text/languages.ts'
import { stemKey } from '../text/lexicon.ts'
import { createScannedText, type ScannedText, scanWords } from '../text/scan-words.ts'
import { isoDay } from '../survey/calendar-day.ts'
import { type CodedColumn, type Dataset, NO_DAY, type TextReader, valuesOf } from '../survey/dataset.ts'
import { type Mark, mergeMarks } from './merge-marks.ts'
import type { Quote } from './theme.ts'

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

/** Marks of a text, and where it holds each of the marked stems, by their place in the list. */
interface MarkedText {
  readonly marks: readonly Mark[]
  readonly ofStem: ReadonlyMap<number, readonly Mark[]>
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
      const ofStem = new Map<number, Mark[]>()
      for (const language of languages) markWords(text, scanned, { language, ranks }, ofStem)
      return { marks: mergeMarks([...ofStem.values()].flat()), ofStem }
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
  ofStem: Map<number, Mark[]>,
): void {
  let previous: { readonly key: string; readonly start: number } | null = null
  let skipped = 0
  const markIfListed = (key: string, mark: Mark): void => {
    const rank = ranks.get(key)
    if (rank === undefined) return
    const marks = ofStem.get(rank)
    if (marks === undefined) ofStem.set(rank, [mark])
    else marks.push(mark)
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
