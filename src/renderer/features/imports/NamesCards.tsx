import { useTranslation } from 'react-i18next'
import type { NamesOfField } from '#contracts/engine-jobs.ts'
import { NAME_FIELDS } from '#core/names/name-decisions.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { NamesCard } from './NamesCard.tsx'
import { useAlikeNames } from '../../app/use-alike-names.ts'

/** A card for each field about whose names there is something to decide, or something was decided. */
export function NamesCards() {
  const { t } = useTranslation()
  const { result: names, error, retry } = useAlikeNames()
  if (error !== null)
    return <ErrorNotice error={error} actions={<Button onPress={retry}>{t('screens:ui.tryAgain')}</Button>} />
  if (names === null) return null
  return NAME_FIELDS.filter(field => isOfInterest(names[field])).map(field => (
    <NamesCard key={field} field={field} names={names[field]} />
  ))
}

function isOfInterest({ total, unclear, merged, apart }: NamesOfField): boolean {
  return total + unclear.length + merged.length + apart.length > 0
}
