import { Link } from 'wouter'
import type { NameField } from '#core/names/name-decisions.ts'
import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { sectionPath } from '../../app/sections.ts'
import { useAlikeNames } from '../../app/use-alike-names.ts'

/** Says that names which look alike count apart, and leads to where they are made one; nothing where none do. */
export function AlikeNames({ field }: { readonly field: NameField }) {
  const { words } = useServices()
  const { project } = useProject()
  const { result } = useAlikeNames()
  const total = result?.[field].total ?? 0
  if (total === 0) return null
  const say = 'screens:analysis.breakdowns.alike'
  return (
    <>
      {words.t(`${say}.${field}`, { count: total, groups: formatCount(total) })}{' '}
      <Link href={sectionPath(project.id, 'imports')}>{words.t(`${say}.look`)}</Link>
    </>
  )
}
