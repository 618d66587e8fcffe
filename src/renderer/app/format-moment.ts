import type { Words } from '#words/create-words.ts'
import { formatDay } from '#words/format-date.ts'

/** A moment on the clock of this machine: "21 Nov 2026, 22:50". */
export function formatMoment(timeMs: number, words: Words): string {
  const date = new Date(timeMs)
  const day = [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-')
  return `${formatDay(day, words)}, ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}
