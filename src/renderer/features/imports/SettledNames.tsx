import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamesOfField } from '#contracts/engine-jobs.ts'
import { formatCount } from '#words/format.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { quoted } from './quoted-names.ts'
import type { NameChoices } from './use-name-choices.ts'

interface SettledNamesProps {
  readonly names: NamesOfField
  readonly choices: NameChoices
  /** Tells what was done. */
  readonly say: (sentence: string) => void
}

/** What was decided about names, each with the way back, and the names for which nothing is proposed. */
export function SettledNames({ names, choices, say }: SettledNamesProps) {
  const { t } = useTranslation()
  const { merged, apart, unclear } = names
  return (
    <>
      <SettledList title={t('screens:names.mergedTitle', { n: formatCount(merged.length) })}>
        {merged.map(({ shown, from }) => (
          <li key={shown} className="names-settled">
            <span dir="auto">
              {t('screens:names.mergedRow', {
                shown,
                names: from.map(({ name, n }) => `“${name}” (${formatCount(n)})`).join(', '),
              })}
            </span>
            <Button
              size="small"
              label={t('screens:names.undoLabel', { shown })}
              onPress={() => {
                choices.undo(shown)
                say(t('screens:names.undone', { names: quoted([shown, ...from.map(({ name }) => name)]) }))
              }}
            >
              {t('screens:names.undo')}
            </Button>
          </li>
        ))}
      </SettledList>
      <SettledList title={t('screens:names.apartTitle', { n: formatCount(apart.length) })}>
        {apart.map(group => (
          <li key={JSON.stringify(group)} className="names-settled">
            <span dir="auto">{quoted(group)}</span>
            <Button
              size="small"
              label={t('screens:names.askAgainLabel', { names: quoted(group) })}
              onPress={() => {
                choices.askAgain(group)
                say(t('screens:names.askedAgain', { names: quoted(group) }))
              }}
            >
              {t('screens:names.askAgain')}
            </Button>
          </li>
        ))}
      </SettledList>
      <SettledList title={t('screens:names.unclearTitle', { n: formatCount(unclear.length) })}>
        {unclear.map(({ name, candidates }) => (
          <li key={name} className="names-settled" dir="auto">
            {t('screens:names.unclearRow', { name, candidates: quoted(candidates, t('screens:names.or')) })}
          </li>
        ))}
      </SettledList>
    </>
  )
}

/** A list behind a title; nothing where it is empty. */
function SettledList({
  title,
  children,
}: {
  readonly title: string
  readonly children: readonly ReactNode[]
}) {
  if (children.length === 0) return null
  return (
    <Disclosure title={title}>
      <ul className="names-settled-list">{children}</ul>
    </Disclosure>
  )
}
