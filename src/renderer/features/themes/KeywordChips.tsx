import type { CSSProperties } from 'react'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { OpenMenu } from '../../ui/Menu.tsx'
import { useThemeEditing, type Question } from './theme-editing.ts'
import { useSharedMenu } from './use-shared-menu.ts'

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown']

/** The words of a theme, heaviest first, with a line as long as their weight; each opens what can be done with it. */
export function KeywordChips({ theme }: { readonly theme: ThemeFigures }) {
  const { words } = useServices()
  const { ask } = useThemeEditing()
  const { open, trigger, show, close, after } = useSharedMenu<string>()
  const heaviest = theme.keywords[0]?.weight ?? 1
  return (
    <>
      <ul
        className="themes-keywords"
        aria-label={words.t('screens:analysis.themes.keywords')}
        title={words.t('screens:analysis.themes.keywordWeights')}
      >
        {theme.keywords.map(({ text, weight }) => (
          <li key={text}>
            <button
              type="button"
              className="themes-keyword"
              style={{ '--weight': weight / heaviest } as CSSProperties}
              aria-haspopup="menu"
              aria-expanded={open === text}
              onClick={event => show(text, event.currentTarget)}
              onKeyDown={event => {
                if (!OPENING_KEYS.includes(event.key)) return
                // A click that a key makes would count as one of assistive technology: no action would have the focus.
                event.preventDefault()
                show(text, event.currentTarget)
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      {open !== null && (
        <KeywordMenu
          theme={theme.id}
          word={open}
          trigger={trigger}
          onClose={close}
          onAsk={question => after(() => ask(question))}
        />
      )}
    </>
  )
}

interface KeywordMenuProps extends Pick<Parameters<typeof OpenMenu>[0], 'trigger' | 'onClose'> {
  readonly theme: string
  readonly word: string
  readonly onAsk: (question: Question) => void
}

function KeywordMenu({ theme, word, trigger, onClose, onAsk }: KeywordMenuProps) {
  const { words } = useServices()
  const { act } = useThemeEditing()
  const say = 'screens:themeEditing.word'
  const actions = {
    pin: () => void act({ kind: 'do', edit: { kind: 'pin', theme, word } }),
    forbid: () => void act({ kind: 'do', edit: { kind: 'forbid', word } }),
    join: () => onAsk({ kind: 'join', theme, word }),
    create: () => onAsk({ kind: 'create', word }),
    split: () => onAsk({ kind: 'split', theme, word }),
  } as const
  return (
    <OpenMenu
      label={words.t(`${say}.label`, { word })}
      trigger={trigger}
      onClose={onClose}
      actions={(['pin', 'forbid', 'join', 'create', 'split'] as const).map(id => ({
        id,
        label: words.t(`${say}.${id}`),
        onAction: actions[id],
      }))}
    />
  )
}
