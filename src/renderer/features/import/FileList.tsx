import { useTranslation } from 'react-i18next'
import type { FileFacts } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import './FileList.css'

/** True where a file is left out or read by other names: that is said before anything is asked. */
export function isOddAmong(files: readonly FileFacts[]): boolean {
  return files.some(({ error, renamed }) => error !== undefined || renamed !== undefined)
}

/** The files that are imported together: rows of each, what it lacks, and which are left out and why. */
export function FileList({ files }: { readonly files: readonly FileFacts[] }) {
  const { t } = useTranslation()
  if (files.length === 0) return null
  return (
    <Card title={t('screens:import.filesTitle')}>
      <ul className="import-files">
        {files.map((file, index) => (
          <FileRow key={`${index} ${file.name}`} file={file} />
        ))}
      </ul>
    </Card>
  )
}

function FileRow({ file: { name, rows, missing, renamed = [], error } }: { readonly file: FileFacts }) {
  const { t } = useTranslation()
  return (
    <li className={error === undefined ? 'import-file' : 'import-file import-file--left-out'}>
      <span className="import-file-name">{name}</span>
      {error === undefined ? (
        <span className="import-note">
          {t('screens:import.rows', { count: rows, rows: formatCount(rows) })}
        </span>
      ) : (
        <span className="import-note">
          {t('screens:import.leftOut', { reason: t(`errors:${error.code}.title`, error.details) })}
          {error.code === 'import/other-columns' && ` ${t('screens:import.leftOutAdvice')}`}
        </span>
      )}
      {renamed.length > 0 && (
        <span className="import-note">
          {t('screens:import.renamed', {
            columns: renamed.map(each => t('screens:import.stands', { ...each })).join(', '),
          })}
        </span>
      )}
      {missing.length > 0 && error === undefined && (
        <span className="import-note">{t('screens:import.lacks', { columns: missing.join(', ') })}</span>
      )}
    </li>
  )
}
