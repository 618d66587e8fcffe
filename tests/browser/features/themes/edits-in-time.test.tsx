import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import { editingEngine, openThemes } from '../../../helpers/editing-engine.tsx'

describe('between an edit and its recount', () => {
  test('what is done is said as it is, not as the list still has it', async () => {
    const engine = editingEngine()
    let isLate = false
    const { screen, actions } = await openThemes({
      themes: (input, options) =>
        isLate ? new Promise<never>(() => undefined) : engine.answers.themes!(input, options),
      'edit-themes': engine.answers['edit-themes']!,
    })
    await userEvent.keyboard('{F2}Hotline{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Hotline' })).toBeVisible()
    await userEvent.keyboard('{F2}Phone{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Phone' })).toBeVisible()
    isLate = true
    await userEvent.keyboard('{Control>}zz{/Control}')
    await expect.element(screen.getByText('Undone: Rename “waiting on hold” to “Hotline”.')).toBeVisible()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(screen.getByText('Nothing to undo')).toBeVisible()
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.element(screen.getByText('Done again: Rename “waiting on hold” to “Hotline”.')).toBeVisible()
    expect(actions).toEqual([])
    expect(engine.actions).toHaveLength(6)
  })

  test('each edit is counted once, as soon as it is stored; leaving the themes ends what was read for the next', async () => {
    const engine = editingEngine()
    const counted = vi.fn(engine.answers.themes)
    let ended: AbortSignal | undefined
    const { screen } = await openThemes({
      ...engine.answers,
      themes: counted,
      'prepare-edits': (_input, { signal }) => {
        ended = signal
        return new Promise<never>(() => undefined)
      },
    })
    await expect.poll(() => ended).toBeDefined()
    counted.mockClear()
    for (const name of ['Hotline', 'Phone', 'Calls']) {
      await userEvent.keyboard(`{F2}${name}{Enter}`)
      await expect.element(screen.getByRole('heading', { name })).toBeVisible()
    }
    expect(counted.mock.calls.map(([{ revision }]) => revision)).toEqual(['1.0.1', '1.0.2', '1.0.3'])
    expect(ended!.aborted).toBe(false)
    await screen.unmount()
    expect(ended!.aborted).toBe(true)
  })

  test('two themes that are made have each its own id, and the last one is chosen', async () => {
    const { screen } = await openThemes()
    for (const word of ['queue', 'forty']) {
      await screen.getByRole('button', { name: 'New theme' }).click()
      await userEvent.keyboard(word)
      await page.getByRole('button', { name: 'Create theme with 12 comments' }).click()
    }
    await expect.element(screen.getByRole('row', { name: /^Queue/ })).toBeVisible()
    await expect.element(screen.getByRole('heading', { name: 'Forty' })).toBeVisible()
  })

  test('nothing moves, not even when a bar says that it takes long', async () => {
    const engine = editingEngine()
    let isSlow = false
    const { screen } = await openThemes({
      themes: (input, options) =>
        isSlow ? new Promise<never>(() => undefined) : engine.answers.themes!(input, options),
    })
    const top = () => screen.container.querySelector('.themes-columns')?.getBoundingClientRect().top
    const before = top()
    isSlow = true
    await userEvent.keyboard('{F2}Hotline{Enter}')
    await expect.poll(() => screen.container.querySelector('.figures-panel-progress')).not.toBeNull()
    expect(top()).toBe(before)
    await expect.element(screen.getByRole('progressbar')).toBeVisible()
    expect(top()).toBe(before)
  })
})

type Tried = EngineJobs['try-rule']['output']

describe('what a rule matches', () => {
  const counts = (n: number) => ({ low: { n, added: n }, all: { n }, samples: [] })

  async function openRule(answer: (rule: string) => Promise<Tried> | Tried) {
    const { screen } = await openThemes({ 'try-rule': ({ rule }) => answer(rule) })
    await screen.getByRole('button', { name: 'New theme' }).click()
    return page.getByRole('button', { name: /^Create theme/ })
  }

  test('is never that of another rule, at no moment', async () => {
    const create = await openRule(rule =>
      rule === 'queue' ? { ok: true, rule, counts: counts(12) } : new Promise<never>(() => undefined),
    )
    await userEvent.keyboard('queue')
    await expect.element(create).toBeEnabled()
    const seen = new Set<boolean>()
    const watch = new MutationObserver(() => {
      if (document.querySelector<HTMLInputElement>('[role=dialog] input')?.value === 'queues')
        seen.add((create.element() as HTMLButtonElement).disabled)
    })
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
    await userEvent.keyboard('s')
    await new Promise(resolve => setTimeout(resolve, 600))
    watch.disconnect()
    expect([...seen]).toEqual([true])
  })

  test('is not what it was before where counting failed; that is said', async () => {
    const create = await openRule(rule => {
      if (rule === 'queue') return { ok: true, rule, counts: counts(12) }
      throw new AppError('engine/stopped', { message: 'gone' })
    })
    await userEvent.keyboard('queue')
    await expect.element(create).toBeEnabled()
    await userEvent.keyboard('s')
    await expect.element(page.getByRole('dialog').getByRole('alert')).toBeVisible()
    await expect
      .element(page.getByText('Matches 12 low-score comments', { exact: false }))
      .not.toBeInTheDocument()
    await expect.element(create).toBeDisabled()
  })
})
