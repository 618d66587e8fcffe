import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ListedEdit } from '#core/themes/edits/theme-edit.ts'
import { editingEngine, openThemes as open } from '../../../helpers/editing-engine.tsx'
import { type Answers, expectSound } from '../../../helpers/render-screen.tsx'
import { themesOverview } from '../../../helpers/screen-figures.ts'

describe('themes are edited by keyboard', () => {
  test('renamed in place, undone and done again; the focus stays on the theme', async () => {
    const { screen, actions } = await open()
    await userEvent.keyboard('{F2}')
    const field = screen.getByRole('textbox', { name: 'Name of the theme' })
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('Hotline{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Hotline' })).toBeVisible()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'rename', theme: 't1', label: 'Hotline' } }])
    await expect.element(screen.getByText('Rename “waiting on hold” to “Hotline”: done.')).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^Hotline/ })).toHaveFocus()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.element(screen.getByRole('heading', { name: 'Hotline' })).toBeVisible()
    await expectSound(screen.container)
  })

  test('not renamed by Escape, nor to nothing', async () => {
    const { screen, actions } = await open()
    await userEvent.keyboard('{Enter}Hotline{Escape}')
    await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument()
    await userEvent.keyboard('{F2}{Backspace}{Enter}')
    await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument()
    expect(actions).toEqual([])
  })

  test('several are chosen with Shift and merged into one of them', async () => {
    const { screen, actions } = await open()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await expect.element(screen.getByRole('heading', { name: '2 themes chosen' })).toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Merge…' }).click()
    await expect.element(page.getByRole('searchbox', { name: 'Find a theme' })).toHaveFocus()
    await userEvent.keyboard('pass{ArrowDown}{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'password reset' })).toBeVisible()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'merge', themes: ['t1', 't2'], into: 't2' } }])
  })

  test('deleted with Delete after a question that counts; the next one is chosen', async () => {
    const { screen, actions } = await open({ 'try-delete': () => ({ n: 118, fitting: 30 }) })
    await userEvent.keyboard('{Delete}')
    await expect.element(page.getByText(/^30 of 118 low-score comments fit another one;/)).toBeVisible()
    await expectSound(document.body)
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'password reset' })).toBeVisible()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'delete', theme: 't1', comments: 'fitting' } }])
  })

  test('deleted with all comments to no theme, or to one', async () => {
    const { screen, actions } = await open({ 'try-delete': () => ({ n: 1, fitting: 0 }) })
    const remove = page.getByRole('button', { name: 'Delete theme' })
    await userEvent.keyboard('{Delete}')
    await page.getByRole('radio', { name: /^To no theme/ }).click({ force: true })
    await remove.click()
    await expect.element(screen.getByRole('row', { name: /^password reset/ })).toHaveFocus()
    await userEvent.keyboard('{Delete}')
    await page.getByRole('radio', { name: 'All to one theme' }).click({ force: true })
    await expect.element(remove).toBeDisabled()
    await page.getByRole('button', { name: /^Choose a theme/ }).click()
    await page.getByRole('option', { name: 'refunds' }).click()
    await remove.click()
    await expect.element(screen.getByRole('heading', { name: 'refunds' })).toBeVisible()
    expect(actions).toEqual([
      { kind: 'do', edit: { kind: 'delete', theme: 't1', comments: 'none' } },
      { kind: 'do', edit: { kind: 'merge', themes: ['t2', 't3'], into: 't3' } },
    ])
  })
})

describe('themes are edited by menu and dialog', () => {
  test('renamed in place, by mouse and by keys', async () => {
    const { screen, actions } = await open()
    const field = screen.getByRole('textbox', { name: 'Name of the theme' })
    const menu = screen.getByRole('button', { name: 'Change “waiting on hold”' })
    await menu.click()
    await page.getByRole('menuitem', { name: 'Rename' }).click()
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(field).not.toBeInTheDocument()
    menu.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'Rename' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(field).toHaveFocus()
    await userEvent.keyboard('Hotline{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Hotline' })).toBeVisible()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'rename', theme: 't1', label: 'Hotline' } }])
  })

  test('put under another, which then shows it', async () => {
    const { screen, actions } = await open()
    await screen.getByRole('button', { name: 'Change “waiting on hold”' }).click()
    await page.getByRole('menuitem', { name: 'Put under another theme…' }).click()
    await expectSound(document.body)
    await page.getByRole('option', { name: /refunds/ }).click()
    await expect
      .element(screen.getByRole('row', { name: /^waiting on hold/ }))
      .toHaveAttribute('aria-level', '2')
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'nest', theme: 't1', under: 't3' } }])
  })

  test('made from a word, with what it matches counted', async () => {
    const { screen, actions } = await open()
    await screen.getByRole('button', { name: 'queue', exact: true }).click()
    await page.getByRole('menuitem', { name: 'New theme of this word…' }).click()
    await page.getByRole('button', { name: 'Create theme with 12 comments' }).click()
    await expect.element(screen.getByRole('heading', { name: 'Queue' })).toBeVisible()
    expect(actions).toEqual([
      { kind: 'do', edit: { kind: 'create', theme: 'u1', label: 'Queue', rule: 'queue', under: null } },
    ])
  })

  test('a rule that cannot be read says why and where, and cannot be used', async () => {
    const { screen } = await open()
    await screen.getByRole('button', { name: 'Change “waiting on hold”' }).click()
    await page.getByRole('menuitem', { name: 'Rule…' }).click()
    await userEvent.keyboard('wait (')
    await expect.element(page.getByText('A parenthesis is not closed.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Use this rule' })).toBeDisabled()
    await userEvent.keyboard('{Backspace}')
    await expect
      .element(
        page.getByText(
          'Matches 12 low-score comments, 5 of them not in this theme yet. Of all comments: 20.',
        ),
      )
      .toBeVisible()
    await expectSound(document.body)
    await expect.element(page.getByRole('button', { name: 'Use this rule' })).toBeEnabled()
  })

  test('split by the proposal, a part left out and one renamed', async () => {
    const { screen, actions } = await open()
    await screen.getByRole('button', { name: 'Change “waiting on hold”' }).click()
    await page.getByRole('menuitem', { name: 'Split…' }).click()
    await expect.element(page.getByText(/stay in “waiting on hold”: 58/)).toBeVisible()
    await expectSound(document.body)
    // Drawn by us: the box itself is out of sight.
    ;(page.getByRole('checkbox', { name: 'Split off “Phone”' }).element() as HTMLInputElement).click()
    await expect.element(page.getByText(/stay in “waiting on hold”: 78/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Name of part 1' }).fill('Long queue')
    await page.getByRole('radio', { name: 'By words' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'queue' }).click()
    await expect.element(page.getByText(/12 low-score comments, 7 of them in this theme/)).toBeVisible()
    const nameByWords = page.getByRole('textbox', { name: 'Name of the new theme' })
    await expect.element(nameByWords).toHaveValue('Queue')
    // A look at the other way takes nothing back.
    await page.getByRole('radio', { name: 'By proposal' }).click()
    await expect.element(page.getByText(/stay in “waiting on hold”: 78/)).toBeVisible()
    await page.getByRole('radio', { name: 'By words' }).click()
    await expect.element(nameByWords).toHaveValue('Queue')
    await page.getByRole('radio', { name: 'By proposal' }).click()
    await page.getByRole('button', { name: 'Split off 1 part' }).click()
    await expect
      .poll(() => actions)
      .toEqual([
        {
          kind: 'do',
          edit: { kind: 'split', theme: 't1', parts: [{ id: 'u1', label: 'Long queue', rule: 'queue' }] },
        },
      ])
  })

  test('the history lists every change and what could not be replayed, and saves them', async () => {
    const done: readonly ListedEdit[] = [
      { kind: 'rename', theme: 't1', label: 'waiting on hold' },
      { kind: 'forbid', word: 'thanks' },
    ]
    const saveText = vi.fn((_text: string, name: string) => Promise.resolve({ name, show: null }))
    const answers: Answers = {
      'write-edits': ({ projectId }) => ({ text: `edits of ${projectId}` }),
      themes: () =>
        themesOverview({
          history: { done, undone: [{ kind: 'delete', theme: 't2' }], nextThemeNumber: 1 },
          notReplayed: [
            { position: 1, kind: 'forbid', code: 'word-gone', names: ['thanks'], count: 1, of: 1 },
          ],
        }),
    }
    const { screen, actions } = await open(answers, { platform: { saveText } })
    await expect.element(screen.getByText('1 change could not be replayed.')).toBeVisible()
    await screen.getByRole('button', { name: 'Show', exact: true }).click()
    await expect.element(page.getByText(/Not replayed: no comment holds/)).toBeVisible()
    await expect.element(page.getByText('Delete “password reset”')).toBeVisible()
    await page.getByRole('button', { name: 'Take out change 1: Rename to “waiting on hold”' }).click()
    await expect
      .element(page.getByText('Take out change 1: done.', { exact: true }).last())
      .toBeInTheDocument()
    expect(actions).toEqual([{ kind: 'do', edit: { kind: 'revoke', position: 0 } }])
    await page.getByRole('button', { name: 'Save these changes…' }).click()
    const file = 'Northwind Energy, changes of themes.json'
    await expect.element(page.getByText(`Saved as “${file}”.`)).toBeVisible()
    expect(saveText.mock.calls).toEqual([['edits of p1', file]])
    await expectSound(document.body)
  })
})

describe('comments', () => {
  test('say why they are where they are, without moving anything', async () => {
    const { screen } = await open()
    const before = screen
      .getByText('Forty minutes', { exact: false })
      .first()
      .element()
      .getBoundingClientRect().top
    await screen.getByRole('button', { name: 'Why here?' }).first().click()
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await expect.element(page.getByRole('row', { name: /on hold.*80%/ })).toBeVisible()
    await expect.element(page.getByText('Second choice: “refunds”')).toBeVisible()
    const after = screen
      .getByText('Forty minutes', { exact: false })
      .first()
      .element()
      .getBoundingClientRect().top
    expect(after).toBe(before)
    await expectSound(document.body)
  })

  test('are chosen with Space and Shift+arrow and moved; the list stays', async () => {
    const listed = vi.fn(editingEngine().answers['list-comments'])
    const { screen, actions } = await open({ 'list-comments': listed })
    await screen.getByRole('button', { name: 'Show all 118 comments' }).click()
    const box = screen.getByRole('checkbox', { name: /number 0$/ })
    await expect.element(box).toBeVisible()
    box.element().focus()
    await userEvent.keyboard(' {Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await expect.element(screen.getByText('3 comments chosen')).toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Move to…' }).click()
    await userEvent.keyboard('refu{ArrowDown}{Enter}')
    await expect.element(screen.getByText('Choose comments to move them')).toBeVisible()
    expect(actions).toEqual([{ kind: 'move', indices: [0, 1, 2], to: 't3' }])
    await expect.element(screen.getByRole('checkbox', { name: /number 1$/ })).toBeVisible()
    expect(listed.mock.calls.length).toBeGreaterThan(1)
    await expect.element(screen.getByRole('checkbox', { name: /number 0$/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown} ')
    await expect.element(screen.getByText('1 comment chosen')).toBeVisible()
  })
})
