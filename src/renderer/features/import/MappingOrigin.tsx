import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { formatMoment } from '../../app/format-moment.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readingWords } from './reading-words.ts'
import type { MappingOrigin as Origin, RememberedMapping } from './use-remembered-mapping.ts'

/** Says that the mapping is one that was settled before, and the way back to what was recognised. */
export function MappingOrigin({ remembered }: { readonly remembered: RememberedMapping }) {
  const { t } = useTranslation()
  const { words } = useServices()
  const { origin, error, forget, merges } = remembered
  const reading = readingWords(t, origin?.reading ?? {})
  const alongside = [
    ...(reading.length > 0 ? [t('screens:import.profile.reading', { how: reading.join(', ') })] : []),
    ...(merges.length > 0
      ? [
          t('screens:import.profile.merges', {
            count: merges.length,
            groups: formatCount(merges.length),
          }),
        ]
      : []),
  ]
  return (
    <>
      {error !== null && <ErrorNotice error={error} />}
      {origin !== null && (
        <Notice
          tone="info"
          title={titleOf(origin)}
          {...(alongside.length > 0 && { advice: alongside.join(' ') })}
          actions={
            <Button size="small" onPress={forget}>
              {t('screens:import.profile.forget')}
            </Button>
          }
        />
      )}
    </>
  )

  function titleOf(from: Origin): string {
    return from.kind === 'file'
      ? t('screens:import.profile.fromFile', { file: from.name })
      : t(`screens:import.profile.${from.kind === 'replaced' ? 'replaced' : 'lastTime'}`, {
          moment: formatMoment(from.atMs, words),
        })
  }
}

/** The mapping to and from a file. */
export function ProfileButtons({ remembered }: { readonly remembered: RememberedMapping }) {
  const { t } = useTranslation()
  return (
    <div className="import-profile">
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={files => {
          const file = files?.[0]
          if (file !== undefined) remembered.load(file)
        }}
      >
        <Button size="small">{t('screens:import.profile.load')}</Button>
      </FileTrigger>
      <Button size="small" isDisabled={!remembered.canSave} onPress={remembered.save}>
        {t('screens:import.profile.save')}
      </Button>
    </div>
  )
}
