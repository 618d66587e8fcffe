import { I18nextProvider, useTranslation } from 'react-i18next'
import type { WireError } from '#core/errors.ts'
import type { Words } from '#words/create-words.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import './App.css'

/** Why the app cannot start here. */
export type StartProblem =
  | { readonly kind: 'other-tab' }
  | { readonly kind: 'failed'; readonly error: WireError }

/** Shown instead of the app; loading the page again is the way on. */
export function StartScreen({ problem, words }: { readonly problem: StartProblem; readonly words: Words }) {
  return (
    <I18nextProvider i18n={words}>
      <main className="app-center">
        <ProblemWords problem={problem} />
      </main>
    </I18nextProvider>
  )
}

function ProblemWords({ problem }: { readonly problem: StartProblem }) {
  const { t } = useTranslation()
  const again = (
    <Button kind="primary" onPress={() => window.location.reload()}>
      {t('screens:app.otherTabTry')}
    </Button>
  )
  if (problem.kind === 'failed') return <ErrorNotice error={problem.error} actions={again} />
  return (
    <EmptyState title={t('screens:app.otherTabTitle')} actions={again}>
      {t('screens:app.otherTabAdvice')}
    </EmptyState>
  )
}
