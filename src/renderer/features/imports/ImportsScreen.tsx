import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { InTurn } from '#drawing/turns.tsx'
import { toWireError } from '#core/errors.ts'
import { listImports } from '#storage/imports.ts'
import type { ImportRecord } from '#storage/records.ts'
import { useServices } from '../../app/app-services.ts'
import { useImportStarter, type ImportGroup } from '../../app/import-starter.ts'
import { useProject } from '../../app/project-context.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { BatchCard } from './BatchCard.tsx'
import { ImportCard } from './ImportCard.tsx'
import { groupImports, importsThatSkipped } from './import-groups.ts'
import './imports.css'
import { NamesCards } from './NamesCards.tsx'
import { RemoveImportDialog } from './RemoveImportDialog.tsx'
import { SkippedRows } from './SkippedRows.tsx'
import { ZoneCard } from './ZoneCard.tsx'

/** The files of a project: what was taken in, what was not, and why. */
export function ImportsScreen() {
  const { t } = useTranslation()
  const { database } = useServices()
  const { project } = useProject()
  const { openFile } = useImportStarter()
  const query = useCallback(() => listImports(database, project.id), [database, project.id])
  const imports = useLiveQuery(query)
  const [removing, setRemoving] = useState<ImportGroup | null>(null)
  const [skipped, setSkipped] = useState<readonly ImportRecord[]>([])
  if (imports.status === 'loading') return null
  if (imports.status === 'failed') return <ErrorNotice error={toWireError(imports.error)} />
  const addButton = (
    <Button icon="folder" onPress={openFile}>
      {t('screens:imports.add')}
    </Button>
  )
  if (imports.value.length === 0) {
    return (
      <EmptyState title={t('screens:imports.noneTitle')} actions={addButton}>
        {t('screens:imports.noneAdvice')}
      </EmptyState>
    )
  }
  const all = imports.value
  const areJoined = all.some(({ outcome }) => outcome.tickets !== undefined)
  const lacksTickets = ({ outcome }: ImportRecord): boolean => areJoined && outcome.tickets === undefined
  return (
    <div className="app-page imports">
      <div className="imports-head">
        <h1>{t('screens:imports.title')}</h1>
        {addButton}
      </div>
      <SkippedRows records={all.filter(({ id }) => skipped.some(record => record.id === id))} all={all} />
      <NamesCards />
      {groupImports(all).map(group => (
        <InTurn key={group[0].id}>
          {group.length === 1 ? (
            <ImportCard
              record={group[0]}
              lacksTickets={lacksTickets(group[0])}
              onRemove={() => setRemoving(group)}
            />
          ) : (
            <BatchCard group={group} lacksTickets={lacksTickets} onRemove={setRemoving} />
          )}
        </InTurn>
      ))}
      <InTurn>
        <ZoneCard />
      </InTurn>
      {removing !== null && (
        <RemoveImportDialog
          group={removing}
          skipped={importsThatSkipped(removing, all)}
          onRemoved={() => setSkipped(importsThatSkipped(removing, all))}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}
