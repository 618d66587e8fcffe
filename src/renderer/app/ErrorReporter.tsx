import { useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isAbortError, toWireError, type WireError } from '#core/errors.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import './App.css'
import { ReportErrorContext } from './report-error.ts'

/** Shows failures that belong to no part of the screen, the last one, until it is closed. */
export function ErrorReporter({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const [error, setError] = useState<WireError | null>(null)
  const report = useCallback((thrown: unknown) => {
    if (!isAbortError(thrown)) setError(toWireError(thrown))
  }, [])
  return (
    <ReportErrorContext value={report}>
      {children}
      {error !== null && (
        <div className="app-toast">
          <ErrorNotice
            error={error}
            actions={
              <Button size="small" onPress={() => setError(null)}>
                {t('screens:app.dismiss')}
              </Button>
            }
          />
        </div>
      )}
    </ReportErrorContext>
  )
}
