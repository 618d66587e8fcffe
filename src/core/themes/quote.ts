import { languageFromCode, type Language } from '../text/languages.ts'
import { stemKey } from '../text/lexicon.ts'
import { createScannedText, type ScannedText, scanWords } from '../text/scan-words.ts'
import { isoDay } from '../survey/calendar-day.ts'
import { type CodedColumn, type Dataset, NO_DAY, type TextReader, valuesOf } from '../survey/dataset.ts'
import { type Mark, mergeMarks } from './merge-marks.ts'
import type { Quote } from './theme.ts'

/** The response's comment as evidence for a theme: its text, where the theme's words stand in it, and what belongs to it. */
export function quoteOf(dataset: Dataset, texts: TextReader, index: number, marker: Marker): Quote {
  const text = texts.text(index)
  const day = dataset.day[index]!
  return {
    index,
    row: dataset.rowNumber[index]!,
    text,
    marks: marker.marksIn(text).marks,
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
  /** Places in the list of the marked stems that a text holds, in the order in which they are met. */
  stemsIn(text: string): Iterable<number>
}

/** The stems of words that were met, by language: texts of one file share most of their words. */
export type KnownStems = Map<Language, Map<string, string | null>>

/** Filled anew for each text. */
const scanned = createScannedText()

/**
 * Finds the words of a list of stems (`language:stem`, phrases joined by a blank) in texts.
 *
 * @param known - Grows; several markers may share it.
 */
export function createMarker(markedStems: readonly string[], known: KnownStems = new Map()): Marker {
  const ranks = new Map(markedStems.map((stem, rank) => [stem, rank]))
  const languages = languagesOf(markedStems).map(language => ({
    ranks,
    keyOf: keysOf(language, known),
  }))
  const markedIn = (text: string): MarkedText['ofStem'] => {
    scanWords(text, scanned)
    const ofStem = new Map<number, Mark[]>()
    for (const listed of languages) markWords(text, scanned, listed, ofStem)
    return ofStem
  }
  return {
    marksIn(text) {
      const ofStem = markedIn(text)
      return { marks: mergeMarks([...ofStem.values()].flat()), ofStem }
    },
    stemsIn: text => markedIn(text).keys(),
  }
}

function keysOf(language: Language, known: KnownStems): (word: string) => string | null {
  const keys = known.get(language) ?? new Map<string, string | null>()
  known.set(language, keys)
  return word => {
    let key = keys.get(word)
    if (key === undefined) keys.set(word, (key = stemKey(word, language)))
    return key
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

/** The marked stems by their place in the list, and the stems of one language. */
interface ListedStems {
  readonly ranks: ReadonlyMap<string, number>
  readonly keyOf: (word: string) => string | null
}

/** Mark words, and neighbours that are a phrase: at most one word without meaning between them, within a clause. */
function markWords(
  text: string,
  { starts, ends, count }: ScannedText,
  { keyOf, ranks }: ListedStems,
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
    const key = keyOf(text.slice(start, end))
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
