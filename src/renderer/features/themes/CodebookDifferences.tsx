import type { CodebookComparison } from '#contracts/engine-jobs.ts'
import { THEME_CHANGES, type ThemeDifference } from '#core/themes/codebook/diff-codebooks.ts'
import { formatCount, formatPercent } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { MethodLink } from '../methods/index.ts'
import { byChange, changeSummary } from './codebook-changes.ts'

const say = 'screens:codebook.compare'

/** What became of each theme: those that changed first. */
export function CodebookDifferences({ comparison }: { readonly comparison: CodebookComparison }) {
  const { words } = useServices()
  const { before, after, differences } = comparison
  return (
    <div className="codebook-differences">
      <p role="status">{changeSummary(differences, words)}</p>
      <DataTable
        caption={words.t(`${say}.caption`)}
        columns={useColumns(comparison)}
        rows={byChange(differences)}
        rowKey={difference => `${difference.change} ${difference.id}`}
      />
      <p className="themes-dialog-help">
        {words.t(`${say}.bases`, {
          before: formatCount(before.comments),
          after: formatCount(after.comments),
        })}{' '}
        <MethodLink anchor="grown-and-shrunk" about={words.t(`${say}.caption`)} />
      </p>
    </div>
  )
}

function useColumns({ before, after }: CodebookComparison): readonly Column<ThemeDifference>[] {
  const { words } = useServices()
  const share = (side: ThemeDifference['before'], base: number): string =>
    side === null
      ? '–'
      : words.t(`${say}.share`, { share: formatPercent(side.share, base), n: formatCount(side.n) })
  return [
    {
      key: 'theme',
      header: words.t(`${say}.theme`),
      render: ({ label, renamedFrom, ruleChanged }) => (
        <>
          {label}
          {renamedFrom !== undefined && (
            <span className="codebook-note">{words.t(`${say}.renamed`, { label: renamedFrom })}</span>
          )}
          {ruleChanged === true && <span className="codebook-note">{words.t(`${say}.ruleChanged`)}</span>}
        </>
      ),
    },
    {
      key: 'change',
      header: words.t(`${say}.change`),
      sortValue: ({ change }) => -THEME_CHANGES.indexOf(change),
      render: ({ change }) => (
        <span className="codebook-change" data-change={change}>
          {words.t(`${say}.changes.${change}`)}
        </span>
      ),
    },
    {
      key: 'before',
      header: words.t(`${say}.before`),
      align: 'right',
      sortValue: ({ before: side }) => side?.share ?? null,
      render: ({ before: side }) => share(side, before.comments),
    },
    {
      key: 'after',
      header: words.t(`${say}.after`),
      align: 'right',
      sortValue: ({ after: side }) => side?.share ?? null,
      render: ({ after: side }) => share(side, after.comments),
    },
  ]
}
