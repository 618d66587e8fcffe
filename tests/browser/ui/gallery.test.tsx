import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { GalleryScreen } from '#renderer/features/gallery/index.ts'
import { expectSound, renderScreen } from '../../helpers/render-screen.tsx'

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

test.each(['light', 'dark'])('every widget is sound in %s', async theme => {
  document.documentElement.dataset['theme'] = theme
  const { container } = await renderScreen(<GalleryScreen />)
  await expectSound(container)
})

test('the open editor, menu and list are sound', async () => {
  await renderScreen(<GalleryScreen />)
  for (const name of ['A small editor', 'More', 'First Kind']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect
      .element(page.getByRole(/editor/.test(name) ? 'dialog' : /More/.test(name) ? 'menu' : 'listbox'))
      .toBeVisible()
    await expectSound(document.body)
    await userEvent.keyboard('{Escape}')
  }
})

test('a dialog takes the focus, keeps it, and gives it back', async () => {
  await renderScreen(<GalleryScreen />)
  const opener = page.getByRole('button', { name: 'A question' })
  await opener.click()
  const dialog = page.getByRole('alertdialog')
  await expect.element(dialog).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Cancel' }).last()).toHaveFocus()
  for (let presses = 0; presses < 5; presses++) {
    await userEvent.keyboard('{Tab}')
    expect(dialog.element().contains(document.activeElement)).toBe(true)
  }
  await expectSound(document.body)
  await userEvent.keyboard('{Escape}')
  await expect.element(opener).toHaveFocus()
})

test('a table is sorted by keyboard and says so', async () => {
  await renderScreen(<GalleryScreen />)
  const head = page.getByRole('columnheader', { name: 'Low scores' })
  const topics = () => [...document.querySelectorAll('tbody th')].map(cell => cell.textContent)
  head.getByRole('button').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(head).toHaveAttribute('aria-sort', 'descending')
  expect(topics()).toEqual(['Delivery', 'Billing', 'Login', 'Setup'])
  await userEvent.keyboard('{Enter}')
  await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
  expect(topics()).toEqual(['Login', 'Billing', 'Delivery', 'Setup'])
})

test('a long list draws what is in sight and reaches its end by keyboard', async () => {
  await renderScreen(<GalleryScreen />)
  const list = page.getByRole('region', { name: 'Ten thousand numbers' })
  await expect.element(list.getByText('1', { exact: true })).toBeVisible()
  expect(list.element().querySelectorAll('[role=listitem]').length).toBeLessThan(40)
  list.element().focus()
  await userEvent.keyboard('{End}')
  await expect.element(list.getByText('10,000', { exact: true })).toBeInTheDocument()
})

test('focus is always to be seen', async () => {
  await renderScreen(<GalleryScreen />)
  for (let presses = 0; presses < 14; presses++) {
    await userEvent.keyboard('{Tab}')
    const focused = document.activeElement!
    const ring = focused.closest('label')?.querySelector('.ui-checkbox-box') ?? focused
    const outline = getComputedStyle(ring)
    expect([focused.outerHTML.slice(0, 90), outline.outlineStyle, outline.outlineWidth]).toEqual([
      focused.outerHTML.slice(0, 90),
      'solid',
      '2px',
    ])
    expect(outline.outlineColor).not.toMatch(/, 0\)$/)
  }
})
