import { formatCount } from '#words/format.ts'
import { useServices } from '../../app/app-services.ts'
import { CommentList } from './CommentList.tsx'

interface CommentGroupDetailProps {
  readonly kind: 'unassigned' | 'junk'
  readonly count: number
}

/** Low-score comments that are in no theme: counted, explained, listed. */
export function CommentGroupDetail({ kind, count }: CommentGroupDetailProps) {
  const { words } = useServices()
  const say = 'screens:analysis.themes'
  const label = words.t(`${say}.rest.${kind}`)
  return (
    <section className="themes-detail" aria-label={label} data-list="true">
      <header className="themes-detail-head">
        <h2>{label}</h2>
        <p className="themes-detail-note">
          {words.t(`${say}.commentsCount`, { count, n: formatCount(count) })} ·{' '}
          {words.t(`${say}.rest.${kind}Note`)}
        </p>
      </header>
      <CommentList group={{ kind }} label={label} />
    </section>
  )
}
