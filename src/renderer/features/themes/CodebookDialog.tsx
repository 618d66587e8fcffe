import { useState } from 'react'
import { useServices } from '../../app/app-services.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { CompareCodebooks } from './CompareCodebooks.tsx'
import { SaveCodebook } from './SaveCodebook.tsx'
import { useThemeEditing } from './theme-editing.ts'
import { UseCodebook } from './UseCodebook.tsx'
import './codebook.css'

type Way = 'save' | 'use' | 'compare'

/** Themes to and from a file, and what became of them from one to the next. */
export function CodebookDialog({ onClose }: { readonly onClose: () => void }) {
  const { words } = useServices()
  const { themes } = useThemeEditing()
  const [way, setWay] = useState<Way>('save')
  // The list is drawn anew a moment after a codebook was taken.
  const [taken, setTaken] = useState<string | null>(null)
  const inUse = taken ?? themes.history?.codebook ?? null
  const say = 'screens:codebook'
  return (
    <Dialog
      title={words.t(`${say}.title`)}
      isOpen
      isWide
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.t('screens:ui.close')}</Button>}
    >
      <p className="themes-dialog-help">
        {words.t(`${say}.intro`)} {inUse !== null && words.t(`${say}.inUse`, { name: inUse })}
      </p>
      <SegmentedControl
        label={words.t(`${say}.ways`)}
        value={way}
        onChange={setWay}
        segments={(['save', 'use', 'compare'] as const).map(value => ({
          value,
          label: words.t(`${say}.way.${value}`),
        }))}
      />
      {way === 'save' && <SaveCodebook />}
      {way === 'use' && (
        <UseCodebook
          onUsed={name => {
            setTaken(name)
            setWay('compare')
          }}
        />
      )}
      {way === 'compare' && <CompareCodebooks inUse={inUse} />}
    </Dialog>
  )
}
