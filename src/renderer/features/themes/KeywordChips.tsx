import { useRef, useState, type CSSProperties } from 'react'
import type { ThemeFigures } from '#core/themes/theme.ts'
import { useServices } from '../../app/app-services.ts'
import { OpenMenu } from '../../ui/Menu.tsx'
import { useThemeEditing } from './theme-editing.ts'

const OPENING_KEYS: readonly string[] = ['Enter', ' ', 'ArrowDown']

/** The words of a theme, heaviest first, with a line as long as their weight; each opens what can be done with it. */
export function KeywordChips({ theme }: { readonly theme: ThemeFigures }) {
  const { words } = useServices()
  const [open, setOpen] = useState<string | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const heaviest = theme.keywords[0]?.weight ?? 1
  const show = (word: string, button: HTMLButtonElement): void => {
    trigger.current = button
    setOpen(word)
  }
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
        <KeywordMenu theme={theme.id} word={open} trigger={trigger} onClose={() => setOpen(null)} />
      )}
    </>
  )
}

interface KeywordMenuProps extends Pick<Parameters<typeof OpenMenu>[0], 'trigger' | 'onClose'> {
  readonly theme: string
  readonly word: string
}

function KeywordMenu({ theme, word, trigger, onClose }: KeywordMenuProps) {
  const { words } = useServices()
  const { act, ask } = useThemeEditing()
  const say = 'screens:themeEditing.word'
  const actions = {
    pin: () => void act({ kind: 'do', edit: { kind: 'pin', theme, word } }),
    forbid: () => void act({ kind: 'do', edit: { kind: 'forbid', word } }),
    join: () => ask({ kind: 'join', theme, word }),
    create: () => ask({ kind: 'create', word }),
    split: () => ask({ kind: 'split', theme, word }),
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
