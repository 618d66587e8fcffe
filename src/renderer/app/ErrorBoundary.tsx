import { Component, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import './App.css'

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** Catches a bug in what it holds, says so, and offers the details. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Crash error={this.state.error} />
  }
}

function Crash({ error }: { readonly error: Error }) {
  const { t } = useTranslation()
  const [isCopied, setIsCopied] = useState(false)
  const details = `${error.name}: ${error.message}\n${error.stack ?? ''}`
  const copy = () => {
    void navigator.clipboard.writeText(details).then(() => setIsCopied(true))
  }
  return (
    <div className="app-page">
      <Notice
        tone="error"
        title={t('screens:app.crashTitle')}
        advice={t('screens:app.crashAdvice')}
        actions={
          <>
            <Button kind="primary" onPress={() => window.location.reload()}>
              {t('screens:app.crashReload')}
            </Button>
            <Button icon="copy" onPress={copy}>
              {isCopied ? t('screens:app.crashCopied') : t('screens:app.crashCopy')}
            </Button>
          </>
        }
      />
      {/* Text that scrolls and can be reached by keyboard, selected and copied. */}
      <textarea
        className="app-crash-details"
        aria-label={t('screens:app.crashDetails')}
        readOnly
        rows={14}
        value={details}
      />
    </div>
  )
}
