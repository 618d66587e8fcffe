import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { CodebookComparison } from '#contracts/engine-jobs.ts'
import type { Codebook } from '#core/themes/codebook/codebook.ts'
import { AppError } from '#core/errors.ts'
import { openThemes } from '../../../helpers/editing-engine.tsx'
import { expectSound, type Answers } from '../../../helpers/render-screen.tsx'

const CODEBOOK: Codebook = {
  format: 'lowdown-codebook/1',
  name: 'Wave 1',
  comments: 3210,
  themes: ['t1', 't2'].map(id => ({
    id,
    label: `Theme ${id}`,
    parent: null,
    notes: '',
    rule: null,
    n: 40,
    words: [],
  })),
}
const COMPARISON: CodebookComparison = {
  before: { name: 'Wave 1', comments: 3210 },
  after: { name: 'Northwind Energy', comments: 390 },
  differences: [
    {
      id: 't1',
      label: 'Theme t1',
      change: 'steady',
      before: { n: 40, share: 0.0125 },
      after: { n: 5, share: 0.0128 },
    },
    {
      id: 't2',
      label: 'Billing',
      change: 'grown',
      before: { n: 40, share: 0.0125 },
      after: { n: 90, share: 0.23 },
      renamedFrom: 'Theme t2',
    },
    { id: 't9', label: 'Parrots', change: 'new', before: null, after: { n: 30, share: 0.077 } },
  ],
}

const file = (name: string): File => new File(['{"name":"Wave 1"}'], name)

async function openDialog(way: 'Save' | 'Use' | 'Compare', answers: Answers = {}) {
  const opened = await openThemes({
    'read-codebook': () => CODEBOOK,
    'compare-codebooks': () => COMPARISON,
    ...answers,
  })
  await opened.screen.getByRole('button', { name: 'History and more' }).click()
  await page.getByRole('menuitem', { name: 'Codebook…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Codebook' })
  await dialog.getByRole('radio', { name: way }).click()
  return { ...opened, dialog }
}

function drop(target: Element, dropped: File): void {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(dropped)
  for (const type of ['dragenter', 'dragover', 'drop'])
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
}

describe('a codebook', () => {
  test('is saved as text and as a workbook, under the name that was given', async () => {
    const asked = vi.fn<NonNullable<Answers['write-codebook']>>(({ form }) => ({
      content: form === 'json' ? '{}' : new Uint8Array([80, 75]),
      themes: 3,
    }))
    const show = vi.fn(() => Promise.resolve())
    const saveText = vi.fn((_text: string, name: string) => Promise.resolve({ name, show }))
    const saveBytes = vi.fn((_bytes: Uint8Array, name: string) => Promise.resolve({ name, show: null }))
    const opened = await openThemes({ 'write-codebook': asked }, { platform: { saveText, saveBytes } })
    await opened.screen.getByRole('button', { name: 'History and more' }).click()
    await page.getByRole('menuitem', { name: 'Codebook…' }).click()
    const name = page.getByRole('textbox', { name: 'Name of the codebook' })
    await expect.element(name).toHaveValue('Northwind Energy')
    await name.fill('Wave 2')
    await page.getByRole('button', { name: 'Save as JSON' }).click()
    await expect.element(page.getByText('Saved as “Wave 2.json”, with 3 themes.')).toBeVisible()
    await page.getByRole('button', { name: 'Show in folder' }).click()
    expect(show).toHaveBeenCalledOnce()
    await page.getByRole('button', { name: 'Save as Excel' }).click()
    await expect.element(page.getByText('Saved as “Wave 2.xlsx”, with 3 themes.')).toBeVisible()
    expect(saveText.mock.calls).toEqual([['{}', 'Wave 2.json']])
    expect(saveBytes.mock.calls).toEqual([[new Uint8Array([80, 75]), 'Wave 2.xlsx']])
    expect(asked.mock.calls.map(([input]) => input)).toEqual([
      { projectId: 'p1', name: 'Wave 2', form: 'json' },
      { projectId: 'p1', name: 'Wave 2', form: 'xlsx' },
    ])
    await expectSound(document.body)
    await name.fill(' ')
    await expect.element(page.getByRole('button', { name: 'Save as JSON' })).toBeDisabled()
  })

  test('is dropped and used; what became of its themes is told at once', async () => {
    const compare = vi.fn(() => COMPARISON)
    const { dialog, actions, screen } = await openDialog('Use', { 'compare-codebooks': compare })
    await expectSound(document.body)
    drop(dialog.getByRole('group', { name: 'Codebook to use' }).element(), file('wave-1.json'))
    await expect
      .element(dialog.getByText('“Wave 1”: 2 themes, made from 3,210 low-score comments'))
      .toBeVisible()
    await dialog.getByRole('button', { name: 'Use its 2 themes' }).click()
    await expect.element(dialog.getByText('1 new theme, 1 grown, 1 about the same.')).toBeVisible()
    expect(actions).toEqual([{ kind: 'use-codebook', codebook: CODEBOOK }])
    expect(compare).toHaveBeenLastCalledWith(
      { projectId: 'p1', before: null, after: null },
      expect.anything(),
    )
    const rows = dialog.getByRole('row')
    await expect.element(rows.nth(1)).toHaveTextContent(/Parrots.*new.*–.*8% \(30\)/)
    await expect.element(rows.nth(2)).toHaveTextContent(/Billing.*before: Theme t2.*grown/)
    await expectSound(document.body)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect.element(screen.getByText('Use the codebook “Wave 1”: done.')).toBeVisible()
  })

  test('that is damaged or newer is refused in a sentence, and another one can be chosen', async () => {
    let error: AppError | null = new AppError('codebook/newer', { file: 'a.json', version: '7' })
    const { dialog } = await openDialog('Use', {
      'read-codebook': () => {
        if (error !== null) throw error
        return CODEBOOK
      },
    })
    const zone = dialog.getByRole('group', { name: 'Codebook to use' }).element()
    drop(zone, file('a.json'))
    await expect
      .element(dialog.getByText('“a.json” is a codebook of a newer version (7) than this Lowdown can read.'))
      .toBeVisible()
    error = new AppError('codebook/damaged', { file: 'b.json', part: 'themes' })
    drop(zone, file('b.json'))
    await expect.element(dialog.getByText(/“themes” is missing or wrong/)).toBeVisible()
    await expectSound(document.body)
    error = null
    drop(zone, file('c.json'))
    await expect.element(dialog.getByText(/^“Wave 1”: 2 themes/)).toBeVisible()
    await expect.element(dialog.getByRole('alert')).not.toBeInTheDocument()
  })

  test('is compared with another from two files', async () => {
    const compare = vi.fn(() => COMPARISON)
    const { dialog } = await openDialog('Compare', { 'compare-codebooks': compare })
    await expect
      .element(dialog.getByText('Choose the codebook that these themes are compared with.'))
      .toBeVisible()
    drop(dialog.getByRole('group', { name: 'Before: file' }).element(), file('wave-1.json'))
    await expect.element(dialog.getByText('1 new theme, 1 grown, 1 about the same.')).toBeVisible()
    expect(compare).toHaveBeenLastCalledWith(
      { projectId: 'p1', before: CODEBOOK, after: null },
      expect.anything(),
    )
    await dialog.getByRole('button', { name: /The themes of this project/ }).click()
    await page.getByRole('option', { name: 'A file' }).click()
    drop(dialog.getByRole('group', { name: 'After: file' }).element(), file('wave-2.json'))
    await expect
      .poll(() => compare.mock.lastCall)
      .toEqual([{ projectId: 'p1', before: CODEBOOK, after: CODEBOOK }, expect.anything()])
    await expectSound(document.body)
  })

  test('is named where it gives the themes, and undo gives it up', async () => {
    const { dialog, screen } = await openDialog('Use')
    drop(dialog.getByRole('group', { name: 'Codebook to use' }).element(), file('wave-1.json'))
    await dialog.getByRole('button', { name: 'Use its 2 themes' }).click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect
      .element(
        screen.getByText('Placed by the codebook “Wave 1”: 390 low-score comments with words.', {
          exact: false,
        }),
      )
      .toBeVisible()
    await screen.getByRole('button', { name: 'Undo: Use the codebook “Wave 1” (Ctrl+Z)' }).click()
    await expect.element(screen.getByText('Undone: Use the codebook “Wave 1”.')).toBeVisible()
    await expect
      .element(screen.getByRole('button', { name: 'Do again: Use the codebook “Wave 1” (Ctrl+Shift+Z)' }))
      .toBeEnabled()
  })

  const slowly = (isSlow: () => boolean): Answers => ({
    'compare-codebooks': (_input, { signal }) =>
      isSlow()
        ? new Promise<never>((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))
          })
        : COMPARISON,
  })

  test('is compared again after a cancel', async () => {
    let isSlow = true
    const { dialog } = await openDialog(
      'Compare',
      slowly(() => isSlow),
    )
    drop(dialog.getByRole('group', { name: 'Before: file' }).element(), file('wave-1.json'))
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    isSlow = false
    await dialog.getByRole('button', { name: 'Calculate again' }).click()
    await expect.element(dialog.getByText('1 new theme, 1 grown, 1 about the same.')).toBeVisible()
  })

  test('is compared with something else at once, though the last comparison was cancelled', async () => {
    let isSlow = true
    const { dialog } = await openDialog(
      'Compare',
      slowly(() => isSlow),
    )
    drop(dialog.getByRole('group', { name: 'Before: file' }).element(), file('wave-1.json'))
    await dialog.getByRole('button', { name: /After/ }).click()
    await page.getByRole('option', { name: 'A file', exact: true }).click()
    drop(dialog.getByRole('group', { name: 'After: file' }).element(), file('wave-2.json'))
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    isSlow = false
    await dialog.getByRole('button', { name: /After/ }).click()
    await page.getByRole('option', { name: 'The themes of this project' }).click()
    await expect.element(dialog.getByText('1 new theme, 1 grown, 1 about the same.')).toBeVisible()
  })
})
