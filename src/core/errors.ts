/**
 * What can go wrong, as codes that cross borders. The sentence for a person is made in `src/words`;
 * a code without a sentence does not compile. Codes are never renamed once released.
 */
export type AppErrorCode =
  | 'import/empty-file'
  | 'import/header-only'
  | 'import/binary-file'
  | 'import/old-workbook'
  | 'import/broken-file'
  | 'import/broken-json'
  | 'import/too-large'
  | 'import/archive-bomb'
  | 'import/workbook-too-large'
  | 'import/too-many-cells'
  | 'import/protected-archive'
  | 'import/empty-archive'
  | 'import/empty-folder'
  | 'import/too-many-files'
  | 'import/nothing-readable'
  | 'import/metric-in-no-file'
  | 'import/other-columns'
  | 'import/too-many-columns'
  | 'import/unknown-sheet'
  | 'import/unreadable-file'
  | 'import/file-vanished'
  | 'import/no-such-file'
  | 'import/file-changed'
  | 'import/record-too-long'
  | 'import/unclosed-quote'
  | 'import/too-many-score-values'
  | 'import/no-score-column'
  | 'import/unknown-column'
  | 'import/unknown-metric'
  | 'import/no-metrics'
  | 'import/unknown-encoding'
  | 'import/no-responses'
  | 'import/other-scale'
  | 'import/nothing-new'
  | 'import/other-file'
  | 'import/nothing-in-place'
  | 'import/bad-profile'
  | 'import/misnamed-text'
  | 'import/other-delimiter'
  | 'import/profile-mismatch'
  | 'import/profile-without-metric'
  | 'tickets/no-id'
  | 'tickets/none'
  | 'tickets/too-many'
  | 'tickets/no-survey-id'
  | 'codebook/broken'
  | 'codebook/damaged'
  | 'codebook/newer'
  | 'storage/open-failed'
  | 'storage/newer-version'
  | 'storage/quota-exceeded'
  | 'storage/project-missing'
  | 'storage/damaged'
  | 'selection/few-selected'
  | 'selection/few-left-out'
  | 'engine/stopped'
  | 'themes/bad-edits'
  | 'themes/broken-edits'
  | 'themes/newer-edits'
  | 'report/no-browser'
  | 'report/print-failed'
  | 'report/write-failed'
  | 'usage/bad-option'
  | 'usage/bad-value'
  | 'usage/no-file'
  | 'usage/not-built'
  | 'usage/nothing-selected'
  | 'bridge/refused'
  | 'unexpected'

/** Values for the sentence: file names, counts, column names. Never a stack, never a full path from the page. */
export type AppErrorDetails = Readonly<Record<string, string | number>>

/** An expected failure of an action, to be told to a person in plain words. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly details: AppErrorDetails

  constructor(code: AppErrorCode, details: AppErrorDetails = {}, options?: { readonly cause?: unknown }) {
    super(`${code} ${JSON.stringify(details)}`, options)
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}

/** An error in the form that crosses a border (worker message, main request). */
export interface WireError {
  readonly code: AppErrorCode
  readonly details: AppErrorDetails
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: WireError }

/** Any thrown value as a wire error; what is not an `AppError` becomes `unexpected` with its message. */
export function toWireError(error: unknown): WireError {
  if (error instanceof AppError) return { code: error.code, details: error.details }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { code: 'unexpected', details: { message } }
}

export function fromWireError(error: WireError): AppError {
  return new AppError(error.code, error.details)
}

/** The error that a cancelled job rejects with. A cancel is not a failure: callers swallow it, never show it. */
export function isAbortError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError'
}
