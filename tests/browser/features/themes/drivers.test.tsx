import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { DriversInPlay } from '#contracts/engine-jobs.ts'
import { DRIVERS } from '#core/themes/drivers/driver.ts'
import { AppError } from '#core/errors.ts'
import { ThemesScreen } from '#renderer/features/themes/index.ts'
import { expectSound, renderScreen, type Answers } from '../../../helpers/render-screen.tsx'
import { summary, themesOverview } from '../../../helpers/screen-figures.ts'

const TEXT = 'Forty minutes on hold, <b>then</b> nothing'
const DRIVERS_NAMED: DriversInPlay = {
  drivers: DRIVERS.map((id, at) => ({
    id,
    low: { n: 90 - 5 * at, share: (90 - 5 * at) / 390 },
    rest: { n: id === 'transfers' ? 0 : 40, share: id === 'transfers' ? 0 : 0.02 },
    quotes:
      id === 'waiting'
        ? [
            {
              index: 3,
              row: 4,
              text: TEXT,
              marks: [[14, 21]],
              score: 1,
              date: null,
              topic: null,
              agent: null,
            },
          ]
        : [],
  })),
  low: 390,
  rest: 2000,
  withoutDriver: 120,
  otherLanguages: 12,
}

async function openDrivers(answers: Answers = {}) {
  const count = vi.fn(() => DRIVERS_NAMED)
  const screen = await renderScreen(<ThemesScreen />, {
    summary: summary(),
    answers: { themes: () => themesOverview(), 'count-drivers': count, ...answers },
  })
  const view = (name: string) => screen.getByRole('radio', { name })
  return { screen, view, count }
}

test('drivers stand beside the themes: nothing is counted before they are asked for, and the way back is there', async () => {
  const { screen, view, count } = await openDrivers()
  await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
  expect(count).not.toHaveBeenCalled()
  await view('Effort drivers').click()
  await expect
    .element(
      screen.getByText(
        'Repeat contact is the most frequent reason for effort: 23% of the low-score comments name it.',
      ),
    )
    .toBeVisible()
  await expect
    .element(screen.getByText('12 comments are in languages without such words.', { exact: false }))
    .toBeVisible()
  await expect.poll(() => screen.getByRole('option').elements().length).toBe(6)
  await expect.element(view('Effort drivers')).toHaveFocus()
  await expectSound(screen.container)
  await view('General service').click()
  await expect.poll(() => screen.getByRole('option').elements().length).toBe(9)
  await expectSound(screen.container)
  await view('Found themes').click()
  await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
})

test('the arrow keys choose a driver; its quotes mark what names it and run nothing', async () => {
  const { screen, view } = await openDrivers()
  await view('Effort drivers').click()
  const first = screen.getByRole('option', {
    name: /^Repeat contact: 23% of low-score comments, 2(?:\.0)?% of the others/,
  })
  await first.click()
  await expect.element(screen.getByText('No low-score comment names it.')).toBeVisible()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(screen.getByRole('heading', { name: 'Transfers' })).toBeVisible()
  await expect.element(screen.getByText('none of the others names it')).toBeVisible()
  await userEvent.keyboard('wai{Enter}')
  await expect.element(screen.getByRole('heading', { name: 'Waiting' })).toBeVisible()
  const quote = screen.container.querySelector('blockquote')!
  expect(quote.textContent).toBe(TEXT)
  expect([...quote.querySelectorAll('*')].map(mark => [mark.tagName, mark.textContent])).toEqual([
    ['MARK', 'on hold'],
  ])
  await expect.element(screen.getByRole('button', { name: 'Why here?' })).not.toBeInTheDocument()
})

test('all comments of a driver are listed on demand, marked, with nothing to choose', async () => {
  const row = DRIVERS_NAMED.drivers.find(({ id }) => id === 'waiting')!.quotes[0]!
  const list = vi.fn((_asked: unknown) => ({ total: 1, rows: [row] }))
  const { screen, view } = await openDrivers({ 'list-comments': list })
  await view('Effort drivers').click()
  await screen.getByRole('option', { name: /^Waiting/ }).click()
  await screen.getByRole('button', { name: 'Show all 65 comments' }).click()
  await expect
    .poll(() => screen.container.querySelector('.themes-comments mark')?.textContent)
    .toBe('on hold')
  expect(list.mock.calls[0]?.[0]).toMatchObject({ group: { kind: 'driver', driver: 'waiting' } })
  await expect.element(screen.getByRole('checkbox')).not.toBeInTheDocument()
  await expectSound(screen.container)
  await screen.getByRole('button', { name: 'Back to the summary' }).click()
  await expect.element(screen.getByText('Comments that name it')).toBeVisible()
})

test('while they are counted that is shown, with the way back', async () => {
  const { screen, view } = await openDrivers({
    'count-drivers': (_input, { onProgress }) => {
      onProgress?.({ stage: 'assigning', fraction: 0.4 })
      return new Promise<never>(() => undefined)
    },
  })
  await view('Effort drivers').click()
  await expect.element(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40')
  await expectSound(screen.container)
  await view('Found themes').click()
  await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
})

test('where no comment has words that is said, and a failure can be tried again', async () => {
  const nothing = { ...DRIVERS_NAMED, low: 0, drivers: [] }
  let isBroken = true
  const { screen, view } = await openDrivers({
    'count-drivers': () => {
      if (isBroken) throw new AppError('engine/stopped', { message: 'gone' })
      return nothing
    },
  })
  await view('General service').click()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  isBroken = false
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('Nothing to count')).toBeVisible()
  await expectSound(screen.container)
})
