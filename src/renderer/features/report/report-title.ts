import { SCALE_SUBJECTS } from '#core/survey/scale-subject.ts'
import type { Scale } from '#core/survey/scale.ts'
import type { Words } from '#words/create-words.ts'

/** The title that a report has until the user gives another: the project, and what its scale measures. */
export function defaultReportTitle(project: string, scale: Scale, words: Words): string {
  return words.t(`screens:analysis.report.defaultTitle.${SCALE_SUBJECTS[scale.kind]}`, { project })
}

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST_NAME = 100

/**
 * A file name that every system takes: without the signs and device names that Windows refuses, without leading or
 * trailing dots, at most 100 characters before its ending.
 */
export function suggestedFileName(title: string, ending: 'pdf' | 'html'): string {
  const cleaned = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()
  const short = Array.from(cleaned).slice(0, LONGEST_NAME).join('')
  const bare = short.replace(/^[. ]+|[. ]+$/g, '')
  const name = bare === '' || DEVICE_NAME.test(bare) ? `report ${bare}`.trim() : bare
  return `${name}.${ending}`
}

/** The day on the user's calendar, `YYYY-MM-DD`, for the title page. */
export function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
