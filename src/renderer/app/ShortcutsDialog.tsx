import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import './App.css'

const KEYS = [
  { keys: ['1', '2', '3', '4', '5'], meaning: 'shortcutSections' },
  { keys: ['Ctrl O'], meaning: 'shortcutOpen' },
  { keys: ['Tab', '↑', '↓'], meaning: 'shortcutMove' },
  { keys: ['F2', 'Enter'], meaning: 'shortcutRename' },
  { keys: ['Del'], meaning: 'shortcutDelete' },
  { keys: ['Shift ↓', 'Ctrl Space'], meaning: 'shortcutSeveral' },
  { keys: ['→', '←'], meaning: 'shortcutExpand' },
  { keys: ['Ctrl Z'], meaning: 'shortcutUndo' },
  { keys: ['Ctrl Shift Z'], meaning: 'shortcutRedo' },
  { keys: ['Esc'], meaning: 'shortcutClose' },
  { keys: ['?'], meaning: 'shortcutHelp' },
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
      <dl className="app-keys">
        {KEYS.map(({ keys, meaning }) => (
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
    </Dialog>
  )
}
