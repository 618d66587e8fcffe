import type { ThemeFigures } from '#core/themes/theme.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { MethodLink } from '../methods/index.ts'
import { useThemeEditing } from './theme-editing.ts'

/** Several themes are chosen: which, how much they hold together, and what can be done with all of them. */
export function SeveralThemes({ chosen }: { readonly chosen: readonly ThemeFigures[] }) {
  const { words } = useServices()
  const { themes, ask } = useThemeEditing()
  const say = 'screens:themeEditing.several'
  const ids = chosen.map(theme => theme.id)
  // A sub-theme counts in its top theme already.
  const n = chosen
    .filter(theme => theme.parent === null || !ids.includes(theme.parent))
    .reduce((sum, theme) => sum + theme.n, 0)
  const title = words.t(`${say}.title`, { count: chosen.length, n: formatCount(chosen.length) })
  const share = themes.withWords === 0 ? null : n / themes.withWords
  return (
    <section className="themes-detail" aria-label={title}>
      <header className="themes-detail-head">
        <h2>{title}</h2>
        <p className="themes-detail-note">
          {words.t(`${say}.note`, { n: formatCount(n), share: formatPercent(share, themes.withWords) })}{' '}
          <MethodLink anchor="figures-of-a-theme" about={words.t('screens:analysis.themes.figure.all')} />
        </p>
      </header>
      <ul className="themes-several" aria-label={words.t(`${say}.list`)}>
        {chosen.map(theme => (
          <li key={theme.id}>
            <span>{theme.label}</span>
            <span>{formatCount(theme.n)}</span>
          </li>
        ))}
      </ul>
      <div className="themes-detail-actions">
        <Button kind="primary" onPress={() => ask({ kind: 'merge', themes: ids })}>
          {words.t(`${say}.merge`)}
        </Button>
        <Button onPress={() => ask({ kind: 'nest', themes: ids })}>{words.t(`${say}.nest`)}</Button>
        <Button onPress={() => ask({ kind: 'delete', themes: ids })}>{words.t(`${say}.delete`)}</Button>
      </div>
      <p className="themes-detail-note">{words.t(`${say}.help`)}</p>
    </section>
  )
}
