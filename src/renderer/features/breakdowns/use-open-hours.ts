import { useMemo } from 'react'
import { compareOpenHours, readOpenHours, type OpenHoursFigures } from '#core/statistics/open-hours.ts'
import { useProject } from '../../app/project-context.ts'

/** Responses per open hour of the weekdays in play; null until they are counted, and where nobody stated the hours. */
export function useOpenHours(): OpenHoursFigures | null {
  const { project, summary, selection } = useProject()
  const { result } = summary
  return useMemo(() => {
    const hours = readOpenHours(project.openHours)
    return hours === null || result === null ? null : compareOpenHours(result, hours, selection)
  }, [project.openHours, result, selection])
}
