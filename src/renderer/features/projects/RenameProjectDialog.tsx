import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { changeProject } from '#storage/projects.ts'
import type { ProjectRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useReportError } from '../../app/report-error.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

interface RenameProjectDialogProps {
  readonly project: ProjectRecord
  readonly onClose: () => void
}

/** Asks for another name; an empty one is refused. */
export function RenameProjectDialog({ project, onClose }: RenameProjectDialogProps) {
  const { t } = useTranslation()
  const { database } = useServices()
  const reportError = useReportError()
  const [name, setName] = useState(project.name)
  const trimmed = name.trim()
  const rename = () => {
    if (trimmed === '') return
    changeProject(database, project.id, { name: trimmed }).then(onClose, reportError)
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    rename()
  }
  return (
    <Dialog
      title={t('screens:projects.renameTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('screens:ui.cancel')}</Button>
          <Button kind="primary" isDisabled={trimmed === ''} onPress={rename}>
            {t('screens:projects.rename')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit}>
        <TextField
          label={t('screens:projects.name')}
          value={name}
          onChange={setName}
          takesFocus
          {...(trimmed === '' && { problem: t('screens:projects.nameMissing') })}
        />
      </form>
    </Dialog>
  )
}
