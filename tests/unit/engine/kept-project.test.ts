import { expect, test } from 'vitest'
import { EVERYTHING } from '#core/selection/selection.ts'
import { readProject } from '#storage/projects.ts'
import { countsRevision, figuresRevision } from '#storage/records.ts'
import { useFakeDatabase } from '../../helpers/fake-database.ts'
import { ThemeStory } from './theme-story.ts'

const open = useFakeDatabase()

test('a project is counted from memory while who asks knows it as it is there, else as the database has it', async () => {
  const story = await ThemeStory.begin(await open())
  const rows = [1, 1, 2, 3, 7].map((score, at) => ({ id: `r${at}`, score, comment: 'late' }))
  await story.import('five.csv', rows)
  const { projectId } = story
  const lowBy = async (revision?: string): Promise<number> =>
    (
      await story.run('summarise', {
        projectId,
        selection: EVERYTHING,
        ...(revision !== undefined && { revision }),
      })
    ).overall.low.n
  const known = async () => figuresRevision(await readProject(story.database, projectId))

  const before = await known()
  await story.setLow(1)
  await story.setLow(2)
  const between = await known()
  expect(await lowBy(between)).toBe(3)
  await story.setLow(1)
  expect([await lowBy(between), await lowBy(await known()), await lowBy(between)]).toEqual([3, 2, 2])
  expect([await lowBy(before), await lowBy()]).toEqual([2, 2])

  // An edit of the themes changes what is counted of a theme, and nothing else.
  const theme = { filters: [{ field: 'theme', values: ['t1'] }] } as const
  const counts = async () => {
    const project = await readProject(story.database, projectId)
    return [countsRevision(project, EVERYTHING), countsRevision(project, theme)]
  }
  const [all, ofTheme] = await counts()
  await story.run('edit-themes', {
    projectId,
    action: { kind: 'do', edit: { kind: 'forbid', word: 'late' } },
  })
  expect(await counts()).toEqual([all, expect.not.stringMatching(`^${ofTheme!}$`)])
  expect(await lowBy(all)).toBe(2)

  const last = await known()
  await story.run('delete-project', { projectId })
  await expect(lowBy(last)).rejects.toMatchObject({ code: 'storage/project-missing' })
})
