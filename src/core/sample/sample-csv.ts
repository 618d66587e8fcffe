import { seededRandom, type Random } from '../seeded-random.ts'
import {
  EMPTY_COMMENTS,
  HIGH_COMMENTS,
  LOW_TAILS,
  LOW_THEMES,
  MIDDLE_COMMENTS,
  SAMPLE_AGENTS,
  SAMPLE_CHANNELS,
  SAMPLE_TOPICS,
  type SampleTheme,
} from './sample-texts.ts'

/** Base name of the sample file. */
export const SAMPLE_FILE_NAME = 'northwind-energy-made-up.csv'

/** Rows of the sample that the welcome screen offers. */
export const SAMPLE_ROWS = 6000

const MS_PER_DAY = 86_400_000
/** Tuesday 1 April 2025; eighteen months follow. */
const FIRST_DAY_MS = 1_743_465_600_000
const DAYS = 548
const HEADER =
  'Response ID,Answered at,Ease score (1-7),What is the main reason for your score?,Agent,Topic,Channel\r\n'

/** How hard each topic is: factor on the chance of a low score. */
const TOPIC_FACTOR = [1.1, 1.3, 1.0, 1.5, 0.7, 1.2, 0.6, 0.8]
const WEEKEND_FACTOR = 1.7
const BASE_LOW_SHARE = 0.19
/** The agent whose low scores are more than the work explains, and the one with mostly hard topics. */
const HARDER_AGENT = 7
const HARDER_AGENT_FACTOR = 1.8
const HARD_TOPICS_AGENT = 3

/**
 * Made-up survey answers as a CSV file (RFC 4180, UTF-8), in pieces of some 64 kB: customer effort on 1 to 7 over 18
 * months, 12 agents, 8 topics, comments in four languages, weekends that are worse because of waiting, and complaints
 * about a crashing app that grow over time. The same options give the same text.
 *
 * @param options - `rows` at least 0; memory does not grow with it.
 */
export function* sampleCsv(options: { readonly rows: number; readonly seed: number }): Generator<string> {
  const random = seededRandom(options.seed)
  let piece = HEADER
  for (let index = 0; index < options.rows; index++) {
    piece += sampleRow(index, options.rows, random)
    if (piece.length > 65_536) {
      yield piece
      piece = ''
    }
  }
  if (piece !== '') yield piece
}

function sampleRow(index: number, rows: number, random: Random): string {
  const progress = index / Math.max(1, rows)
  const dayIndex = Math.floor(progress * DAYS)
  const weekday = (dayIndex + 1) % 7
  const isWeekend = weekday >= 5
  const agent = pickAgent(random)
  const topic = pickTopic(agent, random)
  const channel = pickWeighted([0.5, 0.25, 0.15, 0.1], random)
  const appCrashWeight = Math.max(0, progress - 0.35) * 4
  const lowShare =
    BASE_LOW_SHARE *
      TOPIC_FACTOR[topic]! *
      (isWeekend ? WEEKEND_FACTOR : 1) *
      (agent === HARDER_AGENT ? HARDER_AGENT_FACTOR : 1) +
    appCrashWeight * 0.018
  const isLow = random() < lowShare
  const score = isLow
    ? 1 + pickWeighted([0.3, 0.33, 0.37], random)
    : 4 + pickWeighted([0.14, 0.22, 0.33, 0.31], random)
  const comment = isLow
    ? lowComment(topic, isWeekend, appCrashWeight, random)
    : random() < 0.45
      ? expand(pick(score === 4 ? MIDDLE_COMMENTS : HIGH_COMMENTS, random), random)
      : ''
  const cells = [
    `NE-${(100_000 + index).toString()}`,
    timeText(dayIndex, random),
    random() < 0.004 ? '' : score.toString(),
    comment,
    random() < 0.01 ? '' : SAMPLE_AGENTS[agent]!,
    SAMPLE_TOPICS[topic]!,
    SAMPLE_CHANNELS[channel]!,
  ]
  return cells.map(csvCell).join(',') + '\r\n'
}

function lowComment(topic: number, isWeekend: boolean, appCrashWeight: number, random: Random): string {
  const chance = random()
  if (chance < 0.16) return ''
  if (chance < 0.21) return pick(EMPTY_COMMENTS, random)
  const names = Object.keys(LOW_THEMES)
  const weights = names.map(name => themeWeight(name, LOW_THEMES[name]!, topic, isWeekend, appCrashWeight))
  const theme = LOW_THEMES[names[pickWeighted(weights, random)]!]!
  const language = pickWeighted([0.8, 0.09, 0.07, 0.04], random)
  const sentences = [theme.english, theme.dutch, theme.polish, theme.chinese][language]!
  const tail = language === 0 ? pick(LOW_TAILS, random) : ''
  return expand(pick(sentences, random) + tail, random)
}

function themeWeight(
  name: string,
  theme: SampleTheme,
  topic: number,
  isWeekend: boolean,
  appCrashWeight: number,
): number {
  if (name === 'waiting') return isWeekend ? 4 : 1.4
  if (name === 'appCrash') return 0.25 + appCrashWeight
  if (theme.topics.length === 0) return 1
  return theme.topics.includes(SAMPLE_TOPICS[topic]!) ? 2.4 : 0.15
}

function pickAgent(random: Random): number {
  // Twelve people do not answer equally often.
  return pickWeighted([9, 8, 12, 7, 10, 6, 9, 8, 5, 11, 7, 8], random)
}

function pickTopic(agent: number, random: Random): number {
  if (agent === HARD_TOPICS_AGENT) return pickWeighted([0.1, 0.25, 0.05, 0.45, 0.03, 0.1, 0.01, 0.01], random)
  return pickWeighted([0.22, 0.13, 0.16, 0.11, 0.12, 0.08, 0.1, 0.08], random)
}

function timeText(dayIndex: number, random: Random): string {
  const minuteOfDay = 480 + Math.floor(random() * 780)
  return new Date(FIRST_DAY_MS + dayIndex * MS_PER_DAY + minuteOfDay * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!
}

function pickWeighted(weights: readonly number[], random: Random): number {
  let rest = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (let index = 0; index < weights.length - 1; index++) {
    rest -= weights[index]!
    if (rest < 0) return index
  }
  return weights.length - 1
}

/** Replaces each `{a|b}` by one of its alternatives; they may stand inside each other. */
function expand(pattern: string, random: Random): string {
  const innermost = /\{([^{}]*)\}/
  let text = pattern
  for (let match = innermost.exec(text); match !== null; match = innermost.exec(text)) {
    text =
      text.slice(0, match.index) +
      pick(match[1]!.split('|'), random) +
      text.slice(match.index + match[0].length)
  }
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
