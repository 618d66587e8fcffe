import type { JobContext } from '../../job-context.ts'
import type { Dataset } from '../../survey/dataset.ts'
import { THEME_UNASSIGNED, type ThemeRun } from '../../themes/theme.ts'
import { daySlots, type DaySlots } from '../day-slots.ts'
import type { LowCount } from './shares-compared.ts'

/** A top theme; what lies in a sub-theme is its own. */
export interface CountedTheme {
  readonly id: string
  readonly label: string
  /** Responses that mention it, as their main or second theme, whatever their score, and the low ones of them. */
  readonly mentions: LowCount
  /** Low-score comments whose main theme it is. */
  readonly comments: number
  /** The same by slot of the day and by code of the topic; null where there are too few to be looked at. */
  readonly spread: CommentSpread | null
}

/** Low-score comments by slot of their day and by code of their topic; those with several topics have none. */
export interface CommentSpread {
  readonly byDay: Uint32Array
  readonly byTopic: Uint32Array
}

/** What the comments in play are about. */
export interface ThemeCounts {
  readonly all: LowCount
  /** Responses with words in their comment. */
  readonly withWords: LowCount
  /** All low-score comments with words. */
  readonly spread: CommentSpread
  readonly days: DaySlots
  readonly themes: readonly CountedTheme[]
}

export interface CountedComments {
  readonly dataset: Dataset
  readonly run: ThemeRun
  /** 1 for a response in play, else 0; null for all. */
  readonly mask: Uint8Array | null
  /** 1 for each score code that is low, else 0. */
  readonly isLow: Uint8Array
}

/** Rows between two pauses: less than 1 ms. */
const BLOCK_ROWS = 8_192
const NO_THEME = -1

/**
 * Counts the comments by theme, and the low-score ones of each theme also by day and topic. Two passes, some 0.05 s for a
 * million responses.
 *
 * @param least - Low-score comments that a theme needs for its days and topics to be counted.
 */
export async function countThemes(
  { dataset, run, mask, isLow }: CountedComments,
  least: number,
  context: JobContext,
): Promise<ThemeCounts> {
  const top = run.themes.filter(({ parent = null }) => parent === null)
  const mainOf = topPlaces(run, top, run.mainTheme)
  const secondOf = topPlaces(run, top, run.secondTheme)
  const mentions = top.map(() => ({ n: 0, low: 0 }))
  const comments = new Uint32Array(top.length)
  const [all, withWords] = [
    { n: 0, low: 0 },
    { n: 0, low: 0 },
  ]
  await inBlocks(dataset.size, context, index => {
    if (mask?.[index] === 0) return
    const low = isLow[dataset.scoreCode[index]!]!
    const [main, second] = [mainOf(index), secondOf(index)]
    add(all, low)
    if (run.status[index]! >= THEME_UNASSIGNED || main !== NO_THEME) add(withWords, low)
    if (main !== NO_THEME) add(mentions[main]!, low)
    if (main !== NO_THEME) comments[main]! += low
    if (second !== NO_THEME && second !== main) add(mentions[second]!, low)
  })
  const days = daySlots(dataset)
  const empty = (): CommentSpread => ({
    byDay: new Uint32Array(days.count),
    byTopic: new Uint32Array(dataset.fields.topic.values.length),
  })
  const spreads = Array.from(comments, n => (n >= least ? empty() : null))
  const spread = empty()
  const topics = dataset.fields.topic.codes
  await inBlocks(dataset.size, context, index => {
    if (mask?.[index] === 0 || isLow[dataset.scoreCode[index]!] === 0) return
    const main = mainOf(index)
    if (run.status[index]! < THEME_UNASSIGNED && main === NO_THEME) return
    const entry = days.column[index]!
    const [slot, topic] = [entry > days.floor ? entry - days.floor : 0, topics[index]!]
    addComment(spread, slot, topic)
    const own = spreads[main]
    if (own != null) addComment(own, slot, topic)
  })
  const themes = top.map(({ id, label }, place) => ({
    ...{ id, label, mentions: mentions[place]!, comments: comments[place]! },
    spread: spreads[place]!,
  }))
  return { all, withWords, spread, days, themes }
}

/** The place of the top theme of a response among the top themes, {@link NO_THEME} for none. */
export function topPlaces(
  { themes }: ThemeRun,
  top: ThemeRun['themes'],
  column: Int16Array,
): (index: number) => number {
  const places = new Map(top.map(({ id }, place) => [id, place]))
  const placeOf = Int16Array.from(themes, ({ id, parent }) => places.get(parent ?? id) ?? NO_THEME)
  return index => placeOf[column[index]!] ?? NO_THEME
}

async function inBlocks(size: number, context: JobContext, each: (index: number) => void): Promise<void> {
  for (let start = 0; start < size; start += BLOCK_ROWS) {
    const end = Math.min(size, start + BLOCK_ROWS)
    for (let index = start; index < end; index++) each(index)
    await context.pause()
  }
}

function add(count: { n: number; low: number }, low: number): void {
  count.n += 1
  count.low += low
}

/** Slot 0 is that of no date; codes beyond the values are cells with several topics. */
function addComment({ byDay, byTopic }: CommentSpread, slot: number, topic: number): void {
  byDay[slot]! += 1
  if (topic >= 0 && topic < byTopic.length) byTopic[topic]! += 1
}
