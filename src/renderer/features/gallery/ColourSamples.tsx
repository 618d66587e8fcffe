import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ICON_NAMES } from '../../ui/icon-paths.ts'

const COLOURS = [
  'page',
  'surface',
  'sunken',
  'line',
  'control',
  'ink',
  'ink-soft',
  'ink-faint',
  'accent',
  'accent-soft',
  'signal',
  'signal-soft',
  'mark',
  'mark-pale',
  'highlight',
] as const

/** Colours by the names of their tokens, and the icons. */
export function ColourSamples() {
  const { t } = useTranslation()
  return (
    <Card title={t('screens:gallery.colours')}>
      <ul className="gallery-colours">
        {COLOURS.map(name => (
          <li key={name}>
            <span className="gallery-colour" style={{ background: `var(--color-${name})` }} />
            {name}
          </li>
        ))}
      </ul>
      <ul className="gallery-icons">
        {ICON_NAMES.map(name => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    </Card>
  )
}
