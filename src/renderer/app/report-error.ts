import { createContext, useContext } from 'react'

/** Shows a failure that belongs to no part of the screen; a cancel is ignored. */
export type ReportError = (error: unknown) => void

export const ReportErrorContext = createContext<ReportError | null>(null)

/** @throws Error outside of the app: a mistake in the code. */
export function useReportError(): ReportError {
  const report = useContext(ReportErrorContext)
  if (report === null) throw new Error('There is no ReportErrorContext above this component')
  return report
}
