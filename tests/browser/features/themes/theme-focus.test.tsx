import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AppError } from '#core/errors.ts'
import { comment, editingEngine, openThemes } from '../../../helpers/editing-engine.tsx'

describe('the focus', () => {
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

  test('goes to the theme that is chosen when its own went', async () => {
    const { screen } = await openThemes()
    await screen.getByRole('button', { name: 'Change “waiting on hold”' }).click()
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Delete theme' }).click()
    await expect.element(row('password reset')).toHaveFocus()
    await screen.getByRole('button', { name: 'Change “password reset”' }).click()
    await page.getByRole('menuitem', { name: 'Merge into…' }).click()
    await page.getByRole('option', { name: /refunds/ }).click()
    await expect.element(row('refunds')).toHaveFocus()
  })

  test('does not fall out of a button that is of no use any more', async () => {
    const { screen } = await openThemes()
    await userEvent.keyboard('{F2}Hotline{Enter}')
    const undo = screen.getByRole('button', { name: /^Undo/ })
    await expect.element(undo).toBeEnabled()
    undo.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(row('waiting on hold')).toHaveFocus()
  })

  test('stays in the history when its last change is undone', async () => {
    const { screen } = await openThemes()
    await userEvent.keyboard('{F2}Hotline{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Hotline' })).toBeVisible()
    await screen.getByRole('button', { name: 'History and more' }).click()
    await page.getByRole('menuitem', { name: 'History…' }).click()
    page.getByRole('button', { name: 'Undo the last one' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('button', { name: 'Close' })).toHaveFocus()
  })

  test('comes back to the row or the word whose menu opened a dialog', async () => {
    const { screen } = await openThemes()
    const word = screen.getByRole('button', { name: 'on hold', exact: true })
    const ways = [
      [row('waiting on hold'), '{Shift>}{F10}{/Shift}'],
      [word, '{Enter}{ArrowDown}'],
    ] as const
    for (const [from, opening] of ways) {
      from.element().focus()
      await userEvent.keyboard(opening)
      await expect.element(page.getByRole('menu')).toBeVisible()
      await userEvent.keyboard('{ArrowDown}{Enter}')
      await expect.element(page.getByRole('dialog')).toBeVisible()
      await userEvent.keyboard('{Escape}')
      await expect.element(from).toHaveFocus()
    }
  })

  test('moves along the buttons above the list by the arrow keys', async () => {
    const { screen } = await openThemes()
    screen.getByRole('button', { name: 'New theme' }).element().focus()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(screen.getByRole('button', { name: 'History and more' })).toHaveFocus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.element(screen.getByRole('button', { name: 'New theme' })).toHaveFocus()
  })
})

describe('what is chosen', () => {
  test('is never both rests: one of them is shown', async () => {
    const { screen } = await openThemes()
    await screen.getByRole('row', { name: /^In no theme/ }).click()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await expect.element(screen.getByRole('heading', { name: 'Says nothing' })).toBeVisible()
  })

  test('among comments: with Shift also those that were never in sight', async () => {
    const total = 900
    const asked = vi.fn(({ offset, limit }: { readonly offset: number; readonly limit: number }) => ({
      total,
      rows: Array.from({ length: Math.min(limit, total - offset) }, (_, at) => comment(offset + at)),
    }))
    const { screen, actions } = await openThemes({ 'list-comments': asked })
    await screen.getByRole('button', { name: 'Show all 118 comments' }).click()
    await screen.getByRole('checkbox', { name: /number 0$/ }).click()
    const list = screen.getByRole('region', { name: 'Comments: waiting on hold' }).element()
    list.scrollTop = list.scrollHeight
    const last = screen.getByRole('checkbox', { name: /number 899$/ })
    await expect.element(last).toBeVisible()
    // Most of those between were not asked for.
    expect(asked.mock.calls.map(([{ offset }]) => offset)).not.toContain(420)
    await last.click({ modifiers: ['Shift'] })
    await expect.element(screen.getByText('900 comments chosen')).toBeVisible()
    await screen.getByRole('button', { name: 'Put in no theme' }).click()
    await expect.element(screen.getByText('Choose comments to move them')).toBeVisible()
    const [moved] = actions
    const indices = moved?.kind === 'move' ? moved.indices : []
    expect(indices.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, index) => index))
  })

  test('among comments: ends where an edit makes the list another', async () => {
    const { screen } = await openThemes()
    await screen.getByRole('button', { name: 'Show all 118 comments' }).click()
    await screen.getByRole('checkbox', { name: /number 0$/ }).click()
    await expect.element(screen.getByText('1 comment chosen')).toBeVisible()
    screen
      .getByRole('row', { name: /^waiting on hold/ })
      .element()
      .focus()
    await userEvent.keyboard('{F2}Hotline{Enter}')
    await expect.element(screen.getByText('Choose comments to move them')).toBeVisible()
  })
})

test('comments that could not be loaded are asked for again', async () => {
  const engine = editingEngine()
  const list = vi.fn(engine.answers['list-comments'])
  let isBroken = true
  const { screen } = await openThemes({
    'list-comments': (input, options) => {
      if (isBroken) throw new AppError('engine/stopped', { message: 'gone' })
      return list(input, options)
    },
  })
  await screen.getByRole('button', { name: 'Show all 118 comments' }).click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  isBroken = false
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByRole('checkbox', { name: /number 0$/ })).toBeVisible()
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})
