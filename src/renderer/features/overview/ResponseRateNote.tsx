import { useCallback } from 'react'
import { responseRate } from '#core/importing/offered/response-rate.ts'
import { listImports } from '#storage/imports.ts'
import { responseRateSentence } from '#words/response-rate.ts'
import { useServices } from '../../app/app-services.ts'
import { useProject } from '../../app/project-context.ts'
import { useLiveQuery } from '../../jobs/use-live-query.ts'
import { MethodLink } from '../methods/index.ts'

/** How many of the surveys that went out were answered; nothing where no file tells. */
export function ResponseRateNote() {
  const { database, words } = useServices()
  const { project } = useProject()
  const query = useCallback(() => listImports(database, project.id), [database, project.id])
  const live = useLiveQuery(query)
  const rate = live.status === 'ready' ? responseRate(live.value.map(({ outcome }) => outcome)) : null
  if (rate === null) return null
  const sentence = responseRateSentence(words, rate)
  return (
    <p>
      {sentence} <MethodLink anchor="response-rate" about={sentence} />
    </p>
  )
}
