import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useThemeEditing } from './theme-editing.ts'
import type { ThemeActions } from './use-theme-actions.ts'

/** What the last change did, said to those who hear it and shown; what failed, and what could not be replayed. */
export function EditOutcome({ actions }: { readonly actions: ThemeActions }) {
  const { words } = useServices()
  const { themes, ask } = useThemeEditing()
  const { said, error, dismissError } = actions
  const say = 'screens:themeEditing.history'
  const count = new Set(themes.notReplayed?.map(each => each.position)).size
  return (
    <>
      <div className="themes-said">
        <p role="status">
          {/* The same words are said again where the element is another. */}
          <span key={said.turn}>{said.text}</span>
        </p>
        {count > 0 && (
          <p className="themes-trouble">
            <Icon name="warning" />
            <span role="status">{words.t(`${say}.notice`, { count, n: formatCount(count) })}</span>
            <Button size="small" kind="quiet" onPress={() => ask({ kind: 'history' })}>
              {words.t(`${say}.show`)}
            </Button>
          </p>
        )}
      </div>
      {error !== null && (
        <div className="themes-outcome">
          <ErrorNotice
            error={error}
            actions={<Button onPress={dismissError}>{words.t('screens:ui.close')}</Button>}
          />
        </div>
      )}
    </>
  )
}
