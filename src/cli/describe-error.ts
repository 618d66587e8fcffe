import type { AppError } from '#core/errors.ts'
import type { Words } from '#words/create-words.ts'

/** An error in two plain sentences: what happened, what to do. */
export function describeError(error: AppError, words: Words): string {
  const title = words.t(`errors:${error.code}.title`, error.details)
  const advice = words.t(`errors:${error.code}.advice`, error.details)
  return `${title} ${advice}`
}
