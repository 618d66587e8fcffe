import { useTranslation } from 'react-i18next'
import { useImportStarter } from '../../app/import-starter.ts'
import { useDocumentTitle } from '../../app/use-document-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import './welcome.css'

/** The first run: what this is for, and the two ways in. */
export function WelcomeScreen() {
  const { t } = useTranslation()
  const { openFile, trySample } = useImportStarter()
  useDocumentTitle(t('screens:welcome.windowTitle'))
  return (
    <div className="welcome">
      <h1>{t('screens:welcome.title')}</h1>
      <p className="welcome-words">{t('screens:welcome.words')}</p>
      <div className="welcome-drop">
        <Icon name="upload" />
        <p className="welcome-drop-title">{t('screens:welcome.drop')}</p>
        <p className="welcome-note">{t('screens:welcome.dropNote')}</p>
        <Button kind="primary" icon="folder" onPress={openFile}>
          {t('screens:welcome.open')}
        </Button>
      </div>
      <div className="welcome-sample">
        <div>
          <h2>{t('screens:welcome.sampleTitle')}</h2>
          <p className="welcome-note">{t('screens:welcome.sampleNote')}</p>
        </div>
        <Button onPress={trySample}>{t('screens:welcome.sample')}</Button>
      </div>
      <p className="welcome-private">
        <Icon name="shield" />
        {t('screens:welcome.private')}
      </p>
    </div>
  )
}
