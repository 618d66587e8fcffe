import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { CommentPage, EngineJobs } from '#contracts/engine-jobs.ts'
import { AppError } from '#core/errors.ts'
import type { Quote } from '#core/themes/theme.ts'
import { ThemesScreen } from '#renderer/features/themes/index.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'
import { summary, theme, themesOverview } from '../../../helpers/screen-figures.ts'

const TEXT = 'Forty minutes on hold, then <b>nothing</b>'

function comment(index: number): Quote {
  return {
    index,
    row: index + 1,
    text: index === 0 ? TEXT : `comment number ${index}`,
    marks: index === 0 ? [[14, 21]] : [],
    score: 1,
    date: '2025-06-14',
    topic: 'Delivery',
    agent: 'Agent G',
  }
}

function commentPage({ offset, limit }: EngineJobs['list-comments']['input'], total: number): CommentPage {
  const size = Math.max(0, Math.min(limit, total - offset))
  return { total, rows: Array.from({ length: size }, (_, index) => comment(offset + index)) }
}

const found = themesOverview({
  themes: [theme({ quotes: [comment(0)] }), theme({ id: 't2', label: 'password reset', n: 84 })],
})
const answers = {
  themes: () => found,
  'list-comments': (input: EngineJobs['list-comments']['input']) => commentPage(input, 118),
}

describe('the themes', () => {
  test('are listed with size and share, the largest one opened', async () => {
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers })
    await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
    await expect.element(screen.getByRole('row', { name: /^password reset: 84 comments/ })).toBeVisible()
    await expect
      .element(screen.getByText(/^On Sundays 18.4% of responses are low and about this/))
      .toBeVisible()
    await expect.element(screen.getByText('140')).toBeVisible()
    const chips = [...screen.container.querySelectorAll('.themes-keyword')]
    const lines = chips.map(chip => parseFloat(getComputedStyle(chip, '::after').width) / chip.clientWidth)
    const weights = theme().keywords.map(({ weight }) => weight / theme().keywords[0]!.weight)
    expect(lines.length).toBe(weights.length)
    for (const [at, line] of lines.entries()) expect(line).toBeCloseTo(weights[at]!, 1)
    await expectSound(screen.container)
  })

  test('are chosen with the arrow keys', async () => {
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers })
    await screen.getByRole('row', { name: /^waiting on hold/ }).click()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('heading', { name: 'password reset' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('heading', { name: 'In no theme' })).toBeVisible()
    await expectSound(screen.container)
  })

  test('have sub-themes that open and close with a click and with the arrow keys', async () => {
    const tree = themesOverview({
      themes: [
        theme(),
        theme({ id: 't2', label: 'password reset', n: 84 }),
        theme({ id: 't3', parent: 't1', label: 'on hold at night', n: 40 }),
      ],
    })
    const screen = await renderScreen(<ThemesScreen />, {
      summary: summary(),
      answers: { ...answers, themes: () => tree },
    })
    const top = screen.getByRole('row', { name: /^waiting on hold/ })
    const child = screen.getByRole('row', { name: /^on hold at night/ })
    await expect.element(top).toHaveAttribute('aria-expanded', 'false')
    await top.getByRole('button', { name: /^Expand/ }).click()
    await expect.element(child).toHaveAttribute('aria-level', '2')
    await expect.element(top).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('heading', { name: 'on hold at night' })).toBeVisible()
    await expectSound(screen.container)
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    await expect.element(child).not.toBeInTheDocument()
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(child).toBeVisible()
  })

  test('mark the matching words of a quote and never run what it holds', async () => {
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers })
    const quote = screen.getByText('Forty minutes', { exact: false }).first()
    await expect.element(quote).toBeVisible()
    expect(quote.element().textContent).toBe(TEXT)
    expect([...quote.element().querySelectorAll('*')].map(mark => [mark.tagName, mark.textContent])).toEqual([
      ['MARK', 'on hold'],
    ])
    await expect.element(screen.getByText('Sat 14 Jun 2025 · Delivery · Agent G · score 1')).toBeVisible()
  })

  test('narrow everything with a chip that has the label', async () => {
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers })
    await screen.getByRole('button', { name: 'Narrow to this theme' }).click()
    expect(screen.toggled).toHaveBeenCalledWith('theme', 't1', 'waiting on hold')
    await expect.element(screen.getByRole('button', { name: 'Narrowed to this theme' })).toBeVisible()
  })

  test('list all their comments, of which only those in sight are drawn', async () => {
    const many = {
      ...answers,
      'list-comments': vi.fn((input: EngineJobs['list-comments']['input']) => commentPage(input, 100_000)),
    }
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers: many })
    await screen.getByRole('button', { name: 'Show all 118 comments' }).click()
    await expect.element(screen.getByText('comment number 3', { exact: true })).toBeVisible()
    const list = screen.getByRole('region', { name: 'Comments: waiting on hold' }).element()
    expect(list.querySelectorAll('[role=listitem]').length).toBeLessThan(60)
    list.scrollTop = list.scrollHeight / 2
    await expect.element(screen.getByText(/^comment number [45]\d{4}$/).first()).toBeVisible()
    expect(many['list-comments'].mock.calls.length).toBeLessThan(8)
    await expectSound(screen.container)
  })

  test('count the comments in none, and say when there are no themes at all', async () => {
    const none = themesOverview({
      themes: [],
      low: 0,
      withWords: 0,
      unassigned: { n: 0, share: null },
      junk: { n: 0 },
    })
    const screen = await renderScreen(<ThemesScreen />, {
      summary: summary(),
      answers: { themes: () => none },
    })
    await expect.element(screen.getByText('No themes were found')).toBeVisible()
    await expectSound(screen.container)
  })

  test('can be cancelled while they are looked for, and started again', async () => {
    let runs = 0
    const slow = {
      themes: (_input: unknown, options: { readonly signal?: AbortSignal | undefined }) => {
        runs += 1
        if (runs > 1) return found
        return new Promise<never>((_resolve, reject) => {
          options.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')))
        })
      },
    }
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers: slow })
    await screen.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(screen.getByText('The calculation was cancelled')).toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Calculate again' }).click()
    await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
  })

  test('say what went wrong, and try again', async () => {
    const answer = vi.fn(() => found)
    answer.mockImplementationOnce(() => {
      throw new AppError('storage/damaged')
    })
    const screen = await renderScreen(<ThemesScreen />, { summary: summary(), answers: { themes: answer } })
    await expect.element(screen.getByRole('alert')).toBeVisible()
    await expectSound(screen.container)
    await screen.getByRole('button', { name: 'Try again' }).click()
    await expect.element(screen.getByRole('heading', { name: 'waiting on hold' })).toBeVisible()
  })
})
