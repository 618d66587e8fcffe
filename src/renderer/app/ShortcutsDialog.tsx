import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { SECTIONS } from './sections.ts'
import './App.css'

const GROUPS = [
  {
    title: 'shortcutsEverywhere',
    keys: [
      { keys: SECTIONS.map((_, index) => String(index + 1)), meaning: 'shortcutSections' },
      { keys: ['Ctrl O'], meaning: 'shortcutOpen' },
      { keys: ['Tab', '↑', '↓'], meaning: 'shortcutMove' },
      { keys: ['Esc'], meaning: 'shortcutClose' },
      { keys: ['?'], meaning: 'shortcutHelp' },
    ],
  },
  {
    title: 'shortcutsThemes',
    keys: [
      { keys: ['↑', '↓', 'Home', 'End'], meaning: 'shortcutGo' },
      { keys: ['A', '…', 'Z'], meaning: 'shortcutType' },
      { keys: ['→', '←'], meaning: 'shortcutExpand' },
      { keys: ['Shift ↓', 'Ctrl Space', 'Ctrl A'], meaning: 'shortcutSeveral' },
      { keys: ['Shift F10'], meaning: 'shortcutMenu' },
      { keys: ['F2', 'Enter'], meaning: 'shortcutRename' },
      { keys: ['Del'], meaning: 'shortcutDelete' },
      { keys: ['Ctrl Z'], meaning: 'shortcutUndo' },
      { keys: ['Ctrl Shift Z'], meaning: 'shortcutRedo' },
    ],
  },
  {
    title: 'shortcutsComments',
    keys: [
      { keys: ['↑', '↓'], meaning: 'shortcutGoComment' },
      { keys: ['Space', 'Shift ↓'], meaning: 'shortcutChooseComment' },
    ],
  },
] as const

/** The keys of the app. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('screens:app.shortcutsTitle')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('screens:ui.close')}</Button>}
    >
      {GROUPS.map(({ title, keys: rows }) => (
        <section key={title} aria-label={t(`screens:app.${title}`)}>
          <h3 className="app-keys-title">{t(`screens:app.${title}`)}</h3>
          <dl className="app-keys">
            {rows.map(({ keys, meaning }) => (
              <div key={meaning} className="app-keys-row">
                <dt>
                  {keys.map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`screens:app.${meaning}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
