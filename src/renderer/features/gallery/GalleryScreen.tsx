import { useTranslation } from 'react-i18next'
import { useDocumentTitle } from '../../app/use-document-title.ts'
import { ChartSamples } from './ChartSamples.tsx'
import { ChoiceSamples } from './ChoiceSamples.tsx'
import { ColourSamples } from './ColourSamples.tsx'
import { DataSamples } from './DataSamples.tsx'
import { FieldSamples } from './FieldSamples.tsx'
import './gallery.css'
import { MessageSamples } from './MessageSamples.tsx'
import { OverlaySamples } from './OverlaySamples.tsx'

/** Every widget in all its states, for those who build screens and for the tests that look at them. */
export function GalleryScreen() {
  const { t } = useTranslation()
  useDocumentTitle(t('screens:gallery.title'))
  return (
    <div className="app-page gallery">
      <h1>{t('screens:gallery.title')}</h1>
      <ColourSamples />
      <ChoiceSamples />
      <FieldSamples />
      <MessageSamples />
      <DataSamples />
      <ChartSamples />
      <OverlaySamples />
    </div>
  )
}
