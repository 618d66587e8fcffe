import { useTranslation } from 'react-i18next'
import type { FileFacts } from '#core/importing/mapping.ts'
import { formatCount } from '#words/format.ts'
import { Card } from '../../ui/Card.tsx'
import './FileList.css'

/** The files that are imported together: rows of each, what it lacks, and which are left out and why. */
export function FileList({ files }: { readonly files: readonly FileFacts[] }) {
  const { t } = useTranslation()
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

function FileRow({ file: { name, rows, missing, error } }: { readonly file: FileFacts }) {
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
        </span>
      )}
      {missing.length > 0 && error === undefined && (
        <span className="import-note">{t('screens:import.lacks', { columns: missing.join(', ') })}</span>
      )}
    </li>
  )
}
