import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { ImportDraft } from './import-draft.ts'
import type { DraftChange } from './import-model.ts'

interface WithoutScoreProps {
  readonly draft: ImportDraft
  readonly change: (change: DraftChange) => void
}

/** No column is the score: one is to be chosen, or every comment is taken as low. */
export function WithoutScore({ draft, change }: WithoutScoreProps) {
  const { t } = useTranslation()
  if (draft.mapping.score.length > 0) return null
  if (draft.scale?.kind === 'none') {
    return (
      <Notice
        tone="info"
        title={t('screens:import.scaleName.none')}
        advice={t('screens:import.allLowAdvice')}
      />
    )
  }
  const hasComments = draft.mapping.comment.length > 0
  return (
    <Notice
      tone="warning"
      title={t('screens:import.noScoreTitle')}
      advice={t('screens:import.noScoreAdvice')}
      {...(hasComments && {
        actions: (
          <Button size="small" onPress={() => change({ kind: 'scale-kind', scaleKind: 'none' })}>
            {t('screens:import.takeAllAsLow')}
          </Button>
        ),
      })}
    />
  )
}
