import type { AppError } from '#core/errors.ts'
import type { Words } from '#words/create-words.ts'
import { withVisibleDelimiters } from '#words/delimiter-name.ts'

/** An error in two plain sentences: what happened, what to do. */
export function describeError(error: AppError, words: Words): string {
  const details = withVisibleDelimiters(words.t, error.details)
  const title = words.t(`errors:${error.code}.title`, details)
  const advice = words.t(`errors:${error.code}.advice`, details)
  return `${title} ${advice}`
}
