import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openThemes } from '../../../helpers/editing-engine.tsx'
import { expectSound } from '../../../helpers/render-screen.tsx'

const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) })

describe('the list of themes by keyboard', () => {
  test('Home, End and typed letters go where they go in every tree', async () => {
    const { screen } = await openThemes()
    await userEvent.keyboard('{End}')
    await expect.element(row('Says nothing')).toHaveFocus()
    await expect.element(screen.getByRole('heading', { name: 'Says nothing' })).toBeVisible()
    await userEvent.keyboard('{Home}')
    await expect.element(row('waiting on hold')).toHaveFocus()
    await userEvent.keyboard('ref')
    await expect.element(row('refunds')).toHaveFocus()
    await expect.element(screen.getByRole('heading', { name: 'refunds' })).toBeVisible()
  })

  test('Ctrl leaves the choice, Space adds to it, Ctrl+A takes all themes', async () => {
    const { screen } = await openThemes()
    await userEvent.keyboard('{Control>}{ArrowDown}{ArrowDown}{/Control}')
    await expect.element(row('refunds')).toHaveFocus()
    await expect.element(row('waiting on hold')).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Control>} {/Control}')
    await expect.element(screen.getByRole('heading', { name: '2 themes chosen' })).toBeVisible()
    await expect.element(row('password reset')).toHaveAttribute('aria-selected', 'false')
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.element(screen.getByRole('heading', { name: '3 themes chosen' })).toBeVisible()
    await expectSound(screen.container)
  })

  test('Tab leads to one row, the one that had the focus', async () => {
    const { screen } = await openThemes()
    await userEvent.keyboard('{ArrowDown}')
    const stops = screen.container.querySelectorAll('[role=row][tabindex="0"]')
    expect([...stops].map(stop => stop.getAttribute('data-key'))).toEqual(['t2'])
    await userEvent.tab({ shift: true })
    await userEvent.tab()
    await expect.element(row('password reset')).toHaveFocus()
  })

  test('a menu of a keyword gives the focus back', async () => {
    const { screen } = await openThemes()
    const word = screen.getByRole('button', { name: 'queue', exact: true })
    word.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'Pin to this theme' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(word).toHaveFocus()
  })
})

describe('a choice', () => {
  test('draws anew the rows that it changes, and no other', async () => {
    const { screen } = await openThemes()
    await expect.element(row('waiting on hold')).toHaveFocus()
    const changed = new Set<string>()
    const watch = new MutationObserver(records => {
      for (const { target } of records)
        changed.add((target as Element).closest('[role=row]')?.getAttribute('data-key') ?? 'beside')
    })
    const grid = screen.getByRole('treegrid').element()
    watch.observe(grid, { subtree: true, childList: true, attributes: true, characterData: true })
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('heading', { name: 'password reset' })).toBeVisible()
    watch.disconnect()
    expect([...changed].sort()).toEqual(['t1', 't2'])
  })
})

describe('by drag and drop', () => {
  test('a theme that is dropped on another is merged into it, or put under it', async () => {
    const { screen, actions } = await openThemes()
    await row('refunds').dropTo(row('password reset'))
    const dialog = page.getByRole('dialog', { name: 'What should become of “refunds”?' })
    await expect.element(dialog).toBeVisible()
    await expectSound(document.body)
    await dialog.getByRole('button', { name: 'Put under “password reset”' }).click()
    await expect.element(row('refunds')).toHaveAttribute('aria-level', '2')
    await row('waiting on hold').dropTo(row('refunds'))
    await page.getByRole('button', { name: 'Merge into “refunds”' }).click()
    await expect.element(row('waiting on hold')).not.toBeInTheDocument()
    await expect.element(screen.getByRole('heading', { name: 'refunds' })).toBeVisible()
    expect(actions).toEqual([
      { kind: 'do', edit: { kind: 'nest', theme: 't3', under: 't2' } },
      { kind: 'do', edit: { kind: 'merge', themes: ['t1', 't3'], into: 't3' } },
    ])
  })

  test('all that are chosen go along; what is in no theme is neither dragged nor a place to drop', async () => {
    const { actions } = await openThemes()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await row('waiting on hold').dropTo(row('refunds'))
    const dialog = page.getByRole('dialog')
    await expect
      .element(dialog)
      .toHaveAccessibleName('What should become of “waiting on hold”, “password reset”?')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await row('In no theme').dropTo(row('refunds'))
    await row('refunds').dropTo(row('In no theme'))
    await row('refunds').dropTo(row('refunds'))
    await expect.element(dialog).not.toBeInTheDocument()
    expect(actions).toEqual([])
  })
})

describe('beside the list', () => {
  test('two words are counted as one', async () => {
    const { screen, actions } = await openThemes()
    await screen.getByRole('button', { name: 'queue', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Count as one with another word…' }).click()
    const join = page.getByRole('button', { name: 'Count as one word' })
    await expect.element(join).toBeDisabled()
    await userEvent.keyboard(' queue ')
    await expect.element(join).toBeDisabled()
    await page.getByRole('textbox', { name: 'The other word' }).fill('line')
    await expectSound(document.body)
    await join.click()
    await expect.element(screen.getByText('Count “queue”, “line” as one word: done.')).toBeVisible()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'join', words: ['queue', 'line'] } }])
  })

  test('themes are looked for afresh after a question, and not by its Cancel', async () => {
    const { screen, actions } = await openThemes()
    const ask = async (): Promise<void> => {
      await screen.getByRole('button', { name: 'History and more' }).click()
      await page.getByRole('menuitem', { name: 'Look for themes afresh…' }).click()
      await expect.element(page.getByRole('alertdialog', { name: 'Look for themes afresh?' })).toBeVisible()
    }
    await ask()
    await expectSound(document.body)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument()
    expect(actions).toEqual([])
    await ask()
    await page.getByRole('button', { name: 'Look afresh' }).click()
    await expect.element(screen.getByText('Look for themes afresh: done.')).toBeVisible()
    expect(actions).toEqual([{ kind: 'afresh' }])
  })
})
