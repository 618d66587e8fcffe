import '#drawing/tokens.css'
import '#renderer/ui/base.css'
import axe from 'axe-core'
import { I18nextProvider } from 'react-i18next'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx'
import { createWords } from '#words/create-words.ts'

const words = createWords('en')

function Faulty(): never {
  throw new TypeError('the <b>scores</b> were mislaid')
}

test('a bug in one screen is told as text, leaves the rest alone, and hands over its details', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { container } = await render(
    <I18nextProvider i18n={words}>
      <p>the sidebar</p>
      <ErrorBoundary>
        <Faulty />
      </ErrorBoundary>
    </I18nextProvider>,
  )
  await expect.element(page.getByText(words.t('screens:app.crashTitle'))).toBeVisible()
  await expect.element(page.getByText('the sidebar')).toBeVisible()
  expect(container.querySelector('b')).toBeNull()
  expect((await axe.run(container)).violations).toEqual([])
  await page.getByRole('button', { name: words.t('screens:app.crashCopy') }).click()
  await expect.element(page.getByRole('button', { name: words.t('screens:app.crashCopied') })).toBeVisible()
  expect(copied.mock.calls[0]![0]).toMatch(/^TypeError: the <b>scores<\/b> were mislaid\n/)
  expect(logged).toHaveBeenCalled()
})
